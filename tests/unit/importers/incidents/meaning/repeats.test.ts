import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../../src/domain/column.ts';
import { textAt } from '../../../../../src/domain/column-cells.ts';
import { REPEATS_RECORD, repeatsOf } from '../../../../../src/importers/incidents/meaning/repeats.ts';
import { makeRandom } from '../../../../support/made-chance.ts';
import { makeRawTable } from '../../../../support/make-raw-table.ts';

const REPEATS_ID = 1;
const NOTHING_LEFT_OUT = () => false;

/** @param texts the cells that are texts, by record; all others are numbers */
function idsOf(values: readonly (number | null)[], texts: ReadonlyMap<number, string> = new Map()): Column {
  const numbers = Float64Array.from(values, (value) => value ?? Number.NaN);
  return {
    kind: 'number',
    name: 'id',
    values: numbers,
    exceptions: texts,
    decimal: '.',
    mayBeGrouped: false,
  };
}

function repeatsOfIds(id: Column, lon: readonly number[]): readonly number[] {
  const table = makeRawTable({ id: lon, lon });
  const [, cells] = table.columns as readonly [Column, Column];
  return [...repeatsOf({ ...table, columns: [id, cells] }, 0, NOTHING_LEFT_OUT)];
}

describe('repeatsOf', () => {
  it('finds no repeats among rising ids with empty ones between', () => {
    expect(repeatsOfIds(idsOf([1, null, 2, null, 40]), [5, 5, 5, 5, 5])).toEqual([0, 0, 0, 0, 0]);
  });

  it('finds repeated numbers and repeated texts among numbers', () => {
    expect(repeatsOfIds(idsOf([1, 2, 2, 3]), [5, 5, 6, 5])).toEqual([0, 0, REPEATS_ID, 0]);
    expect(repeatsOfIds(idsOf([1, 3, 4, 3]), [5, 5, 6, 5])).toEqual([0, 0, 0, REPEATS_RECORD]);
    const texts = new Map([
      [1, 'x'],
      [3, 'x'],
    ]);
    expect(repeatsOfIds(idsOf([1, null, 2, null], texts), [5, 5, 5, 5])).toEqual([0, 0, 0, REPEATS_RECORD]);
  });

  it('finds ids with the text of an earlier record in any order', () => {
    const random = makeRandom(3);
    for (let turn = 0; turn < 200; turn += 1) {
      const width = 1 + Math.floor(random() * 12);
      const values = Array.from({ length: 8 }, (_, at) =>
        random() < 0.1 ? null : at * 2 + Math.floor(random() * width),
      );
      const id = idsOf(values);
      const expected = values.map((value, at) => {
        const isRepeat = values.slice(0, at).some((_, other) => textAt(id, other) === textAt(id, at));
        return value !== null && isRepeat ? REPEATS_RECORD : 0;
      });
      expect(
        repeatsOfIds(
          id,
          values.map(() => 1),
        ),
      ).toEqual(expected);
    }
  });
});
