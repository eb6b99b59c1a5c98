import { exportNotes } from '../i18n/export-notes.ts';
import type { Translate } from '../i18n/translate.ts';

/** Returns the required notes beside an embedded map. */
export function mapNotes(t: Translate): readonly string[] {
  return [...exportNotes(t), t('figure.notUnitedNations'), t('notes.schematic')];
}
