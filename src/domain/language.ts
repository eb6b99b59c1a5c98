/**
 * Languages of the names in the data (BCP 47). The interface languages are a subset, listed in
 * `src/i18n/languages.ts`.
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
/** Language of signs in a country or territory, by ISO code; one of them if there are several. */
export const SIGN_LANGUAGES: Readonly<Record<string, NameLanguage>> = {
  AL: 'sq',
  AT: 'de',
  BA: 'bs',
  BG: 'bg',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IT: 'it',
  MD: 'ro',
  ME: 'sr-ME',
  MK: 'mk',
  RO: 'ro',
  RS: 'sr-Latn',
  SI: 'sl',
  TR: 'tr',
  UA: 'uk',
  XK: 'sq',
};
export type Names = Partial<Record<NameLanguage, string>>;
