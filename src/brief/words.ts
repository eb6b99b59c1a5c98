/**
 * Splits texts into comparable words: quotes, dashes, soft hyphens, accents, capitals and line breaks make no
 * difference.
 */
import type { Span } from '../lib/span.ts';

export interface Word extends Span {
  /** Folded: lower case, without accents. */
  readonly word: string;
}

/** Letters, marks and digits; also an apostrophe or point between two of them, or a comma between digits. */
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

/** Finds web addresses, whose words are not prose. */
export function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(/(?:https?:\/\/|www\.)\S+/gu), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
