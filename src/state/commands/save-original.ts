import type { ReaderView } from '../original.ts';
import { deleteSavedOriginal, saveOriginal as keep, saveView } from '../saved-original.ts';
import type { AppStore } from '../store.ts';
import { showNotice } from './show-notice.ts';

/** Asks this browser to keep the open document for the next visit, or no longer. A refusal is told, and changes nothing. */
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

/** The view of a document that is kept is kept with it, as it was chosen last. */
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

/** Closes the document, and takes away what this browser keeps of it. */
export async function deleteOriginal(store: AppStore): Promise<void> {
  const { original } = store.getState();
  if (original.status === 'opening') original.cancel();
  // First, so that who sees it closed knows that it is gone: a page left in between would bring it back.
  await deleteSaved(store);
  store.setState({ original: { status: 'none' } });
}

/** Takes away what this browser keeps; a refusal is told. */
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
