/** Behind a record that is damaged: where the next one that can be told by its first words begins. */
import type { ByteWindow } from './byte-window.ts';

const BEGINNING = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/;
/** The beginning is looked for in pieces of this, which overlap by what it may be long. */
const PIECE_BYTES = 1 << 16;
const LONGEST = 200;

const decoder = new TextDecoder('latin1');

/** Goes there. @returns false, and stands where it stood or later, when there is none */
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
