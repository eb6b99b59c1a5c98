/** The reader: passages, search and its view. */
import type { PassageId } from '../../../domain/ids.ts';
import { patch } from '../../../state/patch.ts';
import type { DocumentJump, ReaderJump } from '../../../state/session.ts';
import type { AppStore } from '../../../state/store.ts';
import type { ReaderView } from './original.ts';

/**
 * Opens a passage of the brief in the reader, at the given mention if any. Back undoes it: scene and jump
 * change at once, which `url-sync.ts` distinguishes from scrolling.
 */
export function openPassage(
  store: AppStore,
  passage: PassageId,
  mention: number | null = null,
  focus: ReaderJump['focus'] = 'text',
): void {
  const { scene, session, original } = store.getState();
  // A related document hides the brief: show the digest instead.
  const isHidden = original.status === 'ready' && !original.original.alignment.isThisBrief;
  const readerView = isHidden ? 'digest' : session.readerView;
  const serial = (session.readerJump?.serial ?? 0) + 1;
  store.setState({
    scene: { ...scene, passage },
    session: { ...session, rightPanel: 'brief', readerView, readerJump: { serial, passage, mention, focus } },
  });
}

/** Shows the related document in the reader, at the paragraph that begins at this offset. */
export function openInDocument(store: AppStore, start: number, focus: DocumentJump['focus'] = 'text'): void {
  const serial = (store.getState().session.documentJump?.serial ?? 0) + 1;
  patch(store, 'session', {
    rightPanel: 'brief',
    readerView: 'original',
    documentJump: { serial, start, focus },
  });
}

/** Sets the search text of the reader, where matches are marked; `null` closes the search. */
export function findInReader(store: AppStore, find: string | null): void {
  patch(store, 'session', { find });
}

/** Clears the jump, so that the reader reopens where it was last read. */
export function finishJump(store: AppStore): void {
  patch(store, 'session', { readerJump: null });
}

/**
 * Called when the reader stops at a passage: updates the URL without a Back step. `null` when the reader is
 * closed.
 */
export function reportReading(store: AppStore, passage: PassageId | null): void {
  patch(store, 'session', { reading: passage });
  if (passage !== null) patch(store, 'scene', { passage });
}

/** Sets what the reader shows of each passage: the digest, the open original, or both. */
export function showReaderView(store: AppStore, readerView: ReaderView): void {
  patch(store, 'session', { readerView });
}
