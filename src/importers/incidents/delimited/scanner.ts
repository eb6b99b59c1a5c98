/** What the scan of a text knows from block to block, and all that is not simple in it: `scan.ts` is its loop. */
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

/** The cell is longer than the budget allows. */
const TOO_LONG = -3;
/** A record takes so many times what one cell may. */
const CELLS_A_RECORD = 4;
const SPACE = 32;
/** Ends a text in the file systems of CP/M and DOS. */
const SUBSTITUTE = 26;
/** Bytes of a record that are enough for the letters that a problem shows. */
const SHOWN_BYTES = 1000;
/** Records after which columns of words are looked at: are they texts? */
const SETTLE_AT = 20_000;

interface PendingProblem {
  readonly code: ProblemCode;
  readonly column: number | null;
  readonly value: string;
}

export interface ScannerSettings {
  /** Its byte, or -1 where there is one column. */
  readonly delimiter: number;
  readonly columnCount: number;
  readonly store: ColumnStore;
  /** `null` when the problems are known from reading the file before. */
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
  /** By column what ends its plain cells, four times: behind the last it is what ended the line before. */
  readonly ends: Int32Array;
  /** Records so far; the one that is being read has this number. */
  record = 0;
  /** The line, from 1, where the next record begins. */
  line: number;
  /** The rest of the line belongs to a record that was dropped. */
  skipping = false;
  /** The record has lines or problems that `endRecord` has to see to. */
  unusual = false;
  refusal: Refusal | null = null;
  /** Line of record 0, as long as each has one line and follows the one before. */
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

  /** Where the next line begins when this one holds nothing but space; where it stands when it does not; or `INCOMPLETE`. */
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

  /** @returns the number of the record, or `INCOMPLETE` when the file holds too many */
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

  /** The record is complete and has nothing unusual; its line ends with it. */
  takeRecord(): void {
    const { record, store } = this;
    if (this.lines !== null || this.line !== this.firstLine + record) this.#place();
    this.line += 1;
    this.record = record + 1;
    if (record === SETTLE_AT || store.hasTooManyWords) store.settle(record + 1);
  }

  /** What begins at `at` belongs to a record that was dropped. @returns where its line ends, or `end` when it goes on */
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
   * The record cannot be read on. @param why what `readCell` gave
   * @param at where the cell begins. @returns where to go on, or `INCOMPLETE` when more of the file is needed
   */
  endEarly(why: number, bytes: Uint8Array, start: number, at: number, end: number, isLast: boolean): number {
    if (why === DAMAGED) return this.#repair('unclosed-quote', bytes, start, end, isLast);
    if (why === TOO_LONG) {
      // A quote that takes in line after line was not meant to.
      if (this.#cellEnd < 0 && found.lines > 0)
        return this.#repair('unclosed-quote', bytes, start, end, isLast);
      const lines = found.lines;
      const next = this.#cellEnd < 0 ? end : this.#cellEnd;
      return this.#dropLong(bytes, start, next, lines, end, isLast);
    }
    const isLong = end - at > this.cellBytes || end - start > CELLS_A_RECORD * this.cellBytes;
    return isLong ? this.#dropLong(bytes, start, end, 0, end, isLast) : INCOMPLETE;
  }

  /** Cells beyond the last column. @param at where they begin */
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

  /** @param at where its last line ends. @param cells how many it has. @returns `at`: the line end is left to the loop */
  endRecord(
    bytes: Uint8Array,
    start: number,
    at: number,
    cells: number,
    end: number,
    isLast: boolean,
  ): number {
    if (cells < this.columnCount) {
      // A cell of several lines in a record that lacks cells: its quote was closed by one that opens another.
      if (this.#linesWithin > 0) return this.#repair('unclosed-quote', bytes, start, end, isLast);
      this.store.clear(this.record, cells);
      this.#say('too-few-cells', null, this.#text(bytes, start, at));
    }
    this.#take();
    return at;
  }

  /** Reads the first line of the record alone, in another way; where that gives no record, drops it and goes on with the next line. */
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

  /** @param from where to look for the end of its last line. @param lines that end before that */
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

  /** The record is complete; the end of its last line is still to come. */
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
