/**
 * Stores the problems of records, as columns: with a problem per record, a million objects would use more
 * memory than the records.
 */

/**
 * Effect on the record. `dropped`: not in the table. `unlocated`: in the table without a position.
 * `repaired`: a value was changed. `noted`: unchanged, but worth checking.
 */
export const OUTCOMES = ['dropped', 'unlocated', 'repaired', 'noted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Each code has one outcome, and texts (reason and remedy) in the part `import` of the catalogue. */
export const PROBLEM_OUTCOMES = {
  'too-many-cells': 'dropped',
  'unclosed-quote': 'dropped',
  'record-unreadable': 'dropped',
  'cell-too-long': 'dropped',
  'total-row': 'dropped',
  'total-kept': 'noted',
  'repeat-left-out': 'dropped',
  'left-out': 'dropped',
  'repeated-record': 'noted',
  'repeated-id': 'noted',
  'too-few-cells': 'repaired',
  'stray-quote': 'repaired',
  'spoiled-characters': 'repaired',
  'null-characters': 'repaired',
  'byte-order-mark': 'repaired',
  'deep-value': 'repaired',
  'merged-cell': 'repaired',
  'cell-unreadable': 'noted',
  'formula-error': 'noted',
  'formula-without-value': 'noted',
  'duplicate-key': 'noted',
  'position-missing': 'unlocated',
  'position-half': 'unlocated',
  'position-unreadable': 'unlocated',
  'position-not-finite': 'unlocated',
  'position-out-of-range': 'unlocated',
  'position-outside-system': 'unlocated',
  'position-null-island': 'unlocated',
  'shape-not-point': 'unlocated',
  'shape-empty': 'unlocated',
  'shape-broken': 'unlocated',
  'place-unknown': 'unlocated',
  'place-ambiguous': 'unlocated',
  'place-crossing': 'unlocated',
  'place-by-name': 'noted',
  'place-at-crossing': 'noted',
  'position-far': 'noted',
  'position-swapped': 'repaired',
  'position-in-system': 'repaired',
  'position-in-notation': 'repaired',
  'position-by-name': 'repaired',
  'position-coarse': 'noted',
  'shape-middle': 'repaired',
  'date-missing': 'noted',
  'date-unreadable': 'noted',
  'date-impossible': 'noted',
  'date-in-future': 'noted',
  'date-two-digit-year': 'repaired',
  'date-in-order': 'repaired',
  'time-unreadable': 'noted',
  'quantity-unreadable': 'noted',
  'quantity-in-style': 'repaired',
  'quantity-negative': 'noted',
  'quantity-approximate': 'noted',
  'unit-unknown': 'noted',
  'market-unknown': 'noted',
} as const satisfies Record<string, Outcome>;

export type ProblemCode = keyof typeof PROBLEM_OUTCOMES;
export const PROBLEM_CODES = Object.keys(PROBLEM_OUTCOMES) as readonly ProblemCode[];

/** One entry per problem, in record order; a record may have several. */
export interface ProblemTable {
  readonly count: number;
  /** Index into `PROBLEM_CODES`. */
  readonly code: Uint8Array;
  readonly record: Uint32Array;
  /** Index of the column in the raw table, plus 1; 0 for the whole record or its shape. */
  readonly column: Uint16Array;
  /** The values, cut at `VALUE_LETTERS`: concatenated UTF-8, ending at `valueEnds`. */
  readonly valueBytes: Uint8Array;
  readonly valueEnds: Uint32Array;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly outcome: Outcome;
  readonly record: number;
  /** `null` for the whole record or its shape. */
  readonly column: number | null;
  readonly value: string;
}

/** Maximum length of a value in reports. */
export const VALUE_LETTERS = 200;

const ROOM_AT_FIRST = 64;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Collects problems; `finish` returns them in record order. */
export class ProblemLog {
  #count = 0;
  #code = new Uint8Array(ROOM_AT_FIRST);
  #record = new Uint32Array(ROOM_AT_FIRST);
  #column = new Uint16Array(ROOM_AT_FIRST);
  #ends = new Uint32Array(ROOM_AT_FIRST);
  #bytes = new Uint8Array(ROOM_AT_FIRST * 8);
  #used = 0;
  #inOrder = true;

  get count(): number {
    return this.#count;
  }

  /** @param column index in the raw table, or `null` for the whole record */
  add(code: ProblemCode, record: number, column: number | null, value = ''): void {
    const at = this.#count;
    if (at === this.#code.length) this.#grow();
    if (at > 0 && record < (this.#record[at - 1] ?? 0)) this.#inOrder = false;
    this.#code[at] = PROBLEM_CODES.indexOf(code);
    this.#record[at] = record;
    this.#column[at] = column === null ? 0 : column + 1;
    this.#write(value.length > VALUE_LETTERS ? `${value.slice(0, VALUE_LETTERS)}…` : value);
    this.#ends[at] = this.#used;
    this.#count = at + 1;
  }

  /** Adds another stage's problems. */
  addAll(table: ProblemTable): void {
    for (const { code, record, column, value } of problemsOf(table)) this.add(code, record, column, value);
  }

  finish(): ProblemTable {
    if (!this.#inOrder) return sorted(this.#table());
    return this.#table();
  }

  #table(): ProblemTable {
    return {
      count: this.#count,
      code: this.#code.slice(0, this.#count),
      record: this.#record.slice(0, this.#count),
      column: this.#column.slice(0, this.#count),
      valueBytes: this.#bytes.slice(0, this.#used),
      valueEnds: this.#ends.slice(0, this.#count),
    };
  }

  #write(value: string): void {
    // A UTF-16 unit takes at most three bytes.
    const needed = this.#used + value.length * 3;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#used += encoder.encodeInto(value, this.#bytes.subarray(this.#used)).written;
  }

  #grow(): void {
    const room = this.#code.length * 2;
    const widen = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#code = widen(this.#code, new Uint8Array(room));
    this.#record = widen(this.#record, new Uint32Array(room));
    this.#column = widen(this.#column, new Uint16Array(room));
    this.#ends = widen(this.#ends, new Uint32Array(room));
  }
}

/** The code alone: values take much longer to read. @param at 0 to `count` - 1 */
export function codeAt(table: ProblemTable, at: number): ProblemCode {
  return PROBLEM_CODES[table.code[at] ?? 0] ?? 'record-unreadable';
}

/** @param at 0 to `count` - 1 */
export function problemAt(table: ProblemTable, at: number): Problem {
  const code = codeAt(table, at);
  const column = table.column[at] ?? 0;
  const begin = at === 0 ? 0 : table.valueEnds[at - 1];
  return {
    code,
    outcome: PROBLEM_OUTCOMES[code],
    record: table.record[at] ?? 0,
    column: column === 0 ? null : column - 1,
    value: decoder.decode(table.valueBytes.subarray(begin, table.valueEnds[at])),
  };
}

export function* problemsOf(table: ProblemTable): Generator<Problem> {
  for (let at = 0; at < table.count; at += 1) yield problemAt(table, at);
}

/** By record; the sort is stable. */
function sorted(table: ProblemTable): ProblemTable {
  const order = Uint32Array.from({ length: table.count }, (_, at) => at).sort(
    (a, b) => (table.record[a] ?? 0) - (table.record[b] ?? 0) || a - b,
  );
  const log = new ProblemLog();
  for (const at of order) {
    const { code, record, column, value } = problemAt(table, at);
    log.add(code, record, column, value);
  }
  return log.finish();
}
