import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnFilter,
  columnNamed,
  countTexts,
  rangeOf,
  rowsOfColumns,
} from '../../../../src/analysis/incidents/column-filter.ts';
import type { Column } from '../../../../src/domain/column.ts';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from './make-incidents.ts';

function tableOf(cells: Readonly<Record<string, readonly string[]>>, numbers: readonly Column[] = []) {
  const [first = []] = Object.values(cells);
  return makeTable(
    first.map(() => ({})),
    [...makeRawTable(cells).columns, ...numbers],
  );
}

const AGE: Column = {
  kind: 'number',
  name: 'age',
  values: Float64Array.of(31, Number.NaN, 19, 44, -2.5),
  exceptions: new Map(),
  decimal: '.',
  mayBeGrouped: false,
};
const TABLE = tableOf(
  {
    direction: ['in', 'out', '', 'in', 'out'],
    remark: ['Niš, south', 'near Ниш', 'Sofia', 'nothing of note', 'north of Nis'],
  },
  [AGE],
);
const rowsOf = (...filters: ColumnFilter[]) => [...rowsOfColumns(TABLE, filters, null)];

describe('rowsOfColumns', () => {
  it('lets rows through that have one of the texts, empty cells among them', () => {
    expect(rowsOf({ column: 'direction', kind: 'texts', texts: ['in'] })).toEqual([1, 0, 0, 1, 0]);
    expect(rowsOf({ column: 'direction', kind: 'texts', texts: ['', 'out'] })).toEqual([0, 1, 1, 0, 1]);
  });

  it('compares the texts of numbers too', () => {
    expect(rowsOf({ column: 'age', kind: 'texts', texts: ['19', '-2.5'] })).toEqual([0, 0, 1, 0, 1]);
  });

  it('includes both ends of a range, and no empty cell', () => {
    const range = { column: 'age', kind: 'range', isTime: false } as const;
    expect(rowsOf({ ...range, from: 19, to: 31 })).toEqual([1, 0, 1, 0, 0]);
    expect(rowsOf({ ...range, from: null, to: 19 })).toEqual([0, 0, 1, 0, 1]);
    expect(rowsOf({ ...range, from: 32, to: null })).toEqual([0, 0, 0, 1, 0]);
  });

  it('passes no row when a column of texts is asked for a range', () => {
    expect(rowsOf({ column: 'remark', kind: 'range', isTime: false, from: 0, to: null })).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('finds part of a text in that column only, in any script', () => {
    expect(rowsOf({ column: 'remark', kind: 'part', text: 'nis' })).toEqual([1, 1, 0, 0, 1]);
    expect(rowsOf({ column: 'direction', kind: 'part', text: 'nis' })).toEqual([0, 0, 0, 0, 0]);
  });

  it('passes no row of a file without the column', () => {
    expect(rowsOf({ column: 'officer', kind: 'texts', texts: [''] })).toEqual([0, 0, 0, 0, 0]);
  });

  it('combines filters with each other and with the given rows', () => {
    const text = fc.constantFrom('', 'a', 'b', 'c');
    const chosen = fc.subarray(['', 'a', 'b', 'c']);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, fc.boolean()), { minLength: 1 }),
        chosen,
        chosen,
        (cells, first, second) => {
          const table = tableOf({
            one: [...cells.map(([one]) => one), 'z'],
            two: [...cells.map(([, two]) => two), 'z'],
          });
          const given = Uint8Array.from([...cells.map(([, , is]) => Number(is)), 1]);
          const before = [...given];
          const found = rowsOfColumns(
            table,
            [
              { column: 'one', kind: 'texts', texts: first },
              { column: 'two', kind: 'texts', texts: second },
            ],
            given,
          );
          const expected = before.map((is, row) => {
            const [one, two] = table.columns.map((column) => textAt(column, row));
            return Number(is === 1 && first.includes(one ?? '?') && second.includes(two ?? '?'));
          });
          expect([...found]).toEqual(expected);
          expect([...given]).toEqual(before);
        },
      ),
    );
  });
});

describe('countTexts', () => {
  const rows = Uint8Array.of(1, 1, 1, 0, 1);

  it('counts rows by text', () => {
    const counts = countTexts(columnNamed(TABLE, 'direction'), rows, null);
    expect(Object.fromEntries(counts)).toEqual({ '': 1, in: 1, out: 2 });
  });

  it('adds up values, without rows that have none', () => {
    const values = Float64Array.of(2, 3, Number.NaN, 7, 0.5);
    const sums = countTexts(columnNamed(TABLE, 'direction'), rows, values);
    expect(Object.fromEntries(sums)).toEqual({ '': 0, in: 2, out: 3.5 });
  });

  it('has no texts of a column of numbers, or of none', () => {
    expect(countTexts(columnNamed(TABLE, 'age'), rows, null).size).toBe(0);
    expect(countTexts(undefined, rows, null).size).toBe(0);
  });
});

describe('rangeOf', () => {
  it('returns the least and greatest number', () => {
    expect(rangeOf(columnNamed(TABLE, 'age'))).toEqual([-2.5, 44]);
    expect(rangeOf(columnNamed(TABLE, 'remark'))).toBeNull();
  });
});
