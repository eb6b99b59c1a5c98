/** Which records say what an earlier one has said: by their ids, or in all their cells. */
import type { Column } from '../../../domain/column.ts';
import type { RawTable } from '../raw-table.ts';
import { hashAt, isEqualAt } from './cell-hash.ts';

/** In the answer of `repeatsOf`. */
const REPEATS_ID = 1;
export const REPEATS_RECORD = 2;

/**
 * @param idColumn the column that tells records apart; `null` when there is none, and then all cells are compared
 * @returns one entry a record: 0, `REPEATS_ID` or `REPEATS_RECORD`. The first of several is none.
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

/** Numbers of which each is more than those before it, as ids mostly are: then none can repeat, and none need be kept to look at again. */
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

/** All that a record says, its geometry included. */
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

/** Records by what stands in some columns: open addressing, since a map of a million entries would cost more than the table. */
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

  /** The first record that is equal in the columns: the record itself when there was none. */
  firstLike(record: number): number {
    let hash = 0;
    for (const column of this.columns) hash = (Math.imul(hash, 31) + hashAt(column, record)) >>> 0;
    this.#hashes[record] = hash;
    // The low bits of a sum of hashes are the weakest.
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
