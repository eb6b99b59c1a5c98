/** Columns of the user's files, as filters with counts. */
import {
  type ColumnFilter,
  columnNamed,
  countTexts,
  rangeOf,
} from '../../../analysis/incidents/column-filter.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { MAX_WORDS } from '../../../analysis/incidents/rows-of-word.ts';
import type { Column } from '../../../domain/column.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { ExplorationState } from './exploration.ts';
import { selectRowsBesides } from './explored-incidents.ts';
import { selectMeasure } from './measured-incidents.ts';

export interface FileColumn {
  readonly name: string;
  /** How it is filtered. */
  readonly filter: ColumnFilter['kind'];
  readonly isTime: boolean;
}

/** Named columns of all files in their order; of equal names, the first decides how both are filtered. */
export const selectFileColumns: (state: AppState) => readonly FileColumn[] = memoise(
  ({ exploration }: AppState) => [exploration.explored] as const,
  (explored) => {
    const columns = new Map<string, FileColumn>();
    for (const { table } of explored.values()) {
      for (const column of table.columns) {
        const { name } = column;
        if (name.trim() === '' || columns.has(name)) continue;
        columns.set(name, { name, filter: filterOf(column, table.rowCount), isTime: column.kind === 'time' });
      }
    }
    return [...columns.values()];
  },
);

/** This many texts are a list to choose from, even if few records share one. */
const FEW_WORDS = 8;

/** Texts that hardly any records share are searched, not listed. */
function filterOf(column: Column, rowCount: number): ColumnFilter['kind'] {
  if (column.kind === 'words') {
    const count = column.words.length;
    return count <= FEW_WORDS || count <= Math.min(MAX_WORDS, rowCount / 2) ? 'texts' : 'part';
  }
  return column.kind === 'number' || column.kind === 'time' ? 'range' : 'part';
}

/** Number of records of files without a column. */
export function countWithout({ exploration }: AppState, name: string): number {
  return [...exploration.explored.values()].reduce(
    (sum, { table }) => sum + (columnNamed(table, name) === undefined ? table.rowCount : 0),
    0,
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
    (state: AppState) => [selectRows(state), state.exploration.explored, selectMeasure(state)] as const,
    (rowsOfSets, explored, unit) => {
      const counts = new Map<string, number>();
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
