import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, rowsOfWord, wordsOfColumns } from '../../../../src/analysis/incidents/rows-of-word.ts';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from './make-incidents.ts';

function tableOf(cells: Readonly<Record<string, readonly string[]>>) {
  const [first = []] = Object.values(cells);
  return makeTable(
    first.map(() => ({})),
    makeRawTable(cells).columns,
  );
}

describe('wordsOfColumns and rowsOfWord', () => {
  it('lists the values of a column, with an empty value where cells are empty', () => {
    const table = tableOf({ unit: ['north', 'south', 'north'], shift: ['day', '', 'night'] });
    expect(Object.fromEntries(wordsOfColumns(table))).toEqual({
      unit: ['north', 'south'],
      shift: ['', 'day', 'night'],
    });
  });

  it('omits a column with a single value or too many values', () => {
    const many = Array.from({ length: MAX_WORDS }, (_, at) => `w${at}`);
    expect([...wordsOfColumns(tableOf({ one: many.map(() => 'a'), many })).keys()]).toEqual([]);
    expect([...wordsOfColumns(tableOf({ many: many.slice(1) })).keys()]).toEqual(['many']);
  });

  it('returns the given rows whose cell has the value', () => {
    const word = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1 }), word, (cells, wanted) => {
        // The last word makes this a column of words even when all other cells are empty.
        const table = tableOf({ note: [...cells.map(([text]) => text), 'z'] });
        const given = Uint8Array.from([...cells.map(([, isGiven]) => Number(isGiven)), 1]);
        const [column] = table.columns;
        const expected = [...given].map((isGiven, row) =>
          Number(isGiven === 1 && column !== undefined && textAt(column, row) === wanted),
        );
        expect([...rowsOfWord(table, 'note', (one) => one === wanted, given)]).toEqual(expected);
      }),
    );
  });

  it('returns no rows when the table lacks the column', () => {
    expect([...rowsOfWord(tableOf({ note: ['a', 'b'] }), 'other', () => true, null)]).toEqual([0, 0]);
  });
});
