import type { IncidentTable } from '../../domain/incident.ts';

/** Groups of a column that has more different texts are too small and too many to be chosen from. */
export const MAX_WORDS = 200;

/** Texts by which the rows of a table can be told apart, by name of the column: each once, empty where some rows have none. */
export function wordsOfColumns({ columns }: IncidentTable): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const column of columns) {
    if (column.kind !== 'words' || column.name === '' || found.has(column.name)) continue;
    const { words, codes } = column;
    // The first is that of empty cells, which there may be none of.
    if (words.length > 2 && words.length <= MAX_WORDS) {
      found.set(column.name, codes.includes(0) ? words : words.slice(1));
    }
  }
  return found;
}

/**
 * Which rows have a text in a column, among those that are given.
 * @param name of the column; a table without it has no such row
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
