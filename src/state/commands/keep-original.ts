import { forgetKeptOriginal, keepOriginal as keep } from '../kept-original.ts';
import type { AppStore } from '../store.ts';
import { showNotice } from './show-notice.ts';

/** Asks this browser to keep the open document for the next visit, or no longer. A refusal is told, and changes nothing. */
export async function keepOriginal(store: AppStore, isKept: boolean): Promise<void> {
  const { original: state } = store.getState();
  if (state.status !== 'ready') return;
  const { original } = state;
  try {
    await (isKept ? keep(original) : forgetKeptOriginal());
  } catch {
    showNotice(store, { id: 'settings-not-kept', kind: 'settings-not-kept' });
    return;
  }
  if (store.getState().original === state) {
    store.setState({ original: { status: 'ready', original: { ...original, isKept } } });
  }
}

/** Closes the document, and takes away what this browser keeps of it. */
export async function forgetOriginal(store: AppStore): Promise<void> {
  const { original } = store.getState();
  if (original.status === 'opening') original.cancel();
  store.setState({ original: { status: 'none' } });
  try {
    await forgetKeptOriginal();
  } catch {
    showNotice(store, { id: 'settings-not-kept', kind: 'settings-not-kept' });
  }
}
