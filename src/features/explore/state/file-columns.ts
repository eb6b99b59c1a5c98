/** Columns of the user's files and of the organisation's records, as filters with counts. */
import { columnNamed, countTexts, rangeOf } from '../../../analysis/incidents/column-filter.ts';
import { type FileColumn, fileColumnsOf } from '../../../analysis/incidents/file-columns.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { ExplorationState } from './exploration.ts';
import { selectRowsBesides } from './explored-incidents.ts';
import { selectMeasure } from './measured-incidents.ts';

/**
 * Named columns of all files in their order, then those that only the organisation's records have; of equal names, the
 * first decides how both are filtered.
 */
export const selectFileColumns: (state: AppState) => readonly FileColumn[] = memoise(
  ({ exploration, engine }: AppState) => [exploration.explored, engine.offers] as const,
  (explored, offers) => {
    const columns = new Map<string, FileColumn>();
    for (const { table } of explored.values()) addMissing(columns, fileColumnsOf(table));
    addMissing(columns, offers?.columns ?? []);
    return [...columns.values()];
  },
);

function addMissing(columns: Map<string, FileColumn>, added: readonly FileColumn[]): void {
  for (const column of added) if (!columns.has(column.name)) columns.set(column.name, column);
}

/** Number of records of files, and of the organisation, without a column. */
export function countWithout({ exploration, engine: { answered, offers } }: AppState, name: string): number {
  const hasColumn = offers?.columns.some((column) => column.name === name) ?? true;
  return [...exploration.explored.values()].reduce(
    (sum, { table }) => sum + (columnNamed(table, name) === undefined ? table.rowCount : 0),
    hasColumn ? 0 : (answered?.explored.total ?? 0),
  );
}

/** Returns the range of a column in all files; `null` without a number or time. */
export function rangeInFiles(
  explored: ExplorationState['explored'],
  name: string,
): readonly [least: number, most: number] | null {
  const ranges = [...explored.values()].flatMap(({ table }) => {
    const range = rangeOf(columnNamed(table, name));
    return range === null ? [] : [range];
  });
  if (ranges.length === 0) return null;
  return [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))];
}

export interface CountedText {
  readonly key: string;
  /** Records, or the sum of the chosen measure. */
  readonly count: number;
}

/** Returns a selector of the texts of a column under all filters but its own. */
export function makeSelectTexts(name: string): (state: AppState) => readonly CountedText[] {
  const selectRows = selectRowsBesides((others) => {
    const columns = others.columns.filter(({ column }) => column !== name);
    return columns.length === others.columns.length ? null : { ...others, columns };
  });
  return memoise(
    (state: AppState) =>
      [selectRows(state), state.exploration.explored, selectMeasure(state), state.engine.answered] as const,
    (rowsOfSets, explored, unit, answered) => {
      const counts = new Map<string, number>();
      if (answered?.question.measure === unit)
        for (const [text, count] of answered.texts[name] ?? []) counts.set(text, count);
      for (const [key, { table }] of explored) {
        const rows = rowsOfSets.get(key);
        if (rows === undefined) continue;
        const values = unit === null ? null : quantitiesIn(table, unit);
        for (const [text, count] of countTexts(columnNamed(table, name), rows, values)) {
          counts.set(text, (counts.get(text) ?? 0) + count);
        }
      }
      return [...counts].map(([key, count]) => ({ key, count }));
    },
  );
}
