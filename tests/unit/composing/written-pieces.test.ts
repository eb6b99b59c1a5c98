import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPieces, type Piece, piecesOf } from '../../../src/composing/written-pieces.ts';

describe('pieces of a line', () => {
  it('are words, links and citations', () => {
    expect(piecesOf('From [Niš](node:nis) \\[on\\].[^I.A.p2]')).toEqual([
      { words: 'From ', feature: null },
      { words: 'Niš', feature: 'node:nis' },
      { words: ' [on].', feature: null },
      { cite: 'I.A.p2' },
    ]);
  });

  it('escapes only words that would be read as something else', () => {
    const words = (text: string): Piece => ({ words: text, feature: null });
    expect(formatPieces([words('[1] and (2) ^ C:\\dir')])).toBe('[1] and (2) ^ C:\\dir');
    expect(formatPieces([words('[Niš](node:nis)')])).toBe('\\[Niš\\](node:nis)');
    expect(formatPieces([words('[^A]')])).toBe('\\[\\^A\\]');
    // The backslash would escape the citation.
    expect(formatPieces([words('a\\'), { cite: 'A' }])).toBe('a\\\\[^A]');
  });

  it('are the same after formatting, whatever their words', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ш', 'ع', '😀', '[', ']', '\\', '^', '(', ')', ':', 'port:x'),
      minLength: 1,
    });
    const piece = fc.oneof<fc.Arbitrary<Piece>[]>(
      words.map((text) => ({ words: text, feature: null })),
      words.map((text) => ({ words: text, feature: 'node:nis' })),
      fc.constantFrom('I.A.p2', 'EUROPOL').map((cite) => ({ cite })),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        // Words in a row are one piece.
        const apart = pieces.filter((one, at) => {
          const before = pieces[at - 1];
          return !('words' in one && before !== undefined && 'words' in before);
        });
        expect(piecesOf(formatPieces(apart))).toEqual(apart);
      }),
    );
  });
});
