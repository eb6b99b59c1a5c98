import { describe, expect, it } from 'vitest';
import { contrast, deltaE2000, labOf, lightness } from './color.ts';

describe('colour arithmetic', () => {
  it('returns the contrast ratios of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  // Pairs 1, 7, 13, 16 and 31 of the test data published with Sharma, Wu and Dalal 2005.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  ] as const)('returns the published CIEDE2000 of %j and %j', (a, b, expected) => {
    expect(deltaE2000(a, b)).toBeCloseTo(expected, 3);
  });

  it('keeps greys in every deficiency and merges red and green in deuteranopia', () => {
    for (const deficiency of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      expect(deltaE2000(labOf('#808080', deficiency), labOf('#808080'))).toBeLessThan(0.5);
    }
    const apart = (deficiency: 'deuteranopia' | null) =>
      deltaE2000(labOf('#a35c00', deficiency), labOf('#6b7a00', deficiency));
    expect(apart('deuteranopia')).toBeLessThan(apart(null) / 2);
  });

  it('returns L* 53.6 for middle grey', () => {
    expect(lightness('#808080')).toBeCloseTo(53.59, 1);
  });
});
