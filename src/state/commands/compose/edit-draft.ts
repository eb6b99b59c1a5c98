import type { DraftEdit } from '../../../composing/edit.ts';
import { type History, recordEdit, redo, undo } from '../../../composing/history.ts';
import type { AppStore } from '../../store.ts';

/** Does nothing while no draft is open. @param now ms since 1970 */
export function editDraft(store: AppStore, edit: DraftEdit, now = Date.now()): void {
  changeHistory(store, (history) => recordEdit(history, edit, now));
}

export function undoEdit(store: AppStore): void {
  changeHistory(store, undo);
}

export function redoEdit(store: AppStore): void {
  changeHistory(store, redo);
}

/** Opens the fields of a chapter, in place of those of another one; `null` closes them. */
export function openChapter(store: AppStore, chapter: string | null): void {
  const { composing } = store.getState();
  if (composing !== null && composing.chapter !== chapter) {
    store.setState({ composing: { ...composing, chapter } });
  }
}

function changeHistory(store: AppStore, change: (history: History) => History): void {
  const { composing } = store.getState();
  if (composing === null) return;
  const history = change(composing.history);
  if (history === composing.history) return;
  // Fields of a chapter that is gone have nothing to show.
  const isThere = history.present.chapters.some(({ id }) => id === composing.chapter);
  store.setState({ composing: { ...composing, history, chapter: isThere ? composing.chapter : null } });
}
