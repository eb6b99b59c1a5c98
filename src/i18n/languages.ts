/**
 * Ids of the interface languages, without their messages, so that a scene can name one without a catalogue.
 */
/**
 * English, the languages of the region, and the other official ones of the United Nations: each group in the
 * order of its names in English.
 */
export const INTERFACE_LANGUAGES = [
  'en',
  'sq',
  'bs',
  'bg',
  'hr',
  'mk',
  'cnr',
  'ro',
  'sr',
  'sr-Latn',
  'sl',
  'ar',
  'zh',
  'fr',
  'ru',
  'es',
] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Other tags of a language, or of its script and region, most exact first. */
const ALSO: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/^(sr|sh)\b.*-me\b/, 'cnr'],
  [/^sr\b.*-latn\b|^sh\b(?!.*-cyrl\b)/, 'sr-Latn'],
  [/^sh\b/, 'sr'],
  [/^mo\b/, 'ro'],
];

function findLanguage(tag: string): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((language) => language.toLowerCase() === tag);
}

/**
 * Returns the first of `navigator.languages` that the interface has, or English. Regions are ignored unless
 * they decide the language.
 */
export function chooseLanguage(wishes: readonly string[]): InterfaceLanguage {
  for (const wish of wishes) {
    const tag = wish.toLowerCase().replaceAll('_', '-');
    const also = ALSO.find(([pattern]) => pattern.test(tag))?.[1] ?? '';
    const language =
      findLanguage(tag) ?? findLanguage(also.toLowerCase()) ?? findLanguage(tag.split('-')[0] ?? '');
    if (language !== undefined) return language;
  }
  return 'en';
}
