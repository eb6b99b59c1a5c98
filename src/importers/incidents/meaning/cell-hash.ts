/** Compares and hashes the cells of a column without making strings. */
import type { Column, TextColumn } from '../../../domain/column.ts';
import { textAt } from '../../../domain/column-cells.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** 32 bits; 0 only for an empty cell. */
export function hashAt(column: Column, record: number): number {
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

export function isEqualAt(column: Column, one: number, other: number): boolean {
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
