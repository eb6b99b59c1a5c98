/**
 * Tasks of the processes that make embedded pages, in order. Each process keeps its batch of pages, because
 * they are large, and returns only what all processes need. Each result is the input of the next task.
 */
import type { ThemedVariable } from '../../styles/css-variables.ts';
import type { LiveFont } from '../embeds/live/live-map.ts';
import type { WalkWords } from '../embeds/walk.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { PageFrame } from './mark-pages.ts';
import type { PageLetters } from './page-letters.ts';

/** Every `parts`-th page, from `part` on. */
export interface Batch {
  readonly site: string;
  readonly part: number;
  readonly parts: number;
  /** Whether to make preview images. */
  readonly withPictures: boolean;
}

/** Variables used in drawings, as `var(--name)`. */
export interface AskedVariables {
  readonly byMaps: readonly string[];
  /** In addition to those. */
  readonly byLegends: readonly string[];
}

export interface Drawn {
  readonly variables: readonly ThemedVariable[];
  readonly asked: AskedVariables;
  readonly words: ByLanguage<WalkWords>;
}

export type ByLanguage<T> = Readonly<Record<InterfaceLanguage, T>>;

/** Fonts of a language for its pages. */
export interface LanguageFaces {
  /** File name of the style sheet. */
  readonly sheet: string;
  /** Additional fonts of the live map. */
  readonly live: readonly LiveFont[];
}

/** An entry in the list of pages. */
export interface ListedPage {
  readonly id: string;
  readonly title: string;
  readonly part: { readonly story: string; readonly place: string } | null;
}

export interface EmbedTasks {
  /** Draws a batch, and writes the files beside its pages. */
  readonly draw: { readonly of: Batch; readonly answer: Drawn };
  /** Renders the markup. */
  readonly mark: { readonly of: PageFrame; readonly answer: ByLanguage<PageLetters> };
  /** Subsets the fonts of a language, for all batches. */
  readonly cut: {
    readonly of: { readonly language: InterfaceLanguage; readonly letters: PageLetters };
    readonly answer: LanguageFaces;
  };
  /** Writes the pages, and returns the English ones, each under its canonical address. */
  readonly write: { readonly of: ByLanguage<LanguageFaces>; readonly answer: readonly ListedPage[] };
}

export type EmbedTask = keyof EmbedTasks;
export interface EmbedRequest<T extends EmbedTask> {
  readonly task: T;
  readonly of: EmbedTasks[T]['of'];
}
