/**
 * Holds a text's columns while they are filled: plain arrays, written directly by the scan for simple cells
 * and through `store` otherwise. Writing a cell twice is harmless, so a record cut off by the end of a block
 * is restarted.
 */
import type { Column } from '../../../domain/column.ts';
import { marksOf } from './byte-marks.ts';
import { parsed, parseNumber } from './parse-number.ts';
import { WordTable } from './word-table.ts';

/** How a column's cells are stored. `SKIPPED`: not at all, because they are known or will be read again. */
export const NUMBER = 0;
export const WORDS = 1;
export const TEXT = 2;
export const SKIPPED = 3;

/** Limit of two-byte codes. */
const MAX_WORDS = 65_536;
/** From this many distinct words, a column with distinct words in over half its records becomes text. */
const FEW_WORDS = 1024;
/** Maximum exceptions in a column of numbers: a fixed count, and a share of records. */
const FEW_EXCEPTIONS = 64;
export const EXCEPTIONS_SHARE = 0.1;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ColumnStore {
  readonly kinds: Uint8Array;
  readonly values: Float64Array[];
  readonly exceptions: Map<number, string>[];
  /** 44 or 46 once a fraction was read, before that 0. */
  readonly decimals: Uint8Array;
  /** 1 once a fraction cannot be a group of thousands. */
  readonly ungrouped: Uint8Array;
  /** 1 once a value such as `1.000` was read: its number 1 could also mean a thousand. */
  readonly wholeGroups: Uint8Array;
  readonly codes: Uint16Array[];
  readonly words: WordTable[];
  readonly textBytes: Uint8Array[];
  readonly textEnds: Uint32Array[];
  /** Columns that proved non-numeric: skipped from then on and read again as words. */
  readonly toReadAgain: number[] = [];
  capacity: number;
  /** `settle` must be called after this record. */
  hasTooManyWords = false;
  readonly #limit: number;
  readonly #marks: Uint8Array;

  /**
   * @param delimiter its byte, or -1.
   * @param capacity initial room in records.
   * @param limit maximum number of records
   */
  constructor(kinds: Uint8Array, delimiter: number, capacity: number, limit: number) {
    this.kinds = kinds;
    this.#marks = marksOf(delimiter);
    this.#limit = limit;
    this.capacity = Math.min(Math.max(16, capacity), limit);
    const each = <T>(make: (kind: number) => T) => Array.from(kinds, make);
    this.values = each((kind) => new Float64Array(kind === NUMBER ? this.capacity : 0));
    this.exceptions = each(() => new Map());
    this.decimals = new Uint8Array(kinds.length);
    this.ungrouped = new Uint8Array(kinds.length);
    this.wholeGroups = new Uint8Array(kinds.length);
    this.codes = each((kind) => new Uint16Array(kind === WORDS ? this.capacity : 0));
    this.words = each(() => new WordTable(this.#marks));
    this.textBytes = each(() => new Uint8Array(0));
    this.textEnds = each(() => new Uint32Array(0));
  }

  /** Stores the text of a cell. @param record the next or current one */
  store(column: number, record: number, bytes: Uint8Array, begin: number, end: number): void {
    switch (this.kinds[column]) {
      case NUMBER:
        this.#storeNumber(column, record, bytes, begin, end);
        break;
      case WORDS:
        this.storeWord(column, record, bytes, begin, end);
        break;
      case TEXT:
        this.storeText(column, record, bytes, begin, end);
        break;
    }
  }

  storeWord(c: number, record: number, bytes: Uint8Array, begin: number, end: number): void {
    const table = this.words[c] as WordTable;
    (this.codes[c] as Uint16Array)[record] = begin === end ? 0 : table.codeOf(bytes, begin, end);
    if (table.count === MAX_WORDS) this.hasTooManyWords = true;
  }

  /** Marks a number cell as empty. */
  clearNumber(c: number, record: number): void {
    (this.values[c] as Float64Array)[record] = Number.NaN;
    this.exceptions[c]?.delete(record);
  }

  storeText(c: number, record: number, bytes: Uint8Array, begin: number, end: number): void {
    const ends = this.textEnds[c] as Uint32Array;
    let at = record === 0 ? 0 : (ends[record - 1] as number);
    const next = at + end - begin;
    let own = this.textBytes[c] as Uint8Array;
    if (next > own.length) {
      const wider = new Uint8Array(Math.max(next, Math.ceil(own.length * 1.5), this.capacity * 4));
      wider.set(own);
      this.textBytes[c] = wider;
      own = wider;
    }
    for (let i = begin; i < end; i += 1, at += 1) own[at] = bytes[i] as number;
    ends[record] = next;
  }

  /** Clears the record's cells from this column on. */
  clear(record: number, from: number): void {
    for (let c = from; c < this.kinds.length; c += 1) {
      const kind = this.kinds[c];
      if (kind === NUMBER) {
        this.clearNumber(c, record);
      } else if (kind === WORDS) (this.codes[c] as Uint16Array)[record] = 0;
      else if (kind === TEXT) this.storeText(c, record, this.textBytes[c] as Uint8Array, 0, 0);
    }
  }

  /**
   * Call between records: converts columns with too many or mostly unique words to text.
   * @param count records so far
   */
  settle(count: number): void {
    this.hasTooManyWords = false;
    for (const [c, table] of this.words.entries()) {
      const isText = table.count === MAX_WORDS || (table.count > FEW_WORDS && table.count * 2 > count);
      if (this.kinds[c] === WORDS && isText) this.#wordsToText(c, count);
    }
  }

  /** Makes room for more records. @returns false at the limit */
  grow(): boolean {
    if (this.capacity >= this.#limit) return false;
    this.capacity = Math.min(Math.ceil(this.capacity * 1.5), this.#limit);
    for (const [c, kind] of this.kinds.entries()) {
      if (kind === NUMBER) this.values[c] = widened(this.values[c], new Float64Array(this.capacity));
      if (kind === WORDS) this.codes[c] = widened(this.codes[c], new Uint16Array(this.capacity));
      if (kind === TEXT) this.textEnds[c] = widened(this.textEnds[c], new Uint32Array(this.capacity));
    }
    return true;
  }

  /**
   * Queues columns to be read again that would not format back unchanged: those with too many exceptions, and
   * those whose fractions may be thousands.
   * @param count records in all
   */
  settleNumbers(count: number): void {
    for (const [c, kind] of this.kinds.entries()) {
      if (kind !== NUMBER) continue;
      const mayHaveLostThousands = this.wholeGroups[c] === 1 && this.ungrouped[c] === 0;
      if (mayHaveLostThousands || this.#hasManyExceptions(c, count)) this.#readAgain(c);
    }
  }

  #hasManyExceptions(c: number, count: number): boolean {
    const exceptions = this.exceptions[c]?.size ?? 0;
    if (exceptions === 0) return false;
    const values = this.values[c] as Float64Array;
    let numbers = 0;
    for (let record = 0; record < count; record += 1) if (!Number.isNaN(values[record])) numbers += 1;
    return exceptions > EXCEPTIONS_SHARE * (numbers + exceptions);
  }

  /** `null` for a skipped column. Arrays are trimmed to size. */
  finish(c: number, name: string, count: number): Column | null {
    switch (this.kinds[c]) {
      case NUMBER: {
        const decimal = this.decimals[c] === 44 ? ',' : '.';
        const values = cut(this.values[c] as Float64Array, count);
        const mayBeGrouped = this.decimals[c] !== 0 && this.ungrouped[c] === 0;
        this.values[c] = new Float64Array(0);
        return {
          kind: 'number',
          name,
          values,
          exceptions: this.exceptions[c] ?? new Map(),
          decimal,
          mayBeGrouped,
        };
      }
      case WORDS: {
        const words = this.words[c]?.words() ?? [''];
        const codes = (this.codes[c] as Uint16Array).subarray(0, count);
        this.codes[c] = new Uint16Array(0);
        return {
          kind: 'words',
          name,
          codes: words.length > 256 ? codes.slice() : new Uint8Array(codes),
          words,
        };
      }
      case TEXT: {
        const ends = cut(this.textEnds[c] as Uint32Array, count);
        const bytes = (this.textBytes[c] as Uint8Array).slice(0, count === 0 ? 0 : ends[count - 1]);
        this.textBytes[c] = new Uint8Array(0);
        return { kind: 'text', name, bytes, ends };
      }
      default:
        return null;
    }
  }

  #storeNumber(c: number, record: number, bytes: Uint8Array, begin: number, end: number): void {
    const value = begin === end ? Number.NaN : parseNumber(bytes, begin, end);
    const values = this.values[c] as Float64Array;
    const exceptions = this.exceptions[c] as Map<number, string>;
    values[record] = value;
    exceptions.delete(record);
    if (!Number.isNaN(value)) {
      if (parsed.decimal === 0) return;
      if (this.decimals[c] === 0) this.decimals[c] = parsed.decimal;
      if (this.decimals[c] === parsed.decimal) {
        if (!parsed.mayBeGrouped) this.ungrouped[c] = 1;
        else if (Number.isInteger(value)) this.wholeGroups[c] = 1;
        return;
      }
      values[record] = Number.NaN;
    } else if (begin === end) return;
    exceptions.set(record, decoder.decode(bytes.subarray(begin, end)));
    if (exceptions.size > FEW_EXCEPTIONS + EXCEPTIONS_SHARE * record) this.#readAgain(c);
  }

  #readAgain(c: number): void {
    this.kinds[c] = SKIPPED;
    this.values[c] = new Float64Array(0);
    this.exceptions[c] = new Map();
    this.toReadAgain.push(c);
  }

  #wordsToText(c: number, count: number): void {
    const { bytes, starts } = this.words[c] as WordTable;
    const codes = this.codes[c] as Uint16Array;
    this.textEnds[c] = new Uint32Array(this.capacity);
    for (let record = 0; record < count; record += 1) {
      const code = codes[record] as number;
      const [begin, end] = code === 0 ? [0, 0] : [starts[code] as number, starts[code + 1] as number];
      this.storeText(c, record, bytes, begin, end);
    }
    this.kinds[c] = TEXT;
    this.codes[c] = new Uint16Array(0);
    this.words[c] = new WordTable(this.#marks);
  }
}

function widened<T extends Float64Array | Uint16Array | Uint32Array>(from: T | undefined, to: T): T {
  if (from !== undefined) to.set(from);
  return to;
}

/** Copies only if that saves memory. */
function cut<T extends Float64Array | Uint32Array>(array: T, count: number): T {
  return (array.length - count < array.length / 50 ? array.subarray(0, count) : array.slice(0, count)) as T;
}
