import type { Translate } from './translate.ts';

/** What goes with everything that is taken away: on Kosovo, and on boundaries. */
export function exportNotes(t: Translate): readonly string[] {
  return [t('notes.kosovo'), t('notes.boundaries')];
}
