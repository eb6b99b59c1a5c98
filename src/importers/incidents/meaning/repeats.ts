/** Finds records that repeat an earlier one, by id or in all cells. */
import type { Column, TextColumn } from '../../../domain/column.ts';
import { textAt } from '../../../domain/column-cells.ts';
import { FirstSeen } from '../../../lib/first-seen.ts';
import type { RawTable } from '../raw-table.ts';

/** Compares and hashes the cells of a column without making strings. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** 32 bits; 0 only for an empty cell. */
function hashAt(column: Column, record: number): number {
  switch (column.kind) {
    case 'words': {
      const code = column.codes[record] ?? 0;
      return code === 0 ? 0 : spread(code);
    }
    case 'text': {
      const [begin, end] = rangeOf(column, record);
      if (begin === end) return 0;
      let hash = FNV_OFFSET;
      for (let at = begin; at < end; at += 1) hash = Math.imul(hash ^ (column.bytes[at] ?? 0), FNV_PRIME);
      return spread(hash);
    }
    default: {
      const value = column.values[record] ?? Number.NaN;
      if (Number.isNaN(value)) return column.exceptions.has(record) ? spread(FNV_OFFSET) : 0;
      double[0] = value;
      return spread((halves[0] ?? 0) ^ Math.imul(halves[1] ?? 0, FNV_PRIME));
    }
  }
}

/** The last step of MurmurHash3: scatters consecutive numbers. */
function spread(from: number): number {
  let hash = from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}

function isEqualAt(column: Column, one: number, other: number): boolean {
  switch (column.kind) {
    case 'words':
      return column.codes[one] === column.codes[other];
    case 'text': {
      const [begin, end] = rangeOf(column, one);
      const [from, to] = rangeOf(column, other);
      if (end - begin !== to - from) return false;
      for (let at = 0; at < end - begin; at += 1) {
        if (column.bytes[begin + at] !== column.bytes[from + at]) return false;
      }
      return true;
    }
    default: {
      const [a, b] = [column.values[one] ?? Number.NaN, column.values[other] ?? Number.NaN];
      return a === b || (Number.isNaN(a) && Number.isNaN(b) && textAt(column, one) === textAt(column, other));
    }
  }
}

function rangeOf({ ends }: TextColumn, record: number): readonly [number, number] {
  return [record === 0 ? 0 : (ends[record - 1] ?? 0), ends[record] ?? 0];
}

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
  const seen = new FirstSeen(
    table.recordCount,
    (record) => hashOf(keys, record),
    (one, other) => keys.every((column) => isEqualAt(column, one, other)),
  );
  for (let record = 0; record < table.recordCount; record += 1) {
    if (isLeftOut(record) || (id !== undefined && hashAt(id, record) === 0)) continue;
    const first = seen.firstLike(record);
    if (first === record) continue;
    const isWhole = cells.every((column) => isEqualAt(column, first, record));
    repeats[record] = isWhole ? REPEATS_RECORD : REPEATS_ID;
  }
  return repeats;
}

function hashOf(columns: readonly Column[], record: number): number {
  let hash = 0;
  for (const column of columns) hash = (Math.imul(hash, 31) + hashAt(column, record)) >>> 0;
  return hash;
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
