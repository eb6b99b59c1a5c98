/** Which passage is marked as read: the one that was jumped to, until the reader moves the text; from then on the one at the reading line. */
import type { PassageId } from '../../domain/ids.ts';

export interface ReadingMark {
  /** The passage that is marked; `null` before any. */
  readonly at: () => PassageId | null;
  /** The text goes there by itself, and what the reader did before is no scrolling any more. */
  readonly jump: (passage: PassageId) => void;
  /** The reader moves the text: with wheel, finger, bar or keys. */
  readonly move: () => void;
  /** The text has come to rest with this passage at the line. Gives what is read, and whether the reader moved there. */
  readonly rest: (atLine: PassageId) => { readonly passage: PassageId; readonly isReader: boolean };
}

export function makeReadingMark(): ReadingMark {
  let marked: PassageId | null = null;
  let isReader = false;
  return {
    at: () => marked,
    jump: (passage) => {
      marked = passage;
      isReader = false;
    },
    move: () => {
      isReader = true;
    },
    rest: (atLine) => {
      const moved = isReader;
      isReader = false;
      // A short passage that was jumped to stands above the line, with the next one on it.
      marked = moved ? atLine : (marked ?? atLine);
      return { passage: marked, isReader: moved };
    },
  };
}

const SCROLL_KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  ' ',
]);

/** Whether a key scrolls the text; on a button or a link the space bar presses it. */
export function isScrollKey(key: string, isOnControl: boolean): boolean {
  return SCROLL_KEYS.has(key) && !(key === ' ' && isOnControl);
}
