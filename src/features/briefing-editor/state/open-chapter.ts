import type { AppStore } from '../../../state/store.ts';

/** Opens the fields of a chapter instead of those of another one; `null` closes them. */
export function openChapter(store: AppStore, chapter: string | null): void {
  const { composing } = store.getState();
  if (composing !== null && composing.chapter !== chapter) {
    store.setState({ composing: { ...composing, chapter } });
  }
}
