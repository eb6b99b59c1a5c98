/**
 * What each interface language is and where its words are. To add one: a folder `locales/<id>/` with its catalogue, its id in `languages.ts`, its entry here, its names in
 * `geodata/names/`. Switcher, map labels, formats and the tests of translations read this list.
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
  /** Of those on maps, where they are others: a map does not set every script. */
  readonly namesOnMaps?: readonly string[];
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
    hasStories: true,
    load: () => import('./locales/sq/words.ts'),
  },
  bs: {
    id: 'bs',
    nativeName: 'Bosanski',
    tag: 'bs',
    dir: 'ltr',
    script: 'Latn',
    names: ['bs'],
    hasStories: true,
    load: () => import('./locales/bs/words.ts'),
  },
  bg: {
    id: 'bg',
    nativeName: 'Български',
    tag: 'bg',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['bg'],
    hasStories: true,
    load: () => import('./locales/bg/words.ts'),
  },
  hr: {
    id: 'hr',
    nativeName: 'Hrvatski',
    tag: 'hr',
    dir: 'ltr',
    script: 'Latn',
    names: ['hr'],
    hasStories: true,
    load: () => import('./locales/hr/words.ts'),
  },
  mk: {
    id: 'mk',
    nativeName: 'Македонски',
    tag: 'mk',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['mk'],
    hasStories: true,
    load: () => import('./locales/mk/words.ts'),
  },
  cnr: {
    id: 'cnr',
    nativeName: 'Crnogorski',
    tag: 'cnr',
    intl: 'sr-Latn-ME',
    dir: 'ltr',
    script: 'Latn',
    names: ['sr-ME', 'sr-Latn'],
    hasStories: true,
    load: () => import('./locales/cnr/words.ts'),
  },
  ro: {
    id: 'ro',
    nativeName: 'Română',
    tag: 'ro',
    dir: 'ltr',
    script: 'Latn',
    names: ['ro'],
    hasStories: true,
    load: () => import('./locales/ro/words.ts'),
  },
  sr: {
    id: 'sr',
    nativeName: 'Српски',
    tag: 'sr-Cyrl',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['sr', 'sr-Latn', 'sr-ME'],
    hasStories: true,
    load: () => import('./locales/sr/words.ts'),
  },
  'sr-Latn': {
    id: 'sr-Latn',
    nativeName: 'Srpski (latinica)',
    tag: 'sr-Latn',
    dir: 'ltr',
    script: 'Latn',
    names: ['sr-Latn', 'sr-ME'],
    hasStories: true,
    load: () => import('./locales/sr-Latn/words.ts'),
  },
  sl: {
    id: 'sl',
    nativeName: 'Slovenščina',
    tag: 'sl',
    dir: 'ltr',
    script: 'Latn',
    names: ['sl'],
    hasStories: true,
    load: () => import('./locales/sl/words.ts'),
  },
  ar: {
    id: 'ar',
    nativeName: 'العربية',
    tag: 'ar',
    intl: 'ar-u-nu-latn',
    dir: 'rtl',
    script: 'Arab',
    names: ['ar'],
    namesOnMaps: ['en'],
    hasStories: false,
    load: () => import('./locales/ar/words.ts'),
  },
  zh: {
    id: 'zh',
    nativeName: '中文',
    tag: 'zh-Hans',
    dir: 'ltr',
    script: 'Hans',
    names: ['zh'],
    namesOnMaps: ['en'],
    hasStories: false,
    load: () => import('./locales/zh/words.ts'),
  },
  fr: {
    id: 'fr',
    nativeName: 'Français',
    tag: 'fr',
    dir: 'ltr',
    script: 'Latn',
    names: ['fr'],
    hasStories: false,
    load: () => import('./locales/fr/words.ts'),
  },
  ru: {
    id: 'ru',
    nativeName: 'Русский',
    tag: 'ru',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['ru'],
    hasStories: false,
    load: () => import('./locales/ru/words.ts'),
  },
  es: {
    id: 'es',
    nativeName: 'Español',
    tag: 'es',
    dir: 'ltr',
    script: 'Latn',
    names: ['es'],
    hasStories: false,
    load: () => import('./locales/es/words.ts'),
  },
};

/** The tag by which Intl is asked for the language. */
export function intlTagOf(language: InterfaceLanguage): string {
  return LOCALES[language].intl ?? LOCALES[language].tag;
}

/** The tag by which names and words of the data are looked up first. */
export function nameTagOf(language: InterfaceLanguage): string {
  return LOCALES[language].names[0] ?? 'en';
}

/** The tag by which the names of the ground are looked up. */
export function mapNameTagOf(language: InterfaceLanguage): string {
  return LOCALES[language].namesOnMaps?.[0] ?? nameTagOf(language);
}
