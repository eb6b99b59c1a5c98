import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../../../src/analysis/incidents/find-text.ts';
import { foldText } from '../../../../src/lib/text-fold.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from './make-incidents.ts';

function find(columns: Parameters<typeof makeRawTable>[0], text: string): number[] | null {
  const raw = makeRawTable(columns);
  const rows = Array.from({ length: raw.recordCount }, () => ({}));
  const found = findText(makeTable(rows, raw.columns), text);
  return found && [...found];
}

describe('findText', () => {
  it('finds words and texts in any script and with any diacritics', () => {
    expect(find({ town: ['Niš', 'Skopje', 'Ниш'], note: { kept: ['', 'near NIS', 'x'] } }, 'nis')).toEqual([
      1, 1, 1,
    ]);
  });

  it('ignores the characters between the words', () => {
    expect(find({ note: { kept: ["no. A'B –  7", 'ab - 7', 'ab7'] } }, 'ab/7')).toEqual([1, 1, 0]);
  });

  it('searches numbers only in the id column', () => {
    expect(find({ id: [417, 23], weight: [41, 417] }, '417')).toEqual([1, 0]);
  });

  it('finds the digits of numbers with signs, decimals and exponents', () => {
    const id = [0, 417, -417, 41.7, 1e21, 5e-7, 1e15, Number.NaN];
    expect(find({ id }, '417')).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
    expect(find({ id }, '41 7')).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
    expect(find({ id }, 'e')).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
    expect(find({ id }, '0')).toEqual([1, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('returns null when the text has no letters or digits', () => {
    expect(find({ note: { kept: ['a'] } }, ' – ')).toBeNull();
  });

  it('finds the same rows as a search in folded text', () => {
    const letter = fc.constantFrom('a', 'B', '7', ' ', '-', "'", '`', '’', 'š', 'Ж', '\u0000', '_');
    const text = fc.string({ unit: letter, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: letter, maxLength: 4 }),
        (texts, wanted) => {
          const folded = foldText(wanted);
          fc.pre(folded !== '');
          expect(find({ note: { kept: texts } }, wanted)).toEqual(
            texts.map((one) => Number(foldText(one).includes(folded))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
