/** Where a cell ends that has more in it than plain letters: quotes, characters that are none, the end of the block. */
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const QUOTE = 34;
/** The first byte of U+FEFF and U+FFFD in UTF-8. */
const SUSPICIOUS = 0xef;

/** The cell goes on beyond the bytes at hand. */
export const INCOMPLETE = -1;
/** Its quotes do not keep to RFC 4180. */
export const DAMAGED = -2;
/** Nobody has looked yet: a reader of simple cells leaves it to `findCell`. */
export const NOT_SIMPLE = -4;

/** What was found, besides the place of the delimiter. Shared, and overwritten by each call. */
export const found = {
  begin: 0,
  end: 0,
  /** A doubled quote stands in it. */
  doubled: false,
  /** NUL, a byte order mark or U+FFFD may stand in it. */
  suspicious: false,
  /** Lines that end within it. */
  lines: 0,
};

/**
 * @param delimiter its byte, or -1 where there is one column
 * @param isLast nothing comes after `end`
 * @returns where the delimiter or the end of the line stands, or `INCOMPLETE`, or `DAMAGED`
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

/** Where the line ends, its end not counted; `INCOMPLETE` when that is not among the bytes at hand. */
export function findLineEnd(bytes: Uint8Array, begin: number, end: number, isLast: boolean): number {
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return at;
  }
  return isLast ? end : INCOMPLETE;
}

/** Where the next line begins. @param at end of a line, or `end`; `INCOMPLETE` when a line feed may still follow */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  if (at >= end) return isLast ? end : INCOMPLETE;
  if (bytes[at] === LINE_FEED) return at + 1;
  if (at + 1 >= end) return isLast ? end : INCOMPLETE;
  return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}
