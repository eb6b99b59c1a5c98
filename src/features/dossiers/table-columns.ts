/** Columns of the user's files by which a dossier counts records, such as the direction of travel. */
import { columnNamed } from '../../analysis/incidents/column-filter.ts';
import { wordsOfFiles } from '../../analysis/incidents/rows-of-word.ts';
import { textAt } from '../../domain/column-cells.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { foldText } from '../../lib/text-fold.ts';

/** More texts are no table that fits on paper. */
const MAX_TEXTS = 30;

/** Headings of the direction of travel in the languages of the region, folded. */
const DIRECTION =
  /^(direction|travel direction|smj?er|pravac|posoka|nasoka|napravlenie|katevthynsi|yon|directie|directia|drejtimi?|(entry|ulaz|vlez|vhod|hyrje|intrare|giris) (exit|izlaz|izlez|izhod|dalje|iesire|cikis))$/;

/** Returns the names of columns with few texts, each once. */
export function tableColumns(tables: readonly IncidentTable[]): readonly string[] {
  return [...wordsOfFiles(tables)].filter(([, words]) => words.size <= MAX_TEXTS).map(([name]) => name);
}

/** Returns the column of the direction of travel, or `null`. */
export function directionOf(names: readonly string[]): string | null {
  return names.find((name) => DIRECTION.test(foldText(name))) ?? null;
}

/** Returns the text of each row in a column; empty for files without it. */
export function textsOf(table: IncidentTable, name: string): (row: number) => string {
  const column = columnNamed(table, name);
  return (row) => (column === undefined ? '' : textAt(column, row));
}
