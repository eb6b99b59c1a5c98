import type { Translate } from '../i18n/translate.ts';

/** What must stand beside a map that stands in another site. */
export function mapNotes(t: Translate): readonly string[] {
  return [t('notes.kosovo'), t('notes.boundaries'), t('figure.notUnitedNations'), t('notes.schematic')];
}
