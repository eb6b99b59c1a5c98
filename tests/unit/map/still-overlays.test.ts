import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesOf } from '../../../src/map/still-overlays.ts';

beforeEach(() => {
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      constructor(
        readonly width: number,
        readonly height: number,
      ) {
        this.data = new Uint8ClampedArray(4 * width * height);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const [LAND, ROUTE, LETTER] = [0xffeeeeee, 0xff0000aa, 0xff222222];

describe('namesOf', () => {
  it('returns the pixels that differ from the ground, flipped from WebGL row order', () => {
    const size = { width: 3, height: 2 };
    const ground = Uint32Array.of(LAND, LAND, ROUTE, LAND, ROUTE, LAND);
    const whole = Uint32Array.of(LETTER, LAND, ROUTE, LAND, LETTER, LAND);
    const names = new Uint32Array(namesOf(ground, whole, size).data.buffer);
    expect([...names]).toEqual([0, LETTER, 0, LETTER, 0, 0]);
  });
});
