/** Who opens a file that was dropped on the atlas. To add one: a file, its line in `drop-takers.ts`. */
import type { AppStore } from '../../state/store.ts';
import type { DropTranslate } from './drop-words.ts';

export interface DroppedFile {
  readonly file: File;
  /** The first bytes; none when the browser could not read them. */
  readonly head: Uint8Array;
}

export interface DropTaker {
  readonly id: string;
  /** Asked in the order of the list; told by the bytes where they tell, by the name where not. */
  readonly takes: (dropped: DroppedFile, store: AppStore) => boolean;
  /** Opens all files that were dropped together; another opens the first. */
  readonly takesSeveral?: boolean;
  /**
   * Opens it, and leaves what is open where it was when that fails. Rejects only when a part of the site could not be fetched.
   * @returns words for a notice that stays in sight, or `null`
   */
  readonly open: (
    file: File,
    context: { readonly store: AppStore; readonly t: DropTranslate; readonly others: readonly File[] },
  ) => Promise<string | null>;
}
