/** Finds the next recognisable feature after a damaged record. */
import type { ByteWindow } from './byte-window.ts';

const BEGINNING = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/;
/** Searches in pieces of this size, which overlap by the longest match. */
const PIECE_BYTES = 1 << 16;
const LONGEST = 200;

const decoder = new TextDecoder('latin1');

/** Moves there. @returns false, with the window possibly advanced, if there is none */
export async function goToNextFeature(window: ByteWindow): Promise<boolean> {
  for (;;) {
    const end = Math.min(window.at + PIECE_BYTES, window.end);
    const found = decoder.decode(window.bytes.subarray(window.at, end)).search(BEGINNING);
    if (found >= 0) {
      window.at += found;
      return true;
    }
    if (end < window.end) window.at = end - LONGEST;
    else {
      window.at = Math.max(window.at, end - LONGEST);
      if (!(await window.more())) return false;
    }
  }
}
