import { describe, expect, it } from 'vitest';
import { clampShare, moveHandle } from '../../../../src/ui/map-stage/split-view/move-handle.ts';

describe('moveHandle and clampShare', () => {
  it('moves in small steps by arrows, larger ones by pages, and to the edges', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(keys.map((key) => moveHandle(0.5, key))).toEqual([0.52, 0.48, 0.52, 0.48, 0.6, 0.4, 0, 1]);
    expect(moveHandle(0.5, 'Tab')).toBeNull();
  });

  it('stays within the map and returns to the same place after opposite steps', () => {
    expect([moveHandle(0.99, 'ArrowRight'), moveHandle(0.05, 'PageDown')]).toEqual([1, 0]);
    expect([clampShare(-0.2), clampShare(1.3)]).toEqual([0, 1]);
    let at = 0.5;
    for (let i = 0; i < 7; i += 1) at = moveHandle(at, 'ArrowRight') ?? Number.NaN;
    for (let i = 0; i < 7; i += 1) at = moveHandle(at, 'ArrowLeft') ?? Number.NaN;
    expect(at).toBe(0.5);
  });
});
