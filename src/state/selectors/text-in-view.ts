import type { AppState } from '../store.ts';

/** What stands in the reader: the digest, the brief that its reader opened, both of each passage, or a related document. */
export type TextInView = 'digest' | 'original' | 'both' | 'related';

/** The one rule for what the reader, find and paper show. */
export function selectTextInView({ original, session }: Pick<AppState, 'original' | 'session'>): TextInView {
  if (original.status !== 'ready' || session.readerView === 'digest') return 'digest';
  if (original.original.alignment.isThisBrief) return session.readerView;
  // Side by side there is only the brief and its digest.
  return session.readerView === 'original' ? 'related' : 'digest';
}
