import type { AppState } from '../../../state/store.ts';

/** Content of the reader: the digest, the opened brief, both of each passage, or a related document. */
export type TextInView = 'digest' | 'original' | 'both' | 'related';

/** The one rule for reader, find and print. */
export function selectTextInView({ original, session }: Pick<AppState, 'original' | 'session'>): TextInView {
  if (original.status !== 'ready' || session.readerView === 'digest') return 'digest';
  if (original.original.alignment.isThisBrief) return session.readerView;
  // The side-by-side view needs the brief and its digest.
  return session.readerView === 'original' ? 'related' : 'digest';
}
