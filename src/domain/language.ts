/**
 * Languages in which the data carries names (BCP 47). The interface languages are a subset, listed in
 * `src/i18n/locales.ts`.
 */
export const NAME_LANGUAGES = [
  'en',
  'sq',
  'bs',
  'bg',
  'hr',
  'mk',
  'sr-ME',
  'ro',
  'sr',
  'sr-Latn',
  'sl',
  'el',
  'tr',
  'hu',
  'it',
  'de',
  'uk',
  'ru',
  'ka',
] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];
export type Names = Partial<Record<NameLanguage, string>>;
