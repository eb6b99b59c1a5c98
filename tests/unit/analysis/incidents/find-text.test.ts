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

describe('a text that is looked for', () => {
  it('is found in words and texts, whatever their script and marks', () => {
    expect(find({ town: ['Niš', 'Skopje', 'Ниш'], note: { kept: ['', 'near NIS', 'x'] } }, 'nis')).toEqual([
      1, 1, 1,
    ]);
  });

  it('is found whatever stands between its words', () => {
    expect(find({ note: { kept: ["no. A'B –  7", 'ab - 7', 'ab7'] } }, 'ab/7')).toEqual([1, 1, 0]);
  });

  it('is found in numbers only when they tell the records apart', () => {
    expect(find({ id: [417, 23], weight: [41, 417] }, '417')).toEqual([1, 0]);
  });

  it('is found in numbers by their digits, however they are written', () => {
    const id = [0, 417, -417, 41.7, 1e21, 5e-7, 1e15, Number.NaN];
    expect(find({ id }, '417')).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
    expect(find({ id }, '41 7')).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
    expect(find({ id }, 'e')).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
    expect(find({ id }, '0')).toEqual([1, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('is nothing when there is nothing to look for', () => {
    expect(find({ note: { kept: ['a'] } }, ' – ')).toBeNull();
  });

  it('is found byte by byte where it is found as a text', () => {
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
