import type { IncidentTable } from '../../domain/incident.ts';

/** Columns with more distinct texts have too many and too small groups to choose from. */
export const MAX_WORDS = 200;

/**
 * Returns distinct texts by column name for columns that group rows; includes the empty text if some cells
 * are empty.
 */
export function wordsOfColumns({ columns }: IncidentTable): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const column of columns) {
    if (column.kind !== 'words' || column.name === '' || found.has(column.name)) continue;
    const { words, codes } = column;
    // The first word is the empty cell, which may be unused.
    if (words.length > 2 && words.length <= MAX_WORDS) {
      found.set(column.name, codes.includes(0) ? words : words.slice(1));
    }
  }
  return found;
}

/** Returns the same for several files together. */
export function wordsOfFiles(tables: Iterable<IncidentTable>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const [name, words] of wordsOfColumns(table)) {
      found.set(name, new Set([...(found.get(name) ?? []), ...words]));
    }
  }
  return found;
}

/**
 * Returns the rows with a wanted text in a column.
 *
 * @param name of the column; without it no row matches
 * @param rows 1 for the rows to choose from, `null` for all
 */
export function rowsOfWord(
  { columns, rowCount }: IncidentTable,
  name: string,
  isWanted: (word: string) => boolean,
  rows: Uint8Array | null,
): Uint8Array {
  const chosen = new Uint8Array(rowCount);
  const column = columns.find((one) => one.kind === 'words' && one.name === name);
  if (column?.kind !== 'words') return chosen;
  const wanted = Uint8Array.from(column.words, (word) => Number(isWanted(word)));
  for (let row = 0; row < rowCount; row += 1) {
    if (rows === null || rows[row] !== 0) chosen[row] = wanted[column.codes[row] as number] as number;
  }
  return chosen;
}
