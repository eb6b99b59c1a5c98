import type { ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { AppStore } from '../../state/store.ts';

/** What a search starts from. */
export interface SearchInput {
  readonly store: AppStore;
  readonly query: string;
  readonly atlas: Atlas;
  /** What the filters leave of the atlas. */
  readonly within: Atlas;
  readonly language: InterfaceLanguage;
  readonly t: Translate;
}

/** One result row. */
export interface SearchRow {
  readonly key: string;
  readonly className: string;
  readonly content: ReactNode;
  /** `isByKey`: chosen with Enter, so the focus must move to the result. */
  readonly open: (isByKey: boolean) => void;
}

/** Results of one kind with a heading. */
export interface SearchSection {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SearchRow[];
  /** Number of result rows; one further row may link to all. */
  readonly count: number;
  /** Remaining count, or why there are none. */
  readonly note: string | null;
  /** Of running texts: whether one has all words of the query. */
  readonly hasAllWords?: boolean;
}

export interface Sections {
  /** Features, then briefings, then commands and help. */
  readonly names: readonly SearchSection[];
  readonly texts: readonly SearchSection[];
  /** Whether running texts answer the query better than names, which only match a part of it. */
  readonly areTextsFirst: boolean;
  /** Spelling corrections used. */
  readonly forgiven: string | null;
}

/** Sections in the order in which the arrow keys go through them. */
export function inOrder({ names, texts, areTextsFirst }: Sections): readonly SearchSection[] {
  return areTextsFirst ? [...texts, ...names] : [...names, ...texts];
}
