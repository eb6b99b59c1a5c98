/** Finds records that repeat an earlier one, by id or in all cells. */
import type { Column } from '../../../domain/column.ts';
import type { RawTable } from '../raw-table.ts';
import { hashAt, isEqualAt } from './cell-hash.ts';

/** Values returned by `repeatsOf`. */
const REPEATS_ID = 1;
export const REPEATS_RECORD = 2;

/**
 * @param idColumn the id column; if `null`, all cells are compared
 * @returns one entry per record: 0, `REPEATS_ID` or `REPEATS_RECORD`; 0 for first occurrences
 */
export function repeatsOf(
  table: RawTable,
  idColumn: number | null,
  isLeftOut: (record: number) => boolean,
): Uint8Array {
  const repeats = new Uint8Array(table.recordCount);
  const cells = cellsOf(table);
  const id = idColumn === null ? undefined : table.columns[idColumn];
  const keys = id === undefined ? cells : [id];
  if (keys.length === 0 || (id !== undefined && isAscending(id, table.recordCount))) return repeats;
  const seen = new FirstSeen(table.recordCount, keys);
  for (let record = 0; record < table.recordCount; record += 1) {
    if (isLeftOut(record) || (id !== undefined && hashAt(id, record) === 0)) continue;
    const first = seen.firstLike(record);
    if (first === record) continue;
    const isWhole = cells.every((column) => isEqualAt(column, first, record));
    repeats[record] = isWhole ? REPEATS_RECORD : REPEATS_ID;
  }
  return repeats;
}

/** Whether numbers strictly ascend, as ids mostly do: then none repeats and no table is needed. */
function isAscending(column: Column, recordCount: number): boolean {
  if (column.kind !== 'number' || column.exceptions.size > 0) return false;
  const { values } = column;
  let highest = Number.NEGATIVE_INFINITY;
  for (let record = 0; record < recordCount; record += 1) {
    const value = values[record] as number;
    if (value > highest) highest = value;
    else if (!Number.isNaN(value)) return false;
  }
  return true;
}

/** Includes the geometry. */
function cellsOf({ columns, shapes }: RawTable): readonly Column[] {
  if (shapes === null) return columns;
  const ofShape = (values: Float64Array): Column => ({
    kind: 'number',
    name: '',
    values,
    exceptions: new Map(),
    decimal: '.',
    mayBeGrouped: false,
  });
  return [...columns, ofShape(shapes.x), ofShape(shapes.y)];
}

/**
 * Hash set of records by some columns, with open addressing: a map of a million entries would outweigh the
 * table.
 */
class FirstSeen {
  readonly #slots: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #mask: number;

  constructor(
    recordCount: number,
    readonly columns: readonly Column[],
  ) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, recordCount * 2)));
    this.#slots = new Uint32Array(room);
    this.#hashes = new Uint32Array(recordCount);
    this.#mask = room - 1;
  }

  /** Returns the first record with equal columns, or the record itself. */
  firstLike(record: number): number {
    let hash = 0;
    for (const column of this.columns) hash = (Math.imul(hash, 31) + hashAt(column, record)) >>> 0;
    this.#hashes[record] = hash;
    // The low bits of the combined hash are weak.
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) {
        this.#slots[slot] = record + 1;
        return record;
      }
      const other = taken - 1;
      if (this.#hashes[other] === hash && this.columns.every((column) => isEqualAt(column, other, record)))
        return other;
      slot = (slot + 1) & this.#mask;
    }
  }
}
