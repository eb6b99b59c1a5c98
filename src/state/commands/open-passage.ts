import type { PassageId } from '../../domain/ids.ts';
import type { ReaderJump } from '../session.ts';
import type { AppStore } from '../store.ts';

/**
 * Opens a passage of the brief in the reader, at one of its mentions when `mention` says which. A step that Back undoes: scene and
 * jump change at once, by which `url-sync.ts` tells it from scrolling.
 */
export function openPassage(
  store: AppStore,
  passage: PassageId,
  mention: number | null = null,
  focus: ReaderJump['focus'] = 'text',
): void {
  const { scene, session, original } = store.getState();
  // A related document stands in the brief's place: it gives way to the passage.
  const isHidden = original.status === 'ready' && !original.original.alignment.isThisBrief;
  const readerView = isHidden ? 'digest' : session.readerView;
  const serial = (session.readerJump?.serial ?? 0) + 1;
  store.setState({
    scene: { ...scene, passage },
    session: { ...session, rightPanel: 'brief', readerView, readerJump: { serial, passage, mention, focus } },
  });
}
