/**
 * Columns of a file's records, as plain arrays. The kind is inferred from the values, never from the name.
 */
export type Column = NumberColumn | WordColumn | TextColumn | TimeColumn;

interface Named {
  /** From the file; empty if the file has no name for the column. */
  readonly name: string;
}

/**
 * Numbers in program notation. Texts that would not survive a round trip (`007`, `1e400`) make a text column.
 */
export interface NumberColumn extends Named {
  readonly kind: 'number';
  /** NaN if the cell is empty or an exception. */
  readonly values: Float64Array;
  /** Cells that are not numbers, by record. A column with many of them is not a number column. */
  readonly exceptions: ReadonlyMap<number, string>;
  /** The decimal mark of this column. */
  readonly decimal: '.' | ',';
  /**
   * True if every fraction has three digits, with at most three digits before it: `1.234` may also mean a
   * thousand. The user must decide.
   */
  readonly mayBeGrouped: boolean;
}

/** A column with few distinct texts, each stored once. */
export interface WordColumn extends Named {
  readonly kind: 'words';
  /** Index into `words`. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The first is always the empty text. */
  readonly words: readonly string[];
}

/** Texts that rarely repeat, joined in UTF-8. */
export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  /** End of each record's text in `bytes`; each begins at the end of the one before. */
  readonly ends: Uint32Array;
}

/** Dates from formats with a date type. */
export interface TimeColumn extends Named {
  readonly kind: 'time';
  /** Milliseconds since 1970-01-01T00:00, NaN if missing. In local time of the place if `zone` is `local`. */
  readonly values: Float64Array;
  readonly zone: 'local' | 'utc';
  /** Whether no value has a time of day. */
  readonly daysOnly: boolean;
  readonly exceptions: ReadonlyMap<number, string>;
}
