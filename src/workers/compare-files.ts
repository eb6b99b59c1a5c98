/** Compares a file of records with an older one, and lists what changed. */
import {
  compareVersions,
  keysToTry,
  type VersionComparison,
} from '../analysis/incidents/compare-versions.ts';
import { isNamed } from '../analysis/incidents/version-cells.ts';
import { textAt } from '../domain/column-cells.ts';
import { EXPORTED_REASON } from '../domain/exported-columns.ts';
import { placeOf } from '../importers/incidents/raw-table.ts';
import type { MadeIncidents } from '../importers/incidents/report.ts';

export type ComparedRows = Pick<MadeIncidents, 'table' | 'places' | 'columnNames'>;

export interface ComparedFiles
  extends Pick<VersionComparison, 'counts' | 'placedAndDated' | 'olderRows' | 'onlyOlder' | 'onlyNewer'> {
  /** Columns that identified the records; empty for all cells. */
  readonly keys: readonly string[];
  /** Changed cells, then gone and new records. */
  readonly lines: readonly UpdateLine[];
  /** Number of further lines. */
  readonly linesLeftOut: number;
}

/** A new or gone record, or a changed cell. */
export interface UpdateLine {
  readonly what: 'added' | 'changed' | 'gone';
  /** Texts in the key columns. */
  readonly record: string;
  /** Its line or row in the newer file; if gone, in the older one. */
  readonly place: number;
  /** What changed; empty unless changed. */
  readonly of: 'cell' | 'position' | 'date' | '';
  /** Name of the changed column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A list of more lines is not read by anyone, and is saved with the work. */
export const MAX_LINES = 10_000;

/** Letters of a text in the list; the files have all of them. */
const MAX_LETTERS = 200;

function cut(text: string): string {
  return text.length <= MAX_LETTERS ? text : `${text.slice(0, MAX_LETTERS)}…`;
}

/**
 * @param chosenKeys columns that identify a record, empty for all cells; `null` to try the likely ones
 * @param dateColumn as of `compareVersions`
 */
export function compareFiles(
  older: ComparedRows,
  newer: ComparedRows,
  chosenKeys: readonly string[] | null,
  dateColumn: string | null,
): ComparedFiles {
  const compareBy = (keys: readonly string[]): ComparedBy => ({
    keys,
    comparison: compareVersions(older.table, newer.table, keys, dateColumn),
  });
  const { keys, comparison } =
    chosenKeys === null ? compareByLikelyKeys(older, newer, compareBy) : compareBy(chosenKeys);
  const { counts, placedAndDated, olderRows, onlyOlder, onlyNewer } = comparison;
  const lines: UpdateLine[] = [];
  let count = 0;
  for (const line of linesOf(comparison, older, newer, keys)) {
    count += 1;
    if (count <= MAX_LINES) lines.push(line);
  }
  return {
    keys,
    counts,
    placedAndDated,
    olderRows,
    onlyOlder,
    onlyNewer,
    lines,
    linesLeftOut: count - lines.length,
  };
}

interface ComparedBy {
  readonly keys: readonly string[];
  readonly comparison: VersionComparison;
}

/**
 * Uses the first keys under which most common records are unchanged, or have the same position and date: row
 * numbers are no identity. Records corrected in a file of wrong ones may differ in any cell.
 */
function compareByLikelyKeys(
  older: ComparedRows,
  newer: ComparedRows,
  compareBy: (keys: readonly string[]) => ComparedBy,
): ComparedBy {
  const isCorrected = [older, newer].some(({ columnNames }) => columnNames.includes(EXPORTED_REASON));
  for (const keys of keysToTry(older.table, newer.table)) {
    const compared = compareBy(keys);
    const { counts, placedAndDated } = compared.comparison;
    const { changed, unchanged } = counts;
    const isLikely =
      unchanged > changed || placedAndDated * 2 > changed + unchanged || (isCorrected && changed > 0);
    if (keys.length === 0 || isLikely) return compared;
  }
  throw new Error('all cells are the last keys to try');
}

function* linesOf(
  { changes, olderRows, goneRows }: VersionComparison,
  older: ComparedRows,
  newer: ComparedRows,
  keys: readonly string[],
): Generator<UpdateLine> {
  const describe = ({ table, places }: ComparedRows) => {
    const columns = table.columns.filter((column) => keys.some((key) => isNamed(key)(column)));
    return (row: number) => ({
      record: cut(columns.map((column) => textAt(column, row)).join(' · ')),
      place: placeOf(places, table.record[row] ?? 0),
    });
  };
  const [olderAt, newerAt] = [describe(older), describe(newer)];
  const whole = { of: '', column: '', before: '', after: '' } as const;
  for (const { newerRow, of, column, before, after } of changes) {
    const texts = { before: cut(before), after: cut(after) };
    yield { what: 'changed', ...newerAt(newerRow), of, column: column ?? '', ...texts };
  }
  for (const row of goneRows) yield { what: 'gone', ...olderAt(row), ...whole };
  for (let row = 0; row < olderRows.length; row += 1) {
    if (olderRows[row] === 0) yield { what: 'added', ...newerAt(row), ...whole };
  }
}
