/**
 * What processes that make pages for other sites are asked for, one after another: each has a batch of the pages, which stay with it, for they are large; of them it tells no more than what all need. Each answer is what the next
 * question is made from.
 */
import type { ThemedVariable } from '../../styles/css-variables.ts';
import type { LiveFont } from '../embedding/live/live-map.ts';
import type { WalkWords } from '../embedding/walk.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { PageFrame } from './mark-pages.ts';
import type { PageLetters } from './page-letters.ts';

/** Every part-th page, counted from `part` on. */
export interface Batch {
  readonly site: string;
  readonly part: number;
  readonly parts: number;
  /** Those by which links to pages are shown. */
  readonly withPictures: boolean;
}

/** Variables that are asked for in what is drawn, as `var(--name)`. */
export interface AskedVariables {
  readonly byMaps: readonly string[];
  /** Besides those. */
  readonly byLegends: readonly string[];
}

export interface Drawn {
  readonly variables: readonly ThemedVariable[];
  readonly asked: AskedVariables;
  readonly words: ByLanguage<WalkWords>;
}

export type ByLanguage<T> = Readonly<Record<InterfaceLanguage, T>>;

/** Faces of a language as its pages name them. */
export interface LanguageFaces {
  /** File name of the style sheet. */
  readonly sheet: string;
  /** Those that a live map needs besides. */
  readonly live: readonly LiveFont[];
}

/** A page as the list of all names it. */
export interface ListedPage {
  readonly id: string;
  readonly title: string;
  readonly part: { readonly story: string; readonly place: string } | null;
}

export interface EmbedTasks {
  /** Draws a share, and writes what stands beside its pages. */
  readonly draw: { readonly of: Batch; readonly answer: Drawn };
  /** Makes markup of them. */
  readonly mark: { readonly of: PageFrame; readonly answer: ByLanguage<PageLetters> };
  /** Cuts the faces of a language; of any share. */
  readonly cut: {
    readonly of: { readonly language: InterfaceLanguage; readonly letters: PageLetters };
    readonly answer: LanguageFaces;
  };
  /** Writes them, and tells of those in English that have no second address. */
  readonly write: { readonly of: ByLanguage<LanguageFaces>; readonly answer: readonly ListedPage[] };
}

export type EmbedTask = keyof EmbedTasks;
export interface EmbedRequest<T extends EmbedTask> {
  readonly task: T;
  readonly of: EmbedTasks[T]['of'];
}
