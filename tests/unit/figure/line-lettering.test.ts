import { describe, expect, it } from 'vitest';
import { runsAlong } from '../../../src/figure/line-lettering.ts';

const MEASURE = { font: 'serif', weight: 400, sizePx: 11, letterSpacingEm: 0.08 } as const;
const line = (length: number, y: (x: number) => number) =>
  Array.from({ length: length + 1 }, (_, x) => [x, y(x)] as const);

describe('runsAlong', () => {
  it('places one glyph per character above a straight line', () => {
    const [run] = runsAlong(
      line(200, () => 50),
      'Danube',
      MEASURE,
    );
    expect(run?.glyphs).toHaveLength(6);
    for (const { angle, y } of run?.glyphs ?? []) {
      expect(angle).toBeCloseTo(0);
      expect(y).toBeLessThan(0);
    }
  });

  it('orders glyphs from left to right when the line runs right to left', () => {
    const [run] = runsAlong(line(200, () => 50).toReversed(), 'Danube', MEASURE);
    const xs = run?.glyphs.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(run?.glyphs[0]?.angle).toBeCloseTo(0);
  });

  it('returns no runs for a line that is too short or too crooked', () => {
    expect(
      runsAlong(
        line(30, () => 50),
        'Danube',
        MEASURE,
      ),
    ).toEqual([]);
    const zigzag = Array.from({ length: 20 }, (_, i) => [i % 2 === 0 ? 0 : 8, i * 4] as const);
    expect(runsAlong(zigzag, 'Danube', MEASURE)).toEqual([]);
  });

  it('returns the straightest stretch first', () => {
    const river = line(400, (x) => (x < 200 ? 50 + 14 * Math.sin(x / 12) : 50));
    expect(runsAlong(river, 'Sava', MEASURE)[0]?.centre[0]).toBeGreaterThan(200);
  });
});
