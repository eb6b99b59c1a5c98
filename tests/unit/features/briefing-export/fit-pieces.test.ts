import { describe, expect, it } from 'vitest';
import { fitPieces, heightOf } from '../../../../src/features/briefing-export/slides/fit-pieces.ts';

const rest = { lineEm: 1.2, gapPt: 6 };
const said = (text: string) => [[{ text }]];
const plain = (paragraphs: readonly (readonly { readonly text: string }[])[]) =>
  paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''));

describe('fitPieces and heightOf', () => {
  it('uses the largest size that fits', () => {
    const text = said('A sentence of some length that is broken into lines. '.repeat(6).trim());
    const high = heightOf(text, 380, { sizePt: 20, ...rest });
    expect(fitPieces(text, { width: 380, height: high }, [20, 18, 16], rest).setting.sizePt).toBe(20);
    const fitted = fitPieces(text, { width: 380, height: high - 1 }, [20, 18, 16], rest);
    expect(fitted.setting.sizePt).toBe(18);
    expect(fitted.heightPx).toBeLessThan(high);
    expect(fitted.spilled).toEqual([]);
  });
  it('counts the wrapped lines of a word wider than its box', () => {
    const high = (word: string) => heightOf(said(word), 200, { sizePt: 16, ...rest });
    expect(high('x'.repeat(300))).toBeGreaterThan(10 * high('x'));
  });
  it('spills whole sentences from the end when not even the smallest size fits', () => {
    const paragraphs = [
      [{ text: 'One is said.' }, { text: ' 1', isRaised: true }, { text: ' Two follows, in 2024.5 parts.' }],
      [{ text: 'Three stands in a paragraph of its own.' }, { text: ' 2', isRaised: true }],
    ];
    const height = heightOf([paragraphs[0] ?? []], 240, { sizePt: 16, ...rest });
    const { kept, spilled } = fitPieces(paragraphs, { width: 240, height }, [18, 16], rest);
    expect(plain(kept)).toEqual(['One is said. 1 Two follows, in 2024.5 parts.']);
    expect(plain(spilled)).toEqual(['Three stands in a paragraph of its own. 2']);
    const less = fitPieces(paragraphs, { width: 240, height: height / 2 }, [18, 16], rest);
    expect(plain(less.kept)).toEqual(['One is said. 1']);
    expect(plain(less.spilled)).toEqual([' Two follows, in 2024.5 parts.', plain(paragraphs)[1]]);
    expect(fitPieces(paragraphs, { width: 240, height: 1 }, [16], rest)).toMatchObject({
      kept: [],
      spilled: paragraphs,
    });
  });
});
