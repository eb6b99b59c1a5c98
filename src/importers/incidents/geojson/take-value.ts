/** Finds the end of a JSON value without parsing it, by counting brackets outside strings. */
import type { ByteWindow } from './byte-window.ts';
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './json-bytes.ts';

export interface TakenValue {
  /** `whole`; `cut`: the text ends inside; `crossed`: brackets do not match; `long`: skipped. */
  readonly state: 'whole' | 'cut' | 'crossed' | 'long';
  readonly text: string;
  /** Member names in it, at any depth. */
  readonly keyCount: number;
}

/** Maximum depth at which bracket kinds are checked. */
const KNOWN_DEPTH = 4096;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Takes the value at `window.at` and moves past it, or past its first byte if crossed or cut.
 * @param mostBytes longer values are skipped
 */
export async function takeValue(window: ByteWindow, mostBytes: number): Promise<TakenValue> {
  const opened = new Uint8Array(KNOWN_DEPTH);
  let depth = 0;
  let inText = false;
  let keyCount = 0;
  let isLong = false;
  /** From `window.at`. */
  let length = 0;
  const taken = (state: TakenValue['state']): TakenValue => {
    const end = window.at + length;
    const text = isLong ? '' : decoder.decode(window.bytes.subarray(window.at, end));
    const isOver = state === 'whole' || isLong;
    window.at = isOver ? end : Math.min(window.at + 1, window.end);
    return { state: isLong && state === 'whole' ? 'long' : state, text, keyCount };
  };
  for (;;) {
    const { bytes, at: begin, end } = window;
    let at = begin + length;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (inText) {
        if (byte === BACKSLASH) at += 1;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 0) {
            length = at + 1 - begin;
            return taken('whole');
          }
        }
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        if (depth < KNOWN_DEPTH) opened[depth] = byte;
        depth += 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        // Ends the list or object around a primitive.
        if (depth === 0) {
          length = at - begin;
          return taken('whole');
        }
        depth -= 1;
        if (depth < KNOWN_DEPTH && opened[depth] !== byte - 2) {
          length = at - begin;
          return taken('crossed');
        }
        if (depth === 0) {
          length = at + 1 - begin;
          return taken('whole');
        }
      } else if (byte === COLON) keyCount += 1;
      else if (depth === 0 && (byte === COMMA || byte <= 32)) {
        length = at - begin;
        // Skip bytes that cannot start a value, to avoid an endless loop.
        return taken(length === 0 && byte !== COMMA ? 'crossed' : 'whole');
      }
    }
    // A backslash may be the last available byte.
    length = at - begin;
    if (length > mostBytes) {
      isLong = true;
      const over = Math.min(length, end - begin);
      window.at += over;
      length -= over;
    }
    if (!(await window.more())) {
      length = Math.min(length, window.end - window.at);
      return taken(depth === 0 && !inText && length > 0 ? 'whole' : 'cut');
    }
  }
}
