/** Handler of dropped files. To add one: a file and a line in `drop-takers.ts`. */
import type { AppStore } from '../../state/store.ts';
import type { DropTranslate } from './drop-words.ts';

export interface DroppedFile {
  readonly file: File;
  /** First bytes; empty if unreadable. */
  readonly head: Uint8Array;
}

export interface DropTaker {
  readonly id: string;
  /** Called in list order; checks the bytes, or the name if they are ambiguous. */
  readonly takes: (dropped: DroppedFile, store: AppStore) => boolean;
  /** Whether it opens all files dropped together; otherwise only the first. */
  readonly takesSeveral?: boolean;
  /**
   * Opens the file; a failure leaves everything unchanged. Rejects only if a module cannot be loaded.
   * @returns text of a persistent notice, or `null`
   */
  readonly open: (
    file: File,
    context: { readonly store: AppStore; readonly t: DropTranslate; readonly others: readonly File[] },
  ) => Promise<string | null>;
}
