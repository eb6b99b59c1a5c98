import { forgetKeptOriginal, keepOriginal as keep, keepView } from '../kept-original.ts';
import type { ReaderView } from '../original.ts';
import type { AppStore } from '../store.ts';
import { showNotice } from './show-notice.ts';

/** Asks this browser to keep the open document for the next visit, or no longer. A refusal is told, and changes nothing. */
export async function keepOriginal(store: AppStore, isKept: boolean): Promise<void> {
  const { original: state, session } = store.getState();
  if (state.status !== 'ready') return;
  const { original } = state;
  try {
    await (isKept ? keep({ ...original, view: session.readerView }) : forgetKeptOriginal());
  } catch {
    tellRefusal(store);
    return;
  }
  const now = store.getState().original;
  if (now.status === 'ready' && now.original === original) {
    store.setState({ original: { ...now, original: { ...original, isKept } } });
  }
}

/** The view of a document that is kept is kept with it, as it was chosen last. */
export async function keepReaderView(
  store: AppStore,
  view: ReaderView,
  keepIt: (view: ReaderView) => Promise<void> = keepView,
): Promise<void> {
  const { original } = store.getState();
  if (original.status !== 'ready' || !original.original.isKept) return;
  try {
    await keepIt(view);
  } catch {
    tellRefusal(store);
  }
}

/** Closes the document, and takes away what this browser keeps of it. */
export async function forgetOriginal(store: AppStore): Promise<void> {
  const { original } = store.getState();
  if (original.status === 'opening') original.cancel();
  // First, so that who sees it closed knows that it is gone: a page left in between would bring it back.
  await forgetKept(store);
  store.setState({ original: { status: 'none' } });
}

/** Takes away what this browser keeps; a refusal is told. */
export async function forgetKept(store: AppStore): Promise<void> {
  try {
    await forgetKeptOriginal();
  } catch {
    tellRefusal(store);
  }
}

function tellRefusal(store: AppStore): void {
  showNotice(store, { id: 'document-storage', kind: 'document-storage' });
}
