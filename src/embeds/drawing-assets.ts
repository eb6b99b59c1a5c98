/**
 * Files from which a page is drawn in a browser, written by the build: addresses relative to the site, by
 * language.
 */
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Catalogue, Translated } from '../i18n/messages.ts';
import type { EnglishNamespaces } from '../i18n/words.ts';
import type { Lead } from './lead.ts';
import type { LiveFont } from './live/live-map.ts';

export interface DrawingAssets {
  /** For every page. */
  readonly script: string;
  /** For its table and its walk. */
  readonly tools: string;
  /** The live map and its worker. */
  readonly live: string;
  readonly worker: string;
  readonly languages: Readonly<Record<InterfaceLanguage, LanguageAssets>>;
}

interface LanguageAssets {
  /** Style sheet of the fonts. */
  readonly faces: string;
  /** Words of walks and tables, loaded on request. */
  readonly walk: string;
  /** {@link DrawingWords}. */
  readonly words: string;
  /** Characters missing in the style sheet, because prebuilt pages do not need them. */
  readonly fonts: readonly LiveFont[];
}

/**
 * Export of `embed-draw.ts`.
 * @param partsAddress of {@link DrawingAssets}
 */
export interface DrawScript {
  readonly drawPage: (lead: Exclude<Lead, { to: 'page' }>, partsAddress: string) => Promise<void>;
}

export interface DrawingWords {
  readonly messages: Catalogue;
  readonly embedding: Translated<EnglishNamespaces['embedding']>;
  readonly reader: Translated<EnglishNamespaces['reader']>;
  /** Messages that the language lacks. */
  readonly english: Readonly<Record<string, string>>;
}
