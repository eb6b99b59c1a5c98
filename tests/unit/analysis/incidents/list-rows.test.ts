import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../../../src/analysis/incidents/list-rows.ts';
import { type Cells, makeRawTable } from '../../../support/make-raw-table.ts';

function sorted(cells: Cells, descending = false): number[] {
  const { columns, recordCount } = makeRawTable({ one: cells });
  const [by] = columns;
  if (by === undefined) throw new Error('no column');
  return [...listRows(new Uint8Array(recordCount).fill(1), { by, descending }, 'sr')];
}

/** Reference sort: full cells by `compare`, equal cells in file order, then empty cells. */
function expected<T>(
  cells: readonly T[],
  isEmpty: (cell: T) => boolean,
  compare: (a: T, b: T) => number,
): number[] {
  const rows = [...cells.keys()];
  const cell = (row: number) => cells[row] as T;
  return [
    ...rows.filter((row) => !isEmpty(cell(row))).sort((a, b) => compare(cell(a), cell(b)) || a - b),
    ...rows.filter((row) => isEmpty(cell(row))),
  ];
}

describe('listRows', () => {
  it('returns the shown rows in the order of the file', () => {
    expect([...listRows(Uint8Array.of(1, 0, 1), null, 'en')]).toEqual([0, 2]);
  });

  it('sorts by numbers, with empty cells last in both directions', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer({ min: -2, max: 2 }),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), fc.boolean(), (numbers, descending) => {
        const cells = numbers.map((value) => (Number.isNaN(value) ? null : value));
        const order = (a: number, b: number) => Number(a > b) - Number(a < b);
        expect(sorted(cells, descending)).toEqual(
          expected(numbers, Number.isNaN, (a, b) => (descending ? order(b, a) : order(a, b))),
        );
      }),
    );
  });

  it('sorts texts by the codes of their letters', () => {
    const letter = fc.constantFrom('a', 'b', 'č', '\u0000', '7');
    const text = fc.oneof(
      fc.string({ unit: letter, maxLength: 3 }),
      fc.string({ unit: letter, maxLength: 3 }).map((end) => `abcdefgh${end}`),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), fc.boolean(), (texts, descending) => {
        const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(sorted({ kept: texts }, descending)).toEqual(
          expected(
            texts,
            (one) => one === '',
            (a, b) => (descending ? order(b, a) : order(a, b)),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('sorts words by the alphabet of the language', () => {
    expect(sorted(['Č 10', 'D', '', 'C', 'Č 9'])).toEqual([3, 4, 0, 1, 2]);
    expect(sorted(['Č 10', 'D', '', 'C', 'Č 9'], true)).toEqual([1, 0, 4, 3, 2]);
  });
});
