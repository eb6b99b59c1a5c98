import { describe, expect, it } from 'vitest';
import { crossesBox, crossesSegment, lengthInside } from '../../../src/lib/segment.ts';

const falling = [
  [0, 0],
  [10, 10],
] as const;

describe('crossesSegment and crossesBox', () => {
  it('detects a crossing only when each line has its ends on both sides of the other', () => {
    expect(
      crossesSegment(falling, [
        [0, 10],
        [10, 0],
      ]),
    ).toBe(true);
    expect(
      crossesSegment(falling, [
        [6, 0],
        [20, 0],
      ]),
    ).toBe(false);
    expect(
      crossesSegment(falling, [
        [20, 0],
        [12, 30],
      ]),
    ).toBe(false);
  });
  it('detects a box that a line passes through, ends in or lies in', () => {
    expect(crossesBox(falling, [4, 2, 6, 8])).toBe(true);
    expect(crossesBox(falling, [8, 8, 20, 20])).toBe(true);
    expect(crossesBox(falling, [-5, -5, 20, 20])).toBe(true);
    expect(crossesBox(falling, [6, 0, 9, 4])).toBe(false);
  });
});

describe('lengthInside', () => {
  it.each([
    ['through it', [0, 15], [50, 15], 10],
    ['from inside it', [15, 15], [15, 60], 5],
    ['aslant through a corner', [5, 15], [15, 5], 0],
    ['aslant from corner to corner', [0, 0], [30, 30], Math.hypot(10, 10)],
    ['beside it', [0, 30], [50, 30], 0],
    ['that ends before it', [0, 15], [5, 15], 0],
  ] as const)('measures the length inside a box of a line %s', (_, from, to, length) => {
    expect(lengthInside([from, to], [10, 10, 20, 20])).toBeCloseTo(length);
  });
});
