import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChosenGrades,
  countGrades,
  gradeRows,
  rowsOfGrades,
} from '../../../../src/analysis/incidents/grade-rows.ts';
import {
  GRADES,
  GRADINGS,
  type GradeColumns,
  type Grading,
  gradesOf,
} from '../../../../src/domain/grading.ts';
import { ALL_GRADES } from '../../../../src/features/records/state/gradings.ts';

const gradeOf = (grading: Grading) => fc.constantFrom(...gradesOf(grading));

/** Rows with a grade in each grading, where some gradings have no column. */
const graded = fc
  .record({
    rows: fc.array(
      fc.record({
        passes: fc.boolean(),
        grades: fc.record(
          Object.fromEntries(GRADINGS.map((grading) => [grading, gradeOf(grading)])) as Record<
            Grading,
            fc.Arbitrary<number>
          >,
        ),
      }),
      { maxLength: 40 },
    ),
    missing: fc.subarray([...GRADINGS]),
    chosen: fc.record(
      Object.fromEntries(
        GRADINGS.map((grading) => [
          grading,
          fc.option(fc.subarray([...gradesOf(grading)], { minLength: 1 }), { nil: null }),
        ]),
      ) as Record<Grading, fc.Arbitrary<readonly number[] | null>>,
    ),
  })
  .map(({ rows, missing, chosen }) => {
    const known = GRADINGS.filter((grading) => !missing.includes(grading));
    const columns: GradeColumns = Object.fromEntries(
      known.map((grading) => [grading, Uint8Array.from(rows, ({ grades }) => grades[grading])]),
    );
    const gradeAt = (grading: Grading, row: number) =>
      missing.includes(grading) ? 0 : (rows[row]?.grades[grading] ?? 0);
    return { columns, gradeAt, chosen: chosen as ChosenGrades, passing: rows.map(({ passes }) => passes) };
  });

const isIn = (chosen: ChosenGrades, grading: Grading, grade: number) =>
  chosen[grading]?.includes(grade) ?? true;

describe('rowsOfGrades, countGrades and gradeRows', () => {
  it('passes rows whose grades are chosen in every grading', () => {
    fc.assert(
      fc.property(graded, ({ columns, gradeAt, chosen, passing }) => {
        const given = Uint8Array.from(passing, Number);
        const expected = passing.map((passes, row) =>
          Number(passes && GRADINGS.every((grading) => isIn(chosen, grading, gradeAt(grading, row)))),
        );
        expect([...rowsOfGrades(columns, chosen, passing.length, given)]).toEqual(expected);
      }),
    );
  });

  it('counts grades under the filters of all other gradings', () => {
    fc.assert(
      fc.property(graded, ({ columns, gradeAt, chosen, passing }) => {
        const counts = countGrades(columns, chosen, Uint8Array.from(passing, Number));
        for (const grading of GRADINGS) {
          const others = GRADINGS.filter((one) => one !== grading);
          const expected = gradesOf(grading).map(
            (grade) =>
              passing.filter(
                (passes, row) =>
                  passes &&
                  gradeAt(grading, row) === grade &&
                  others.every((one) => isIn(chosen, one, gradeAt(one, row))),
              ).length,
          );
          expect([...counts[grading]]).toEqual(expected);
        }
      }),
    );
  });

  it('sets the grade of chosen rows without changing the original column', () => {
    const before = Uint8Array.of(0, 2, 3);
    const { column, changed } = gradeRows(before, Uint8Array.of(1, 1, 0), 2);
    expect([[...(column ?? [])], changed]).toEqual([[2, 2, 3], 1]);
    expect([...before]).toEqual([0, 2, 3]);
  });

  it('returns no column when the last grade is removed', () => {
    expect(gradeRows(Uint8Array.of(0, 2), Uint8Array.of(1, 1), 0)).toEqual({ column: null, changed: 1 });
    expect(gradeRows(null, Uint8Array.of(1, 0), 0)).toEqual({ column: null, changed: 0 });
  });

  it('counts ungraded rows and each grade, even without a column', () => {
    const counts = countGrades({}, ALL_GRADES, Uint8Array.of(1, 0, 1));
    for (const grading of GRADINGS) {
      expect([...counts[grading]]).toEqual([2, ...GRADES[grading].map(() => 0)]);
    }
  });
});
