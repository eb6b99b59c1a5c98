import { describe, expect, it } from 'vitest';
import { NOTHING_BENEATH } from '../../../src/figure/beneath.ts';
import { findCorner } from '../../../src/figure/find-corner.ts';

const area = { width: 700, height: 560 };
/** The box of an area name with its centre at the given point. */
const around = ([x, y]: readonly [number, number]) => [x - 46, y - 13, x + 46, y + 13] as const;

describe('findCorner', () => {
  const legend = { width: 200, height: 100 };
  it('returns the lower right corner when every corner is free', () => {
    expect(findCorner(legend, area, [[350, 280]], NOTHING_BENEATH, 8)).toEqual([492, 452]);
  });
  it('prefers a corner without a subject even when it covers more names', () => {
    const names = [around([60, 500]), around([140, 500]), around([100, 530])];
    const top = [
      [600, 60],
      [100, 60],
    ] as const;
    expect(findCorner(legend, area, [[600, 500], ...top], { names, fixed: [], lines: [] }, 8)).toEqual([
      8, 452,
    ]);
  });
  it('returns the corner with the fewest names when no corner has a subject', () => {
    const names = [around([600, 500]), around([60, 500]), around([600, 60])];
    expect(findCorner(legend, area, [], { names, fixed: [], lines: [] }, 8)).toEqual([8, 8]);
  });
  it('avoids a corner with lines of the subject', () => {
    const lines = Array.from({ length: 60 }, (_, at) => [500 + 3 * at, 500] as const);
    expect(findCorner(legend, area, [], { names: [], fixed: [], lines }, 8)).toEqual([8, 452]);
  });
});
