/** How records are filtered by the columns of their file. */
import type { Column } from '../../domain/column.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import type { ColumnFilter } from './column-filter.ts';
import { MAX_WORDS } from './rows-of-word.ts';

export interface FileColumn {
  readonly name: string;
  /** How it is filtered. */
  readonly filter: ColumnFilter['kind'];
  readonly isTime: boolean;
}

/** Returns the named columns of a file in their order; of equal names, the first. */
export function fileColumnsOf({ columns, rowCount }: IncidentTable): readonly FileColumn[] {
  const found = new Map<string, FileColumn>();
  for (const column of columns) {
    const { name } = column;
    if (name.trim() === '' || found.has(name)) continue;
    found.set(name, { name, filter: filterOf(column, rowCount), isTime: column.kind === 'time' });
  }
  return [...found.values()];
}

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
