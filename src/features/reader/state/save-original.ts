import { showNotice } from '../../../state/commands/notify.ts';
import { handlesOf } from '../../../state/handles.ts';
import type { AppStore } from '../../../state/store.ts';
import type { ReaderView } from './original.ts';
import { deleteSavedOriginal, saveOriginal as keep, saveView } from './saved-original.ts';

/**
 * Saves the open document in this browser for the next visit, or deletes it. A refusal shows a notice and
 * changes nothing.
 */
export async function saveOriginal(store: AppStore, isSaved: boolean): Promise<void> {
  const { original: state, session } = store.getState();
  if (state.status !== 'ready') return;
  const { original } = state;
  try {
    await (isSaved ? keep({ ...original, view: session.readerView }) : deleteSavedOriginal());
  } catch {
    showRefusal(store);
    return;
  }
  const now = store.getState().original;
  if (now.status === 'ready' && now.original === original) {
    store.setState({ original: { ...now, original: { ...original, isSaved } } });
  }
}

/** Saves the current view with a saved document. */
export async function saveReaderView(
  store: AppStore,
  view: ReaderView,
  keepIt: (view: ReaderView) => Promise<void> = saveView,
): Promise<void> {
  const { original } = store.getState();
  if (original.status !== 'ready' || !original.original.isSaved) return;
  try {
    await keepIt(view);
  } catch {
    showRefusal(store);
  }
}

/** Stops opening a document, if one is being opened. */
export function cancelOriginal(store: AppStore): void {
  if (store.getState().original.status === 'opening') handlesOf(store).cancelOriginal?.();
}

/** Closes the document and deletes its saved copy. */
export async function deleteOriginal(store: AppStore): Promise<void> {
  cancelOriginal(store);
  // Delete first: a page left in between would restore the document.
  await deleteSaved(store);
  store.setState({ original: { status: 'none' } });
}

/** Deletes the saved copy; a refusal shows a notice. */
export async function deleteSaved(store: AppStore): Promise<void> {
  try {
    await deleteSavedOriginal();
  } catch {
    showRefusal(store);
  }
}

function showRefusal(store: AppStore): void {
  showNotice(store, { id: 'document-storage', kind: 'document-storage' });
}
