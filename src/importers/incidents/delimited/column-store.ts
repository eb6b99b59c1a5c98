/**
 * The columns of a text while they are filled: plain arrays by column, which the scan writes into directly where a cell is simple and
 * through `store` where it is not. Writing a cell twice is harmless, so that a record that is cut off by the end of a block is begun anew.
 */
import type { Column } from '../../../domain/column.ts';
import { marksOf } from './byte-marks.ts';
import { parsed, parseNumber } from './parse-number.ts';
import { WordTable } from './word-table.ts';

/** What is done with the cells of a column. `SKIPPED`: nothing, as its values are known already, or have to be read another time. */
export const NUMBER = 0;
export const WORDS = 1;
export const TEXT = 2;
export const SKIPPED = 3;

/** More words than codes of two bytes can tell apart. */
const MAX_WORDS = 65_536;
/** From so many words on, a column in which more than half of the records have a word of their own is one of texts. */
const FEW_WORDS = 1024;
/** Exceptions that a column of numbers may have in any case, and for each record; more, and it is none. */
const FEW_EXCEPTIONS = 64;
export const EXCEPTIONS_SHARE = 0.1;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ColumnStore {
  readonly kinds: Uint8Array;
  readonly values: Float64Array[];
  readonly exceptions: Map<number, string>[];
  /** 44 or 46 once a fraction was met, before that 0. */
  readonly decimals: Uint8Array;
  /** 1 once a fraction was met that is no group of thousands. */
  readonly ungrouped: Uint8Array;
  /** 1 once `1.000` was met: as a number it is 1, and whether it was a thousand could not be told any more. */
  readonly wholeGroups: Uint8Array;
  readonly codes: Uint16Array[];
  readonly words: WordTable[];
  readonly textBytes: Uint8Array[];
  readonly textEnds: Uint32Array[];
  /** Columns that turned out to be no numbers: they are skipped from then on, and have to be read again as words. */
  readonly toReadAgain: number[] = [];
  capacity: number;
  /** `settle` is to be called after this record. */
  hasTooManyWords = false;
  readonly #limit: number;
  readonly #marks: Uint8Array;

  /** @param delimiter its byte, or -1. @param capacity records to make room for. @param limit records that there may be at most */
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

  /** Takes the text of a cell. @param record the next, or the one that was begun */
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

  /** Nothing stands in a cell of a column of numbers. */
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

  /** The record has no cells from this column on. */
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
   * To be called between records: makes texts of words that are too many, or of which nearly each record has one of its own.
   * @param count records so far
   */
  settle(count: number): void {
    this.hasTooManyWords = false;
    for (const [c, table] of this.words.entries()) {
      const isText = table.count === MAX_WORDS || (table.count > FEW_WORDS && table.count * 2 > count);
      if (this.kinds[c] === WORDS && isText) this.#wordsToText(c, count);
    }
  }

  /** Makes room for more records. @returns false when there may be no more */
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
   * Numbers that would not come back as they stand are to be read again: those that have more exceptions than a column of numbers may have, and
   * those of which some may be thousands.
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

  /** `null` for a column that was skipped. Texts and numbers are cut to what they need. */
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

/** A copy, unless hardly anything would be saved by it. */
function cut<T extends Float64Array | Uint32Array>(array: T, count: number): T {
  return (array.length - count < array.length / 50 ? array.subarray(0, count) : array.slice(0, count)) as T;
}
