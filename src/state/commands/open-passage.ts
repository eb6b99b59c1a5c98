import type { PassageId } from '../../domain/ids.ts';
import type { ReaderJump } from '../session.ts';
import type { AppStore } from '../store.ts';

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
