import type { TranslateIncidents } from './incident-words.ts';

/** The name of a column, or its number where the file gives it none. @param at from 0 */
export function columnTitle(name: string, at: number, t: TranslateIncidents): string {
  return name.trim() === '' ? t('incidents.meaning.unnamed', { number: at + 1 }) : name;
}
