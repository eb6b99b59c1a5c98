/** Chooses the name of a feature for an interface language. */
import type { InterfaceLanguage } from './languages.ts';
import { LOCALES } from './locales.ts';

export interface Named {
  /** English, or the only one known. */
  readonly name: string;
  /** By BCP 47 tag. */
  readonly names: Readonly<Partial<Record<string, string>>>;
  /** Printed form, if it differs from the name: `Kosovo*`. */
  readonly displayName?: string;
}

/**
 * Returns the name in the language, or in the nearest one of the data (Serbian: Cyrillic, Latin, the
 * Montenegrin form), or `name`. Every language keeps the asterisk of the footnote.
 */
export function nameOf(record: Named, language: InterfaceLanguage): string {
  return nameIn(record, LOCALES[language].names);
}

/** As {@link nameOf}, for labels of a map. */
export function nameOnMap(record: Named, language: InterfaceLanguage): string {
  const { names, namesOnMaps } = LOCALES[language];
  return nameIn(record, namesOnMaps ?? names);
}

function nameIn(record: Named, tags: readonly string[]): string {
  const tag = tags.find((candidate) => record.names[candidate] !== undefined);
  const name = (tag === undefined ? undefined : record.names[tag]) ?? record.name;
  return record.displayName?.endsWith('*') === true && !name.endsWith('*') ? `${name}*` : name;
}

/** Returns the BCP 47 tag of the result of {@link nameOf}, for a `lang` attribute. */
export function languageOfName(record: Named, language: InterfaceLanguage): string {
  return LOCALES[language].names.find((candidate) => record.names[candidate] !== undefined) ?? 'en';
}
