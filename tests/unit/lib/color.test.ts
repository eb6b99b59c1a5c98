import { describe, expect, it } from 'vitest';
import { inkOn, oklchOf } from '../../../src/lib/color.ts';
import { contrast } from '../../style/color.ts';

describe('inkOn', () => {
  it.each(['#ffffff', '#8a1c1c', '#ffd500', '#777777', '#767676', '#00aa55', '#000000'])(
    'picks black or white, whichever has more contrast and at least 4.5 to 1, on %s',
    (ground) => {
      const ink = inkOn(ground);
      const other = ink === '#000000' ? '#ffffff' : '#000000';
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(contrast(other, ground));
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('oklchOf', () => {
  it.each([
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#008000', 0.5198, 0.1769, 142.5],
    ['#0000ff', 0.452, 0.3132, 264.05],
  ])('matches the CSS conversion of %s', (color, l, c, h) => {
    const found = oklchOf(color);
    expect(found.l).toBeCloseTo(l, 3);
    expect(found.c).toBeCloseTo(c, 3);
    expect(found.h).toBeCloseTo(h, 1);
  });

  it('returns almost no chroma for grey', () => {
    for (const grey of ['#000000', '#777777', '#ffffff']) expect(oklchOf(grey).c).toBeLessThan(0.001);
  });
});
