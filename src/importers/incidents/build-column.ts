/**
 * Builds one column from values of unknown type, record by record. The first value sets the type; with too
 * many exceptions numbers and dates become text, as do words that rarely repeat.
 */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { GrowingFloats, type GrowingTexts, GrowingWords } from './growing-arrays.ts';

/** A date or time value of a typed format. */
export interface Moment {
  /** Since 1970-01-01T00:00, in local time if `zone` is `local`. */
  readonly milliseconds: number;
  readonly zone: 'local' | 'utc';
  readonly dayOnly: boolean;
}

export type CellValue = string | number | boolean | null | Moment;

/** Maximum exceptions in a column of numbers or dates: a fixed count, and a share of values. */
const FEW_EXCEPTIONS = 64;
const EXCEPTIONS_SHARE = 0.1;
/** From this many distinct words, a column with distinct words in over half its records becomes text. */
const FEW_WORDS = 1024;
/** Two-byte codes distinguish no more. */
const MAX_WORDS = 65_536;

type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number'; readonly values: GrowingFloats; readonly exceptions: Map<number, string> }
  | {
      readonly kind: 'time';
      readonly values: GrowingFloats;
      readonly exceptions: Map<number, string>;
      readonly zone: Moment['zone'];
    }
  | { readonly kind: 'words'; readonly words: GrowingWords }
  | { readonly kind: 'text'; readonly texts: GrowingTexts };

export class ColumnBuilder {
  readonly name: string;
  #stored: Stored = { kind: 'nothing' };
  #valueCount = 0;
  #daysOnly = true;

  constructor(name: string) {
    this.name = name;
  }

  /**
   * @param record higher than in the previous call. Skipped records stay empty, as do `null`, `''` and NaN
   */
  put(record: number, value: CellValue): void {
    if (value === null || value === '' || Number.isNaN(value)) return;
    if (typeof value === 'object' && Number.isNaN(value.milliseconds)) return;
    if (this.#stored.kind === 'nothing') this.#stored = begin(value);
    this.#valueCount += 1;
    const stored = this.#stored;
    switch (stored.kind) {
      case 'number':
        if (typeof value === 'number' && Number.isFinite(value)) stored.values.put(record, value);
        else this.#putException(stored.exceptions, record, textOf(value));
        break;
      case 'time':
        if (typeof value === 'object' && value.zone === stored.zone) {
          stored.values.put(record, value.milliseconds);
          if (!value.dayOnly) this.#daysOnly = false;
        } else this.#putException(stored.exceptions, record, textOf(value));
        break;
      case 'words':
        stored.words.put(record, textOf(value));
        if (stored.words.size > FEW_WORDS) this.#settleWords(stored.words, record + 1);
        break;
      case 'text':
        stored.texts.put(record, textOf(value));
        break;
    }
  }

  /** Call last. @param count of all records */
  finish(count: number): Column {
    const { name } = this;
    if (this.#hasManyExceptions(0)) this.#toWords(count);
    const stored = this.#stored;
    switch (stored.kind) {
      case 'nothing':
        return { kind: 'words', name, codes: new Uint8Array(count), words: [''] };
      case 'number': {
        const values = stored.values.finish(count);
        return {
          kind: 'number',
          name,
          values,
          exceptions: stored.exceptions,
          decimal: '.',
          mayBeGrouped: false,
        };
      }
      case 'time': {
        const { exceptions, zone } = stored;
        const values = stored.values.finish(count);
        return { kind: 'time', name, values, zone, daysOnly: this.#daysOnly, exceptions };
      }
      case 'words':
        return { kind: 'words', name, ...stored.words.finish(count) };
      case 'text':
        return { kind: 'text', name, ...stored.texts.finish(count) };
    }
  }

  #putException(exceptions: Map<number, string>, record: number, text: string): void {
    exceptions.set(record, text);
    if (this.#hasManyExceptions(FEW_EXCEPTIONS)) this.#toWords(record + 1);
  }

  #hasManyExceptions(few: number): boolean {
    const stored = this.#stored;
    if (stored.kind !== 'number' && stored.kind !== 'time') return false;
    const { size } = stored.exceptions;
    return size > few && size > EXCEPTIONS_SHARE * this.#valueCount;
  }

  /** Converts each value to its display text. @param count records so far */
  #toWords(count: number): void {
    const stored = this.#stored;
    if (stored.kind !== 'number' && stored.kind !== 'time') return;
    const { name } = this;
    const { exceptions } = stored;
    const values = stored.values.finish(count);
    const column: Column =
      stored.kind === 'number'
        ? { kind: 'number', name, values, exceptions, decimal: '.', mayBeGrouped: false }
        : { kind: 'time', name, values, exceptions, zone: stored.zone, daysOnly: this.#daysOnly };
    const words = new GrowingWords();
    this.#stored = { kind: 'words', words };
    for (let record = 0; record < count; record += 1) words.put(record, textAt(column, record));
    this.#settleWords(words, count);
  }

  #settleWords(words: GrowingWords, count: number): void {
    const isText = words.size >= MAX_WORDS || (words.size > FEW_WORDS && words.size * 2 > count);
    if (isText) this.#stored = { kind: 'text', texts: words.toTexts(count) };
  }
}

function begin(value: Exclude<CellValue, null>): Stored {
  if (typeof value === 'number' && Number.isFinite(value))
    return { kind: 'number', values: new GrowingFloats(), exceptions: new Map() };
  if (typeof value === 'object')
    return { kind: 'time', values: new GrowingFloats(), exceptions: new Map(), zone: value.zone };
  return { kind: 'words', words: new GrowingWords() };
}

/** Returns the value's display text. */
export function textOf(value: Exclude<CellValue, null>): string {
  if (typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value);
  const { milliseconds, zone, dayOnly } = value;
  const values = Float64Array.of(milliseconds);
  return textAt({ kind: 'time', name: '', values, zone, daysOnly: dayOnly, exceptions: new Map() }, 0);
}
