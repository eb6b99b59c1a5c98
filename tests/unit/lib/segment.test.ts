import { describe, expect, it } from 'vitest';
import { crossesBox, crossesSegment } from '../../../src/lib/segment.ts';

const falling = [
  [0, 0],
  [10, 10],
] as const;

describe('lines on the screen', () => {
  it('cross where each has its ends on both sides of the other', () => {
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
  it('cross a box that they run through, end in or lie in', () => {
    expect(crossesBox(falling, [4, 2, 6, 8])).toBe(true);
    expect(crossesBox(falling, [8, 8, 20, 20])).toBe(true);
    expect(crossesBox(falling, [-5, -5, 20, 20])).toBe(true);
    expect(crossesBox(falling, [6, 0, 9, 4])).toBe(false);
  });
});
