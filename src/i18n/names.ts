/** Which of a feature's names is shown in an interface language. */
import type { InterfaceLanguage } from './languages.ts';
import { LOCALES } from './locales.ts';

export interface Named {
  /** English, or the only one known. */
  readonly name: string;
  /** By BCP 47 tag. */
  readonly names: Readonly<Partial<Record<string, string>>>;
  /** The form to print when it differs from the name: `Kosovo*`. */
  readonly displayName?: string;
}

/**
 * The name in the language, or the nearest one the data has (Serbian: Cyrillic, Latin, the Montenegrin form), or `name`. The asterisk that
 * points at a footnote stays in every language.
 */
export function nameOf(record: Named, language: InterfaceLanguage): string {
  return nameIn(record, LOCALES[language].names);
}

/** As {@link nameOf}, where it is set on a map. */
export function nameOnMap(record: Named, language: InterfaceLanguage): string {
  const { names, namesOnMaps } = LOCALES[language];
  return nameIn(record, namesOnMaps ?? names);
}

function nameIn(record: Named, tags: readonly string[]): string {
  const tag = tags.find((candidate) => record.names[candidate] !== undefined);
  const name = (tag === undefined ? undefined : record.names[tag]) ?? record.name;
  return record.displayName?.endsWith('*') === true && !name.endsWith('*') ? `${name}*` : name;
}

/** BCP 47 tag of the name that {@link nameOf} gives, for the `lang` attribute around it. */
export function languageOfName(record: Named, language: InterfaceLanguage): string {
  return LOCALES[language].names.find((candidate) => record.names[candidate] !== undefined) ?? 'en';
}
