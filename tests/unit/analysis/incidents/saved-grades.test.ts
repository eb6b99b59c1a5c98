import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packGrades,
  packOver,
  readSavedGrades,
  unpackGrades,
} from '../../../../src/analysis/incidents/saved-grades.ts';
import type { GradeColumns } from '../../../../src/domain/grading.ts';

/** Grade columns, with record numbers in any order. */
const gradedTable = fc.integer({ min: 0, max: 30 }).chain((rowCount) =>
  fc.record({
    record: fc
      .uniqueArray(fc.nat(100), { minLength: rowCount, maxLength: rowCount })
      .map((numbers) => Uint32Array.from(numbers)),
    impact: fc.array(fc.nat(4), { minLength: rowCount, maxLength: rowCount }),
    reliability: fc.array(fc.nat(6), { minLength: rowCount, maxLength: rowCount }),
  }),
);

function all<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('saved grades', () => {
  it('restores grades to the same records in any row order', () => {
    fc.assert(
      fc.property(gradedTable, fc.boolean(), ({ record, impact, reliability }, isSorted) => {
        if (isSorted) record.sort();
        const columns: GradeColumns = {
          impact: Uint8Array.from(impact),
          reliability: Uint8Array.from(reliability),
        };
        const packed = all(packGrades(columns, record));
        const graded = impact.filter((grade, row) => grade + (reliability[row] ?? 0) > 0).length;
        expect(packed === null).toBe(graded === 0);
        if (packed === null) return;
        expect(packed.records).toHaveLength(graded);
        const checked = all(readSavedGrades(structuredClone(packed)));
        expect(checked).toEqual(packed);
        // Reading the same file again may give another order of rows.
        const turned = record.toReversed();
        const back = all(unpackGrades(packed, turned, {}));
        expect([...(back.impact ?? [])]).toEqual(impact.toReversed());
        expect([...(back.reliability ?? [])]).toEqual(reliability.toReversed());
      }),
    );
  });

  it('merges new grades over the saved grades of the same file', () => {
    fc.assert(
      fc.property(gradedTable, gradedTable, (one, other) => {
        const gradesOf = (table: typeof one) =>
          new Map(
            [...table.record].map((number, row) => [number, [table.impact[row], table.reliability[row]]]),
          );
        const graded = ({ record, impact, reliability }: typeof one) => ({
          record,
          columns: { impact: Uint8Array.from(impact), reliability: Uint8Array.from(reliability) },
        });
        const kept = all(packGrades(graded(other).columns, other.record));
        const both = all(packOver(kept, [graded(one)]));
        const numbers = Uint32Array.from({ length: 101 }, (_, number) => number);
        const back = both === null ? {} : all(unpackGrades(both, numbers, {}));
        const expected = new Map([...gradesOf(other), ...gradesOf(one)]);
        for (const number of numbers) {
          expect([back.impact?.[number] ?? 0, back.reliability?.[number] ?? 0]).toEqual(
            expected.get(number) ?? [0, 0],
          );
        }
        expect(both === null || all(readSavedGrades(both)) !== null).toBe(true);
      }),
    );
  });

  it('keeps existing grades when saved grades are restored', () => {
    const packed = all(packGrades({ impact: Uint8Array.of(1, 2) }, Uint32Array.of(0, 5)));
    if (packed === null) throw new Error('nothing was packed');
    const back = all(unpackGrades(packed, Uint32Array.of(5, 0, 9), { impact: Uint8Array.of(4, 0, 0) }));
    expect([...(back.impact ?? [])]).toEqual([4, 1, 0]);
  });

  it('stores no entry for an ungraded record', () => {
    const packed = all(packGrades({ impact: Uint8Array.of(0, 3, 0) }, Uint32Array.of(4, 5, 6)));
    expect(packed).toEqual({
      version: 1,
      records: Uint32Array.of(5),
      grades: { impact: Uint8Array.of(3) },
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'grades'],
    ['another version', { version: 2, records: new Uint32Array(0), grades: {} }],
    ['plain numbers', { version: 1, records: [1], grades: {} }],
    ['no grades', { version: 1, records: Uint32Array.of(1) }],
    [
      'a column of another length',
      { version: 1, records: Uint32Array.of(1), grades: { impact: Uint8Array.of(1, 2) } },
    ],
    [
      'a grade there is none of',
      { version: 1, records: Uint32Array.of(1), grades: { impact: Uint8Array.of(5) } },
    ],
    [
      'records out of order',
      { version: 1, records: Uint32Array.of(2, 1), grades: { impact: Uint8Array.of(1, 1) } },
    ],
    [
      'a record beyond any file',
      { version: 1, records: Uint32Array.of(4e9), grades: { impact: Uint8Array.of(1) } },
    ],
  ])('returns null when storage holds %s', (_, value) => {
    expect(all(readSavedGrades(value))).toBeNull();
  });
});
