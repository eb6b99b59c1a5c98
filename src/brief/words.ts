/**
 * A text as a sequence of words, so that texts can be compared whatever their layout: typographic quotes, dashes, soft hyphens, accents,
 * capitals and line breaks make no difference.
 */
import type { Span } from '../lib/span.ts';

export interface Word extends Span {
  /** Folded: lower case, without accents. */
  readonly word: string;
}

/** Letters, marks and digits; an apostrophe or a point between two of them belongs to the word, a comma between digits too. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|['’.](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N}))*/gu;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Web addresses, which hold words but no language. */
export function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(/(?:https?:\/\/|www\.)\S+/gu), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
