import type { TranslateIncidents } from './incident-words.ts';

/**
 * Returns a column's name, or its number if unnamed.
 * @param at from 0
 */
export function columnTitle(name: string, at: number, t: TranslateIncidents): string {
  return name.trim() === '' ? t('incidents.meaning.unnamed', { number: at + 1 }) : name;
}
