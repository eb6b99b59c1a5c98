import type { Translate } from './translate.ts';

/** Returns the notes on Kosovo and on boundaries, for all exports. */
export function exportNotes(t: Translate): readonly string[] {
  return [t('notes.kosovo'), t('notes.boundaries')];
}
