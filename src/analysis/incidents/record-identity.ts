/**
 * Fingerprints of the identities of graded records. They find gradings for the same records of a newer file when
 * the earlier one is not open. A record has the identity of `compareVersions`: its id, or without an id column all
 * its cells and its position.
 */
import type { IncidentTable } from '../../domain/incident.ts';
import { fingerprintOf } from '../../lib/hash-text.ts';
import { stretchesOf } from '../../lib/stretches.ts';
import { plainTexts, positionCells } from './version-cells.ts';

/** Beside saved grades: which records they are of. */
export interface SavedIdentities {
  /** Name of the id column; `null` for all cells. */
  readonly column: string | null;
  /** Name of the file. */
  readonly file: string;
  /** By place in the saved grades; 0 for records without an id. */
  readonly prints: Float64Array;
}

/** Name of the id column; `null` without one. */
export function idColumnOf({
  columns,
  idColumn,
}: Pick<IncidentTable, 'columns' | 'idColumn'>): string | null {
  return columns[idColumn]?.name ?? null;
}

/**
 * Returns the fingerprint of each row; 0 for rows without an id. Yields every few milliseconds for a million rows.
 *
 * @param rows the others are 0; `null` for all
 */
export function* fingerprintRows(
  table: IncidentTable,
  rows: Uint8Array | null = null,
): Generator<void, Float64Array> {
  const textOf = identityTexts(table);
  const prints = new Float64Array(table.rowCount);
  for (const { from, to } of stretchesOf(table.rowCount)) {
    for (let row = from; row < to; row += 1) {
      if (rows !== null && rows[row] === 0) continue;
      const text = textOf(row);
      if (text !== '') prints[row] = fingerprintOf(text);
    }
    yield;
  }
  return prints;
}

function identityTexts(table: IncidentTable): (row: number) => string {
  const id = table.columns[table.idColumn];
  if (id !== undefined) return plainTexts(id);
  const position = positionCells(table, table);
  const columns = table.columns.map((column) => ({ name: column.name, textOf: plainTexts(column) }));
  // The order of columns does not matter, as when versions are compared.
  columns.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (row) =>
    JSON.stringify([position.textAt(row), ...columns.map(({ name, textOf }) => [name, textOf(row)])]);
}

/**
 * Returns the place of each row in the saved grades, plus 1; 0 for none. Identities that occur twice on either side
 * are left out: which record is meant is not known.
 */
export function* matchPrints(prints: Float64Array, saved: Float64Array): Generator<void, Uint32Array> {
  const places = new Map<number, number>();
  for (let place = 0; place < saved.length; place += 1) {
    const print = saved[place] as number;
    if (print !== 0) places.set(print, places.has(print) ? 0 : place + 1);
  }
  yield;
  const matched = new Uint32Array(prints.length);
  const rowOf = new Map<number, number>();
  for (const { from, to } of stretchesOf(prints.length)) {
    for (let row = from; row < to; row += 1) {
      const place = places.get(prints[row] as number) ?? 0;
      if (place === 0) continue;
      const before = rowOf.get(place);
      if (before === undefined) matched[row] = place;
      else matched[before] = 0;
      rowOf.set(place, before ?? row);
    }
    yield;
  }
  return matched;
}

/**
 * Identifies saved grades by the records of an open table; records that it lacks keep their fingerprint.
 *
 * @param records numbers in the file, of the grades to save
 * @param before what was saved last
 */
export function* identifyRecords(
  records: Uint32Array,
  table: IncidentTable,
  before: { readonly records: Uint32Array; readonly identities: SavedIdentities | null } | null,
): Generator<void, SavedIdentities> {
  const column = idColumnOf(table);
  const prints = new Float64Array(records.length);
  const places = new Map<number, number>();
  for (let place = 0; place < records.length; place += 1) places.set(records[place] as number, place);
  if (before?.identities?.column === column) {
    for (let at = 0; at < before.records.length; at += 1) {
      const place = places.get(before.records[at] as number);
      if (place !== undefined) prints[place] = before.identities.prints[at] as number;
    }
  }
  yield;
  const rows = Uint8Array.from(table.record, (record) => Number(places.has(record)));
  const ofRows = yield* fingerprintRows(table, rows);
  for (let row = 0; row < rows.length; row += 1) {
    const place = places.get(table.record[row] as number);
    if (place !== undefined) prints[place] = ofRows[row] as number;
  }
  return { column, file: table.name, prints };
}

/** Validates saved identities, as storage may hold anything. `null` if invalid. */
export function readIdentities(value: unknown, count: number): SavedIdentities | null {
  if (typeof value !== 'object' || value === null) return null;
  const { column, file, prints } = value as Partial<Record<keyof SavedIdentities, unknown>>;
  if (column !== null && typeof column !== 'string') return null;
  if (typeof file !== 'string') return null;
  return prints instanceof Float64Array && prints.length === count ? { column, file, prints } : null;
}
