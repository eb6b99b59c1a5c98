/**
 * What each interface language is and where its words are. To add one: a folder `locales/<id>/` with its catalogue, its id in `languages.ts` and
 * its entry here. Switcher, map labels, formats and the coverage test read this list.
 */
import type { InterfaceLanguage } from './languages.ts';
import type { Catalogue } from './messages.ts';

export interface Locale {
  readonly id: InterfaceLanguage;
  /** Name of the language in itself. */
  readonly nativeName: string;
  /** BCP 47 tag for `lang` attributes and Intl. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: 'Latn' | 'Cyrl';
  /** Languages of the data's names, best first; the English `name` comes last by itself. */
  readonly names: readonly string[];
  readonly load: () => Promise<Catalogue>;
}

export const LOCALES: Readonly<Record<InterfaceLanguage, Locale>> = {
  en: {
    id: 'en',
    nativeName: 'English',
    tag: 'en-GB',
    dir: 'ltr',
    script: 'Latn',
    names: ['en'],
    load: async () => (await import('./locales/en/messages.ts')).default,
  },
  sq: {
    id: 'sq',
    nativeName: 'Shqip',
    tag: 'sq',
    dir: 'ltr',
    script: 'Latn',
    names: ['sq'],
    load: async () => (await import('./locales/sq/messages.ts')).default,
  },
  sr: {
    id: 'sr',
    nativeName: 'Српски',
    tag: 'sr-Cyrl',
    dir: 'ltr',
    script: 'Cyrl',
    names: ['sr', 'sr-Latn', 'sr-ME'],
    load: async () => (await import('./locales/sr/messages.ts')).default,
  },
};
