/**
 * Compares two versions of a file of records: which records are new, changed, unchanged or gone.
 *
 * A record has an identity: its texts in the key columns, or, without any, all its cells and its position. Among
 * records with the same identity, those with equal cells are paired first, then the others in their order. Records
 * with empty keys are paired only if all their cells are equal. Names of columns are compared without case.
 */
import { textAt } from '../../domain/column-cells.ts';
import { type IncidentTable, NO_DATE, NO_POSITION } from '../../domain/incident.ts';
import { FirstSeen } from '../../lib/first-seen.ts';
import {
  cellsOfColumns,
  dateCells,
  foldColumnName,
  isNamed,
  positionCells,
  type VersionCells,
} from './version-cells.ts';

export interface VersionCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

/** A changed cell. */
export interface CellChange {
  readonly olderRow: number;
  readonly newerRow: number;
  /** Name of the column; `null` for the position or date. */
  readonly column: string | null;
  readonly of: 'cell' | 'position' | 'date';
  readonly before: string;
  readonly after: string;
}

export interface VersionComparison {
  readonly counts: VersionCounts;
  /** Number of common records with the same position and date. */
  readonly placedAndDated: number;
  /** Row of the older table, plus 1, by row of the newer; 0 for new records. */
  readonly olderRows: Uint32Array;
  /** In the order of the newer rows. */
  readonly changes: readonly CellChange[];
  /** Rows of the older table without a record in the newer. */
  readonly goneRows: Uint32Array;
  /** Columns of only one of the tables. They are not compared. */
  readonly onlyOlder: readonly string[];
  readonly onlyNewer: readonly string[];
}

/** Returns the names of the columns that both tables have once, as in the newer: those that can be keys. */
export function sharedColumns(
  older: readonly { readonly name: string }[],
  newer: readonly { readonly name: string }[],
): readonly string[] {
  const once = (columns: typeof older) => {
    const names = columns.map(({ name }) => foldColumnName(name));
    return new Set(names.filter((name) => name !== '' && names.indexOf(name) === names.lastIndexOf(name)));
  };
  const [before, after] = [once(older), once(newer)];
  return newer.flatMap(({ name }) => {
    const folded = foldColumnName(name);
    return before.has(folded) && after.has(folded) ? [name] : [];
  });
}

/** Comparing by each key takes a second or two for a million rows. */
const MAX_UNIQUE = 3;

/**
 * Yields keys to try, best first: the id column of both tables, the first shared columns without an empty or
 * repeated cell, and all cells. Columns are looked at only when the keys before them were no help.
 */
export function* keysToTry(older: IncidentTable, newer: IncidentTable): Generator<readonly string[]> {
  const shared = sharedColumns(older.columns, newer.columns);
  const name = newer.columns[newer.idColumn]?.name;
  const isOlder = isNamed(older.columns[older.idColumn]?.name ?? '');
  const id = shared.find((column) => column === name && isOlder({ name: column }));
  if (id !== undefined) yield [id];
  let unique = 0;
  for (const column of shared) {
    if (unique === MAX_UNIQUE) break;
    if (![older, newer].every((table) => isUnique(table, column))) continue;
    unique += 1;
    if (column !== id) yield [column];
  }
  yield [];
}

function isUnique({ columns, rowCount }: IncidentTable, name: string): boolean {
  const column = columns.find(isNamed(name));
  // Measured values and dates often differ everywhere, but are no names.
  if (column === undefined || column.kind === 'time') return false;
  if (column.kind === 'number' && !column.values.every(Number.isInteger)) return false;
  const seen = new Set<string>();
  for (let row = 0; row < rowCount; row += 1) {
    const text = textAt(column, row).trim();
    if (text === '' || seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}

/**
 * Columns that only number the rows of both are not compared.
 *
 * @param keys names of shared columns that identify a record together; empty for all cells
 * @param dateColumn from which both tables have their dates, if they are the same
 */
export function compareVersions(
  older: IncidentTable,
  newer: IncidentTable,
  keys: readonly string[],
  dateColumn: string | null = null,
): VersionComparison {
  const shared = sharedColumns(older.columns, newer.columns);
  // Keys of a later version may be written in another case.
  const isKeyName = (name: string) => keys.some((key) => isNamed(key)({ name }));
  const columns = shared
    .filter((name) => isKeyName(name) || ![older, newer].every((table) => numbersRows(table, name)))
    .map((name) => ({
      name,
      isKey: keys.length === 0 || isKeyName(name),
      ...cellsOfColumns(name, older, newer, name === dateColumn),
    }));
  const position = positionCells(older, newer);
  const date = dateCells(older, newer);
  const keyCells = columns.filter(({ isKey }) => isKey).map(({ cells }) => cells);
  const allCells = [...columns.map(({ cells }) => cells), position];
  const olderRows =
    keys.length === 0
      ? pairRows(older.rowCount, newer.rowCount, allCells)
      : pairRows(older.rowCount, newer.rowCount, keyCells, allCells);
  const compared = columns.filter(({ isKey, isDate }) => !isKey && !isDate);
  const isPaired = new Uint8Array(older.rowCount);
  const changes: CellChange[] = [];
  let [added, changed, placedAndDated] = [0, 0, 0];
  for (let newerRow = 0; newerRow < newer.rowCount; newerRow += 1) {
    const olderRow = (olderRows[newerRow] as number) - 1;
    if (olderRow < 0) {
      added += 1;
      continue;
    }
    isPaired[olderRow] = 1;
    const count = changes.length;
    const at = older.rowCount + newerRow;
    const look = (of: CellChange['of'], column: string | null, cells: VersionCells) => {
      if (cells.isSame(olderRow, at)) return;
      const [before, after] = [cells.textAt(olderRow), cells.textAt(at)];
      changes.push({ olderRow, newerRow, of, column, before, after });
    };
    for (const { name, cells } of compared) look('cell', name, cells);
    look('position', null, position);
    const isPlaced = older.lng[olderRow] !== NO_POSITION && older.minute[olderRow] !== NO_DATE;
    if (isPlaced && position.isSame(olderRow, at) && date.isSame(olderRow, at)) placedAndDated += 1;
    // Only if no text tells of it: dates with a type have none.
    if (changes.length === count) look('date', null, date);
    if (changes.length > count) changed += 1;
  }
  const goneRows = Uint32Array.from(isPaired.keys()).filter((row) => isPaired[row] === 0);
  const others = (table: IncidentTable) =>
    table.columns.map(({ name }) => name).filter((name) => !shared.some((one) => isNamed(one)({ name })));
  return {
    counts: { added, changed, unchanged: newer.rowCount - added - changed, gone: goneRows.length },
    placedAndDated,
    olderRows,
    changes,
    goneRows,
    onlyOlder: others(older),
    onlyNewer: others(newer),
  };
}

/** In fewer rows, other numbers may ascend by chance. */
const MIN_NUMBERED = 10;

/** Whether a column only numbers the rows: then each number may start again in another version. */
function numbersRows({ columns }: IncidentTable, name: string): boolean {
  const column = columns.find(isNamed(name));
  if (column?.kind !== 'number' || column.values.length < MIN_NUMBERED) return false;
  const { values } = column;
  const [first = Number.NaN] = values;
  return (first === 0 || first === 1) && values.every((value, row) => value === first + row);
}

const NO_ROW = -1;

/**
 * Returns the row of the older version, plus 1, with the key of each row of the newer, each at most once.
 *
 * @param all cells of whole records, which pair those with repeated or empty keys; empty if they are the keys
 */
function pairRows(
  olderCount: number,
  newerCount: number,
  keys: readonly VersionCells[],
  all: readonly VersionCells[] = [],
): Uint32Array {
  const pairs = new Uint32Array(newerCount);
  // Without a key all rows would be the same.
  if (keys.length === 0) return pairs;
  const seen = new FirstSeen(
    olderCount + newerCount,
    (at) => {
      let hash = 0;
      for (const { hashAt } of keys) hash = (Math.imul(hash, 31) + hashAt(at)) >>> 0;
      return hash;
    },
    (one, other) => keys.every(({ isEqual }) => isEqual(one, other)),
  );
  /** Of the rows with one key: the next, plus 1; at the first of them also the last, and the next to pair. */
  const next = new Uint32Array(olderCount);
  const last = new Uint32Array(olderCount);
  const waiting = new Uint32Array(olderCount);
  let empty = NO_ROW;
  for (let row = 0; row < olderCount; row += 1) {
    const first = seen.firstLike(row);
    if (first === row) {
      waiting[row] = row + 1;
      if (all.length > 0 && empty === NO_ROW && keys.every(({ textAt: keyAt }) => keyAt(row) === ''))
        empty = row;
    } else next[last[first] as number] = row + 1;
    last[first] = row;
  }
  const firsts = new Uint32Array(newerCount);
  const newerOf = new Uint8Array(olderCount);
  let isAmbiguous = empty !== NO_ROW;
  for (let row = 0; row < newerCount; row += 1) {
    const first = seen.firstLike(olderCount + row);
    firsts[row] = first;
    if (first >= olderCount) continue;
    isAmbiguous ||= newerOf[first] === 1 || (next[first] as number) > 0;
    newerOf[first] = 1;
  }
  const isTaken = new Uint8Array(olderCount);
  if (all.length > 0 && isAmbiguous) {
    pairs.set(pairRows(olderCount, newerCount, all));
    for (const pair of pairs) if (pair > 0) isTaken[pair - 1] = 1;
  }
  for (let row = 0; row < newerCount; row += 1) {
    const first = firsts[row] as number;
    if (first >= olderCount || pairs[row] !== 0 || first === empty) continue;
    let pair = waiting[first] as number;
    while (pair > 0 && isTaken[pair - 1] === 1) pair = next[pair - 1] as number;
    pairs[row] = pair;
    waiting[first] = pair > 0 ? (next[pair - 1] as number) : 0;
  }
  return pairs;
}
