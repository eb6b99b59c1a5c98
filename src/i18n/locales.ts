/**
 * What each interface language is and where its words are. To add one: a folder `locales/<id>/` with its catalogue, its id in `languages.ts`, its entry here, its names in
 * `geodata/names/`. Switcher, map labels, formats and the coverage test read this list.
 */
import type { InterfaceLanguage } from './languages.ts';
import type { Words } from './words.ts';

export interface Locale {
  readonly id: InterfaceLanguage;
  /** Name of the language in itself. */
  readonly nativeName: string;
  /** BCP 47 tag for `lang` attributes. */
  readonly tag: string;
  /** That for Intl, where browsers know the language by another one. */
  readonly intl?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans';
  /** Languages of the data's names, best first; the English `name` comes last by itself. */
  readonly names: readonly string[];
  /** Whether the stories are translated into it. */
  readonly hasStories: boolean;
  /** `null` of English, which comes with the page. */
  readonly load: (() => Promise<{ readonly default: Words }>) | null;
}

export const LOCALES: Readonly<Record<InterfaceLanguage, Locale>> = {
  en: {
    id: 'en',
    nativeName: 'English',
    tag: 'en-GB',
    dir: 'ltr',
    script: 'Latn',
    names: ['en'],
    hasStories: false,
    load: null,
  },
  sq: {
    id: 'sq',
    nativeName: 'Shqip',
    tag: 'sq',
    dir: 'ltr',
    script: 'Latn',
    names: ['sq'],
    hasStories: false,
    load: () => import('./locales/sq/words.ts'),
  },
  sr: {
    id: 'sr',
    nativeName: 'Српски',
    tag: 'sr-Cyrl',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['sr', 'sr-Latn', 'sr-ME'],
    hasStories: false,
    load: () => import('./locales/sr/words.ts'),
  },
  'sr-Latn': {
    id: 'sr-Latn',
    nativeName: 'Srpski (latinica)',
    tag: 'sr-Latn',
    dir: 'ltr',
    script: 'Latn',
    names: ['sr-Latn', 'sr-ME'],
    hasStories: false,
    load: () => import('./locales/sr-Latn/words.ts'),
  },
};

/** The tag by which Intl is asked for the language. */
export function intlTagOf(language: InterfaceLanguage): string {
  return LOCALES[language].intl ?? LOCALES[language].tag;
}

/** The tag by which the names of the ground are looked up, as those of features are first; English where the data has none in the language. */
export function nameTagOf(language: InterfaceLanguage): string {
  return LOCALES[language].names[0] ?? 'en';
}
