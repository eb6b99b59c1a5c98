/** What a page is drawn from in a browser, as the build writes it: addresses from the site on, and what each language says. */
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Catalogue, Translated } from '../i18n/messages.ts';
import type { EnglishNamespaces } from '../i18n/words.ts';
import type { Lead } from './lead.ts';
import type { LiveFont } from './live/live-map.ts';

export interface DrawingAssets {
  /** Of every page. */
  readonly script: string;
  /** For its table and its walk. */
  readonly tools: string;
  /** The live map, and its worker. */
  readonly live: string;
  readonly worker: string;
  readonly languages: Readonly<Record<InterfaceLanguage, LanguageAssets>>;
}

interface LanguageAssets {
  /** Style sheet that names the fonts. */
  readonly faces: string;
  /** What is said of walks and tables once somebody asks. */
  readonly walk: string;
  /** {@link DrawingWords}. */
  readonly words: string;
  /** Letters that the style sheet does without, for the pages that were made before ask for none of them. */
  readonly fonts: readonly LiveFont[];
}

/** What `embed-draw.ts` gives to whoever fetches it. @param partsAddress of {@link DrawingAssets} */
export interface DrawScript {
  readonly drawPage: (lead: Exclude<Lead, { to: 'page' }>, partsAddress: string) => Promise<void>;
}

export interface DrawingWords {
  readonly messages: Catalogue;
  readonly embedding: Translated<EnglishNamespaces['embedding']>;
  readonly reader: Translated<EnglishNamespaces['reader']>;
}
