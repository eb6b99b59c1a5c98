import { describe, expect, it } from 'vitest';
import { textWidthPx, wrapText } from '../../../src/figure/text-width.ts';

const SANS = { font: 'sans', weight: 400, sizePx: 100, letterSpacingEm: 0 } as const;

describe('textWidthPx', () => {
  it('returns the width in the shipped fonts within 4 per cent', () => {
    // Measured in a browser with the fonts at 100 px.
    const measured = [
      ['Belgrade', 'sans', 400, 422],
      ['Thessaloniki', 'sans', 700, 622],
      ['Târgu Mureș', 'sans', 500, 598],
      ['МАКЕДОНИЈА', 'serif', 400, 714],
      ['HERZEGOVINA', 'serif', 600, 751],
    ] as const;
    for (const [text, font, weight, widthPx] of measured) {
      const share = textWidthPx(text, { ...SANS, font, weight }) / widthPx;
      expect(Math.abs(share - 1), text).toBeLessThan(0.04);
    }
  });

  it('uses the base letter width for accented letters and adds letter spacing', () => {
    expect(textWidthPx('Niš', SANS)).toBe(textWidthPx('Nis', SANS));
    expect(textWidthPx('abc', { ...SANS, letterSpacingEm: 0.1 })).toBeCloseTo(textWidthPx('abc', SANS) + 30);
  });
});

describe('wrapText', () => {
  const measure = { ...SANS, sizePx: 10 };

  it('balances the lines of a name by default', () => {
    expect(wrapText('BOSNIA AND HERZEGOVINA', 90, measure)).toEqual(['BOSNIA AND', 'HERZEGOVINA']);
  });

  it('fills the lines of running text in full mode', () => {
    const text = 'one two three four five six seven';
    const full = wrapText(text, 80, measure, 'full');
    expect(full.join(' ')).toBe(text);
    for (const line of full) expect(textWidthPx(line, measure)).toBeLessThanOrEqual(80);
  });

  it('keeps a word whole when it is wider than the line', () => {
    expect(wrapText('a Liechtensteinisch b', 30, measure)).toEqual(['a', 'Liechtensteinisch', 'b']);
  });
});
