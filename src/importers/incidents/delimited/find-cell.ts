/** Finds the end of cells that are not plain: quotes, special characters, or the end of the block. */
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const QUOTE = 34;
/** The first byte of U+FEFF and U+FFFD in UTF-8. */
const SUSPICIOUS = 0xef;

/** The cell continues beyond the given bytes. */
export const INCOMPLETE = -1;
/** Its quotes violate RFC 4180. */
export const DAMAGED = -2;
/** Not yet examined: the fast path leaves the cell to `findCell`. */
export const NOT_SIMPLE = -4;

/** The cell's bounds and properties. Shared; each call overwrites it. */
export const found = {
  begin: 0,
  end: 0,
  /** Contains a doubled quote. */
  doubled: false,
  /** May contain NUL, a byte order mark or U+FFFD. */
  suspicious: false,
  /** Line ends inside the cell. */
  lines: 0,
};

/**
 * @param delimiter its byte, or -1 for one column
 * @param isLast nothing follows `end`
 * @returns index of the delimiter or line end, or `INCOMPLETE`, or `DAMAGED`
 */
export function findCell(
  bytes: Uint8Array,
  begin: number,
  end: number,
  delimiter: number,
  isLast: boolean,
): number {
  found.doubled = false;
  found.suspicious = false;
  found.lines = 0;
  return bytes[begin] === QUOTE && begin < end
    ? findQuoted(bytes, begin, end, delimiter, isLast)
    : findPlain(bytes, begin, end, delimiter, isLast);
}

function findPlain(
  bytes: Uint8Array,
  begin: number,
  end: number,
  delimiter: number,
  isLast: boolean,
): number {
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) return cellUntil(begin, at, at);
    if (byte === 0 || byte === SUSPICIOUS) found.suspicious = true;
  }
  return isLast ? cellUntil(begin, end, end) : INCOMPLETE;
}

function findQuoted(
  bytes: Uint8Array,
  begin: number,
  end: number,
  delimiter: number,
  isLast: boolean,
): number {
  for (let at = begin + 1; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      if (at + 1 === end) return isLast ? cellUntil(begin + 1, at, end) : INCOMPLETE;
      const next = bytes[at + 1] as number;
      if (next === delimiter || next === LINE_FEED || next === CARRIAGE_RETURN) {
        return cellUntil(begin + 1, at, at + 1);
      }
      if (next !== QUOTE) return DAMAGED;
      found.doubled = true;
      at += 1;
    } else if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) {
      found.lines += 1;
    } else if (byte === 0 || byte === SUSPICIOUS) found.suspicious = true;
  }
  return isLast ? DAMAGED : INCOMPLETE;
}

function cellUntil(begin: number, end: number, next: number): number {
  found.begin = begin;
  found.end = end;
  return next;
}

/** Returns the index of the line end, or `INCOMPLETE` if it lies beyond the given bytes. */
export function findLineEnd(bytes: Uint8Array, begin: number, end: number, isLast: boolean): number {
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return at;
  }
  return isLast ? end : INCOMPLETE;
}

/**
 * Returns the next line's start; `INCOMPLETE` when a line feed may follow.
 * @param at end of a line, or `end`
 */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  if (at >= end) return isLast ? end : INCOMPLETE;
  if (bytes[at] === LINE_FEED) return at + 1;
  if (at + 1 >= end) return isLast ? end : INCOMPLETE;
  return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}
