import { describe, expect, it } from 'vitest';
import { NOTHING_BENEATH } from '../../../src/figure/beneath.ts';
import { findCorner } from '../../../src/figure/find-corner.ts';

const area = { width: 700, height: 560 };
/** The room of the name of an area in the middle of which a point lies. */
const around = ([x, y]: readonly [number, number]) => [x - 46, y - 13, x + 46, y + 13] as const;

describe('the corner for a legend', () => {
  const legend = { width: 200, height: 100 };
  it('is the lower right one where nothing stands in any', () => {
    expect(findCorner(legend, area, [[350, 280]], NOTHING_BENEATH, 8)).toEqual([492, 452]);
  });
  it('is one without a subject, even where more names stand', () => {
    const names = [around([60, 500]), around([140, 500]), around([100, 530])];
    const top = [
      [600, 60],
      [100, 60],
    ] as const;
    expect(findCorner(legend, area, [[600, 500], ...top], { names, fixed: [], lines: [] }, 8)).toEqual([
      8, 452,
    ]);
  });
  it('is the one with fewer names where none holds a subject', () => {
    const names = [around([600, 500]), around([60, 500]), around([600, 60])];
    expect(findCorner(legend, area, [], { names, fixed: [], lines: [] }, 8)).toEqual([8, 8]);
  });
  it('leaves lines that are spoken of in sight', () => {
    const lines = Array.from({ length: 60 }, (_, at) => [500 + 3 * at, 500] as const);
    expect(findCorner(legend, area, [], { names: [], fixed: [], lines }, 8)).toEqual([8, 452]);
  });
});
