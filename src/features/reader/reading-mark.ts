/** Tracks the current passage: the jump target until the user scrolls, then the one at the reading line. */
import type { PassageId } from '../../domain/ids.ts';

export interface ReadingMark {
  /** The current passage; `null` before any. */
  readonly at: () => PassageId | null;
  /** Records a programmatic jump and discards earlier scrolling. */
  readonly jump: (passage: PassageId) => void;
  /** Records scrolling by wheel, touch, scroll bar or keys. */
  readonly move: () => void;
  /** Records that scrolling ended. Returns the current passage and whether the user scrolled to it. */
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
      // After a jump, a short passage can be above the line.
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

/** Whether a key scrolls the text; on a control, Space presses it. */
export function isScrollKey(key: string, isOnControl: boolean): boolean {
  return SCROLL_KEYS.has(key) && !(key === ' ' && isOnControl);
}
