/**
 * Word index for full-text search in passages of the digest or of an opened original. Some 10,000 words take
 * a few hundredths of a second, so build it on first use.
 */
import type { PassageId } from '../../domain/ids.ts';
import type { Span } from '../../lib/span.ts';
import { foldText, soundKey } from '../../lib/text-fold.ts';

export interface SearchableText {
  readonly id: string;
  /** Matching passage; `null` without one. */
  readonly passage: PassageId | null;
  /** Heading, searched as well. */
  readonly title: string | null;
  readonly text: string;
  /** Multiplies its rank. Default 1. */
  readonly weight?: number;
}

export interface IndexedWord extends Span {
  readonly folded: string;
}

export interface IndexedText {
  readonly source: SearchableText;
  readonly words: readonly IndexedWord[];
  readonly titleWords: readonly IndexedWord[];
}

export interface TextIndex {
  readonly texts: readonly IndexedText[];
  /** Every word of the texts, folded, with its sound. */
  readonly sounds: ReadonlyMap<string, string>;
}

/** Letters, marks and digits: “region’s” has the word “region”, a hyphen separates two words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;

const kept = new WeakMap<readonly SearchableText[], TextIndex>();

/** Returns the index of a list of texts, cached per list. */
export function textIndexOf(sources: readonly SearchableText[]): TextIndex {
  let index = kept.get(sources);
  if (index === undefined) {
    index = buildTextIndex(sources);
    kept.set(sources, index);
  }
  return index;
}

function buildTextIndex(sources: readonly SearchableText[]): TextIndex {
  const fold = rememberFolded();
  const sounds = new Map<string, string>();
  const wordsOf = (text: string): IndexedWord[] =>
    Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
      const folded = fold(word);
      if (!sounds.has(folded)) sounds.set(folded, soundKey(folded));
      return { start, end: start + word.length, folded };
    });
  const texts = sources.map((source) => ({
    source,
    words: wordsOf(source.text),
    titleWords: wordsOf(source.title ?? ''),
  }));
  return { texts, sounds };
}

/** Folding is slow and words repeat, so cache the results. */
function rememberFolded(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = foldText(word.replaceAll('\u00ad', ''));
      known.set(word, folded);
    }
    return folded;
  };
}
