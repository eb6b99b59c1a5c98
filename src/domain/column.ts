/** A column of a file's records, held as plain arrays. Which kind it has is read from the values, never from its name. */
export type Column = NumberColumn | WordColumn | TextColumn | TimeColumn;

interface Named {
  /** As the file calls it; made up (“column 3”) nowhere: empty when the file has no name for it. */
  readonly name: string;
}

/** Numbers as they are written in programs: a text that would not come back the same (`007`, `1e400`) makes a column of texts. */
export interface NumberColumn extends Named {
  readonly kind: 'number';
  /** NaN where the cell is empty or is an exception. */
  readonly values: Float64Array;
  /** Cells that are no number, by record. Few: a column with many is no column of numbers. */
  readonly exceptions: ReadonlyMap<number, string>;
  /** What separates whole from fraction in this column. */
  readonly decimal: '.' | ',';
  /**
   * Every value with a fraction has three digits in it, and at most three before: `1.234` may mean a thousand as well. Somebody has to
   * say.
   */
  readonly mayBeGrouped: boolean;
}

/** Few different texts, each kept once. */
export interface WordColumn extends Named {
  readonly kind: 'words';
  /** Index into `words`. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The first is always empty: no text. */
  readonly words: readonly string[];
}

/** Texts that hardly repeat, one after the other in UTF-8. */
export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  /** Where the text of each record ends in `bytes`; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Dates of formats that have a type for them. */
export interface TimeColumn extends Named {
  readonly kind: 'time';
  /** Milliseconds since 1970-01-01T00:00, NaN where there is none. By the clock of the place when `zone` is `local`. */
  readonly values: Float64Array;
  readonly zone: 'local' | 'utc';
  /** True when no value tells a time of day. */
  readonly daysOnly: boolean;
  readonly exceptions: ReadonlyMap<number, string>;
}
