import { patch } from '../patch.ts';
import type { DocumentJump } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Shows the related document in the reader, at the paragraph that begins at this offset. */
export function openInDocument(store: AppStore, start: number, focus: DocumentJump['focus'] = 'text'): void {
  const serial = (store.getState().session.documentJump?.serial ?? 0) + 1;
  patch(store, 'session', {
    rightPanel: 'brief',
    readerView: 'original',
    documentJump: { serial, start, focus },
  });
}
