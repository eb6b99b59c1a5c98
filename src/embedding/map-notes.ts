import { exportNotes } from '../i18n/export-notes.ts';
import type { Translate } from '../i18n/translate.ts';

/** What must stand beside a map that stands in another site. */
export function mapNotes(t: Translate): readonly string[] {
  return [...exportNotes(t), t('figure.notUnitedNations'), t('notes.schematic')];
}
