import type { DraftEdit } from '../../../composing/edit.ts';
import { type History, recordEdit, redo, undo } from '../../../composing/history.ts';
import type { AppStore } from '../../../state/store.ts';

/**
 * Edits the open draft, if any.
 * @param now ms since 1970
 * @returns whether the draft changed
 */
export function editDraft(store: AppStore, edit: DraftEdit, now = Date.now()): boolean {
  return changeHistory(store, (history) => recordEdit(history, edit, now));
}

/** @returns whether there was anything to undo */
export function undoEdit(store: AppStore): boolean {
  return changeHistory(store, undo);
}

/** @returns whether there was anything to redo */
export function redoEdit(store: AppStore): boolean {
  return changeHistory(store, redo);
}

function changeHistory(store: AppStore, change: (history: History) => History): boolean {
  const { composing } = store.getState();
  if (composing === null) return false;
  const history = change(composing.history);
  if (history === composing.history) return false;
  // Close the fields of a deleted chapter.
  const isThere = history.present.chapters.some(({ id }) => id === composing.chapter);
  store.setState({ composing: { ...composing, history, chapter: isThere ? composing.chapter : null } });
  return true;
}
