import type { TranslateCompose } from '../../composing/compose-words.ts';
import { announce } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import { followOpenChapter } from './show-view.ts';
import { redoEdit, undoEdit } from './state/edit-draft.ts';

/** Undoes or redoes an edit of the open draft, shows its view again, and announces it. */
export function stepHistory(store: AppStore, t: TranslateCompose, isBack: boolean): void {
  const { composing } = store.getState();
  const isDone = isBack ? undoEdit(store) : redoEdit(store);
  if (!isDone || composing === null) return;
  followOpenChapter(store, composing);
  announce(store, t(isBack ? 'compose.undone' : 'compose.redone'));
}
