/** State of a text scan between blocks, and its slow path: `scan.ts` has the loop. */
import type { ProblemCode, ProblemLog } from '../problem-log.ts';
import type { Budget } from '../raw-table.ts';
import type { Refusal } from '../refusal.ts';
import { marksOf } from './byte-marks.ts';
import { cleanCell, cleaned } from './clean-cell.ts';
import type { ColumnStore } from './column-store.ts';
import {
  afterLineEnd,
  CARRIAGE_RETURN,
  DAMAGED,
  findCell,
  findLineEnd,
  found,
  INCOMPLETE,
  LINE_FEED,
  QUOTE,
} from './find-cell.ts';
import { fourTimes } from './four-bytes.ts';
import { repairLine } from './repair-line.ts';

/** The cell exceeds the budget. */
const TOO_LONG = -3;
/** Maximum record length, in multiples of the maximum cell length. */
const CELLS_A_RECORD = 4;
const SPACE = 32;
/** End-of-file mark of CP/M and DOS. */
const SUBSTITUTE = 26;
/** Bytes of a record to show in a problem. */
const SHOWN_BYTES = 1000;
/** Records after which columns of words may become text. */
const SETTLE_AT = 20_000;

interface PendingProblem {
  readonly code: ProblemCode;
  readonly column: number | null;
  readonly value: string;
}

export interface ScannerSettings {
  /** Its byte, or -1 for one column. */
  readonly delimiter: number;
  readonly columnCount: number;
  readonly store: ColumnStore;
  /** `null` on a second pass, whose problems are already logged. */
  readonly log: ProblemLog | null;
  readonly budget: Budget;
  /** Line, from 1, at which the bytes begin. */
  readonly line: number;
}

export class Scanner {
  readonly delimiter: number;
  readonly columnCount: number;
  readonly store: ColumnStore;
  readonly cellBytes: number;
  readonly marks: Uint8Array;
  /** By column, the byte that ends plain cells, four times; for the last column, the previous line end. */
  readonly ends: Int32Array;
  /** Records so far, and the index of the current one. */
  record = 0;
  /** Line, from 1, of the next record. */
  line: number;
  /** The rest of the line belongs to a dropped record. */
  skipping = false;
  /** The record has extra lines or problems for `endRecord`. */
  unusual = false;
  refusal: Refusal | null = null;
  /** Line of record 0, while every record has one line and follows the last. */
  firstLine = -1;
  lines: Uint32Array | null = null;

  readonly #log: ProblemLog | null;
  readonly #budget: Budget;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #encoder = new TextEncoder();
  #pending: PendingProblem[] = [];
  #linesWithin = 0;
  #cellEnd = 0;

  constructor({ delimiter, columnCount, store, log, budget, line }: ScannerSettings) {
    this.delimiter = delimiter;
    this.columnCount = columnCount;
    this.store = store;
    this.line = line;
    this.cellBytes = budget.cellBytes;
    this.#log = log;
    this.#budget = budget;
    this.marks = marksOf(delimiter);
    this.ends = new Int32Array(columnCount).fill(fourTimes(delimiter));
  }

  /** Returns the start of the next line if this one is blank, `at` if it is not, or `INCOMPLETE`. */
  blankLine(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    let stop = at;
    for (; stop < end; stop += 1) {
      const byte = bytes[stop] as number;
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
      if ((byte !== SPACE && byte !== 9 && byte !== SUBSTITUTE) || byte === this.delimiter) return at;
    }
    const next = afterLineEnd(bytes, stop, end, isLast);
    if (next !== INCOMPLETE) this.line += 1;
    return next;
  }

  /** @returns the index of the record, or `INCOMPLETE` if the file has too many */
  beginRecord(): number {
    const { record, store } = this;
    if (record >= store.capacity && !store.grow()) return this.#refuse();
    if (this.unusual) {
      this.unusual = false;
      this.#linesWithin = 0;
      this.#pending = [];
    }
    return record;
  }

  /** Ends a record without anything unusual, and its line. */
  takeRecord(): void {
    const { record, store } = this;
    if (this.lines !== null || this.line !== this.firstLine + record) this.#place();
    this.line += 1;
    this.record = record + 1;
    if (record === SETTLE_AT || store.hasTooManyWords) store.settle(record + 1);
  }

  /** Skips the rest of a dropped record. @returns the end of its line, or `end` if it continues */
  skipLine(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    const lineEnd = findLineEnd(bytes, at, end, isLast);
    this.skipping = lineEnd === INCOMPLETE;
    return this.skipping ? end : lineEnd;
  }

  /** Reads a cell that is not simple. @returns as `findCell`, or `TOO_LONG` */
  readCell(column: number, bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    const next = findCell(bytes, at, end, this.delimiter, isLast);
    this.#cellEnd = next;
    if (next < 0) return next === INCOMPLETE && end - at > this.cellBytes ? TOO_LONG : next;
    if (found.end - found.begin > this.cellBytes) return TOO_LONG;
    if (found.lines > 0) {
      this.#linesWithin += found.lines;
      this.unusual = true;
    }
    if (!found.doubled && !found.suspicious) {
      this.store.store(column, this.record, bytes, found.begin, found.end);
      return next;
    }
    cleanCell(bytes);
    this.store.store(column, this.record, cleaned.bytes, 0, cleaned.length);
    if (cleaned.nulls) this.#say('null-characters', column, this.#text(cleaned.bytes, 0, cleaned.length));
    if (cleaned.marks) this.#say('byte-order-mark', column, this.#text(cleaned.bytes, 0, cleaned.length));
    if (cleaned.spoiled)
      this.#say('spoiled-characters', column, this.#text(cleaned.bytes, 0, cleaned.length));
    return next;
  }

  /**
   * Handles an unreadable record.
   * @param why result of `readCell`
   * @param at start of the cell.
   * @returns where to continue, or `INCOMPLETE` if more bytes are needed
   */
  endEarly(why: number, bytes: Uint8Array, start: number, at: number, end: number, isLast: boolean): number {
    if (why === DAMAGED) return this.#repair('unclosed-quote', bytes, start, end, isLast);
    if (why === TOO_LONG) {
      // An overlong quoted cell of several lines has a stray quote.
      if (this.#cellEnd < 0 && found.lines > 0)
        return this.#repair('unclosed-quote', bytes, start, end, isLast);
      const lines = found.lines;
      const next = this.#cellEnd < 0 ? end : this.#cellEnd;
      return this.#dropLong(bytes, start, next, lines, end, isLast);
    }
    const isLong = end - at > this.cellBytes || end - start > CELLS_A_RECORD * this.cellBytes;
    return isLong ? this.#dropLong(bytes, start, end, 0, end, isLast) : INCOMPLETE;
  }

  /** Handles surplus cells. @param at where they begin */
  readSurplus(bytes: Uint8Array, start: number, at: number, end: number, isLast: boolean): number {
    const lineEnd = findLineEnd(bytes, at, end, isLast);
    if (lineEnd === INCOMPLETE) return this.endEarly(INCOMPLETE, bytes, start, at, end, isLast);
    for (let i = at; i < lineEnd; i += 1) {
      if (bytes[i] === this.delimiter || bytes[i] === SPACE) continue;
      const code = this.#linesWithin > 0 ? 'unclosed-quote' : 'too-many-cells';
      return this.#repair(code, bytes, start, end, isLast);
    }
    return this.endRecord(bytes, start, lineEnd, this.columnCount, end, isLast);
  }

  /** @param at its last line end. @param cells their number. @returns `at`: the loop handles the line end */
  endRecord(
    bytes: Uint8Array,
    start: number,
    at: number,
    cells: number,
    end: number,
    isLast: boolean,
  ): number {
    if (cells < this.columnCount) {
      // A multi-line cell in a record with missing cells: its quote was closed by another's opening one.
      if (this.#linesWithin > 0) return this.#repair('unclosed-quote', bytes, start, end, isLast);
      this.store.clear(this.record, cells);
      this.#say('too-few-cells', null, this.#text(bytes, start, at));
    }
    this.#take();
    return at;
  }

  /** Repairs the record's first line alone, or drops it, and continues with the next line. */
  #repair(code: ProblemCode, bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
    const lineEnd = findLineEnd(bytes, start, end, isLast);
    if (lineEnd === INCOMPLETE) return this.endEarly(INCOMPLETE, bytes, start, start, end, isLast);
    this.#pending = [];
    this.#linesWithin = 0;
    const quote = bytes.indexOf(QUOTE, start);
    const line =
      quote === -1 || quote >= lineEnd ? null : this.#decoder.decode(bytes.subarray(start, lineEnd));
    const delimiter = this.delimiter < 0 ? '' : String.fromCharCode(this.delimiter);
    const repaired = line === null ? null : repairLine(line, delimiter, this.columnCount);
    if (repaired === null) {
      this.#drop(code, bytes, start, lineEnd);
    } else {
      for (const [column, cell] of repaired.cells.entries()) {
        const text = this.#encoder.encode(cell);
        this.store.store(column, this.record, text, 0, text.length);
      }
      this.#say('stray-quote', repaired.column, repaired.cells[repaired.column]);
    }
    this.#take();
    return lineEnd;
  }

  /** @param from where to search for its last line end. @param lines that end before that */
  #dropLong(
    bytes: Uint8Array,
    start: number,
    from: number,
    lines: number,
    end: number,
    isLast: boolean,
  ): number {
    this.#linesWithin += lines;
    this.#drop('cell-too-long', bytes, start, Math.min(end, start + SHOWN_BYTES));
    this.#take();
    return this.skipLine(bytes, from, end, isLast);
  }

  #drop(code: ProblemCode, bytes: Uint8Array, start: number, end: number): void {
    this.store.clear(this.record, 0);
    this.#pending = [];
    this.#say(code, null, this.#text(bytes, start, end));
  }

  #text(bytes: Uint8Array, begin: number, end: number): string {
    return this.#decoder.decode(bytes.subarray(begin, Math.min(end, begin + SHOWN_BYTES)));
  }

  #say(code: ProblemCode, column: number | null, value = ''): void {
    this.unusual = true;
    this.#pending.push({ code, column, value });
  }

  /** Ends the record; its last line end is still unread. */
  #take(): void {
    for (const { code, column, value } of this.#pending) this.#log?.add(code, this.record, column, value);
    this.unusual = true;
    const within = this.#linesWithin;
    this.takeRecord();
    this.line += within - 1;
  }

  #place(): void {
    if (this.record === 0) {
      this.firstLine = this.line;
      return;
    }
    this.lines ??= Uint32Array.from({ length: this.record }, (_, record) => this.firstLine + record);
    if (this.record >= this.lines.length) {
      const wider = new Uint32Array(this.store.capacity);
      wider.set(this.lines);
      this.lines = wider;
    }
    this.lines[this.record] = this.line;
  }

  #refuse(): number {
    const limit = this.record >= this.#budget.records ? 'records' : 'cells';
    const place = { unit: 'line', number: this.line } as const;
    this.refusal = {
      kind: 'over-budget',
      format: 'delimited',
      limit,
      allowed: this.#budget[limit],
      found: null,
      place,
    };
    return INCOMPLETE;
  }
}
