/** Grade counts of passing rows: each grading ignores its own filter, as facet counts do. */
import { countGrades, type GradeCounts } from '../../../analysis/incidents/grade-rows.ts';
import { GRADINGS } from '../../../domain/grading.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectRowsOfAnyGrade } from '../../explore/state/explored-incidents.ts';

/** Takes tens of milliseconds for a million rows: not for use during brushing. */
export const selectGradeCounts: (state: AppState) => GradeCounts = memoise(
  (state: AppState) => [selectRowsOfAnyGrade(state), state.gradings.columns, state.gradings.chosen] as const,
  (rowsOfSets, columns, chosen) => {
    const counts = [...rowsOfSets].map(([key, rows]) => countGrades(columns.get(key) ?? {}, chosen, rows));
    const summed = GRADINGS.map((grading) => {
      const [first, ...others] = counts.map((one) => one[grading]);
      return [
        grading,
        (first ?? new Uint32Array(0)).map((count, at) =>
          others.reduce((sum, other) => sum + (other[at] ?? 0), count),
        ),
      ];
    });
    return Object.fromEntries(summed) as GradeCounts;
  },
);
