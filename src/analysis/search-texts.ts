/**
 * Full-text search. A text matches if it or its heading contains all words and phrases of the query.
 *
 * Ranking: every matched word counts by exactness (`WORTH`); words of the heading count three times, and
 * adjacent words in typed order count extra. Stable for ties.
 */

import type { Span } from '../lib/span.ts';
import { type MetWords, meetWord, WORTH } from './meet-word.ts';
import type { IndexedText, IndexedWord, SearchableText, TextIndex } from './text-index.ts';
import { type AskedPhrase, parseTextQuery, type TextQuery } from './text-query.ts';

export interface TextHit {
  readonly source: SearchableText;
  /** Matches in reading order; only adjacent words where they occur as typed. */
  readonly places: readonly Span[];
  readonly titlePlaces: readonly Span[];
  /** Words matched despite their spelling, with the word found. */
  readonly forgiven: readonly Forgiven[];
}

export interface Forgiven {
  readonly typed: string;
  readonly met: string;
}

export interface TextSearchOptions {
  /** Whether to tolerate typing errors; sound is always tolerated. Default true. */
  readonly forgivesSlips?: boolean;
}

/** Returns all matching texts, best first. */
export function searchTexts(index: TextIndex, query: string, options: TextSearchOptions = {}): TextHit[] {
  const asked = parseTextQuery(query);
  if (asked === null) return [];
  const met = asked.words.map((word) => meetWord(word, index.sounds, options.forgivesSlips ?? true));
  if (met.some(({ size }) => size === 0)) return [];
  const search: Search = { ...asked, met, worth: worthOfWords(met) };
  return index.texts
    .flatMap((text) => meetText(text, search))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}

interface Search extends TextQuery {
  /** Matches of each word. */
  readonly met: readonly MetWords[];
  /** Score of each matched word. */
  readonly worth: ReadonlyMap<string, number>;
}

const HEADING_WORTH = 3;

function worthOfWords(met: readonly MetWords[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const words of met) {
    for (const [word, match] of words) worth.set(word, Math.max(worth.get(word) ?? 0, WORTH[match]));
  }
  return worth;
}

function meetText(text: IndexedText, search: Search): { readonly hit: TextHit; readonly worth: number }[] {
  const inText = meetWords(text.words, search);
  const inTitle = meetWords(text.titleWords, search);
  if (!search.met.every((_, at) => inText.words.has(at) || inTitle.words.has(at))) return [];
  if (!search.phrases.every((_, at) => inText.phrases.has(at) || inTitle.phrases.has(at))) return [];
  const { source } = text;
  const hit = {
    source,
    places: inText.places,
    titlePlaces: inTitle.places,
    forgiven: forgivenIn(text, search),
  };
  return [{ hit, worth: inText.worth + HEADING_WORTH * inTitle.worth }];
}

interface Meeting {
  readonly places: readonly Span[];
  /** Indexes of the words and phrases present. */
  readonly words: ReadonlySet<number>;
  readonly phrases: ReadonlySet<number>;
  readonly worth: number;
}

function meetWords(words: readonly IndexedWord[], { met, phrases, worth }: Search): Meeting {
  const single = words.filter(({ folded }) => worth.has(folded));
  const together =
    met.length > 1 ? findRuns(words, met.length, (word, at) => met[at]?.has(word) === true) : [];
  const phraseRuns = phrases.map((phrase) => findPhrase(words, phrase));
  const runs = [...together, ...phraseRuns.flat()];
  return {
    places: withoutOverlaps([...(together.length > 0 ? together : single), ...phraseRuns.flat()]),
    words: new Set(met.flatMap((all, at) => (single.some(({ folded }) => all.has(folded)) ? [at] : []))),
    phrases: new Set(phraseRuns.flatMap((found, at) => (found.length > 0 ? [at] : []))),
    worth: single.reduce((sum, { folded }) => sum + (worth.get(folded) ?? 0), WORTH.whole * runs.length),
  };
}

function findPhrase(words: readonly IndexedWord[], { words: wanted, isOpen }: AskedPhrase): Span[] {
  return findRuns(words, wanted.length, (word, at) =>
    isOpen && at === wanted.length - 1 ? word.startsWith(wanted[at] ?? '') : word === wanted[at],
  );
}

/** Finds `length` consecutive words that each match at their position. */
function findRuns(
  words: readonly IndexedWord[],
  length: number,
  isWanted: (word: string, at: number) => boolean,
): Span[] {
  const runs: Span[] = [];
  for (let first = 0; first + length <= words.length; first += 1) {
    let at = 0;
    while (at < length && isWanted(words[first + at]?.folded ?? '', at)) at += 1;
    if (at === length) {
      runs.push({ start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 0 });
    }
  }
  return runs;
}

/** Sorts spans; of overlapping ones the first, longest one stays. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}

function forgivenIn({ source, words, titleWords }: IndexedText, { words: asked, met }: Search): Forgiven[] {
  return asked.flatMap(({ typed }, at): Forgiven[] => {
    const isForgiven = ({ folded }: IndexedWord) => {
      const match = met[at]?.get(folded);
      return match === 'sound' || match === 'slip';
    };
    const inText = words.find(isForgiven);
    if (inText !== undefined) return [{ typed, met: source.text.slice(inText.start, inText.end) }];
    const inTitle = titleWords.find(isForgiven);
    return inTitle === undefined
      ? []
      : [{ typed, met: (source.title ?? '').slice(inTitle.start, inTitle.end) }];
  });
}
