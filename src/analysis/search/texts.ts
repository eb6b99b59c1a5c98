/**
 * Full-text search. Texts that have all terms of the query come first, then those that have at least half of
 * those that occur at all; quoted phrases are always required.
 *
 * Ranking within each: Okapi BM25 (Robertson and Zaragoza, 2009, with k1 = 1.2 and b = 0.75) over the better
 * reading of each term, as typed or by its synonyms. A word counts by how exactly it matches (`WORTH`), in the
 * heading three times, and adjacent words in typed order count extra. The weight of the text multiplies the sum.
 */
import type { Span } from '../../lib/span.ts';
import { meetWordLoosely, meetWordStrictly, WORTH } from './match-word.ts';
import { type AskedPhrase, parseTextQuery, type Term } from './query.ts';
import { fitsPattern, type Pattern } from './synonym-index.ts';
import type { IndexedText, IndexedWord, SearchableText, TextIndex } from './text-index.ts';

export interface TextHit {
  readonly source: SearchableText;
  /** Matches in reading order; only adjacent words where they occur as typed. */
  readonly places: readonly Span[];
  readonly titlePlaces: readonly Span[];
  /** Words matched despite their spelling, with the word found. */
  readonly forgiven: readonly Forgiven[];
  /** Terms as typed that the text does not have. */
  readonly missing: readonly string[];
}

export interface Forgiven {
  readonly typed: string;
  readonly met: string;
}

export interface TextSearchOptions {
  /** Whether to tolerate typing errors; sound is always tolerated. Default true. */
  readonly forgivesSlips?: boolean;
}

/** Returns the matching texts, best first. */
export function searchTexts(index: TextIndex, query: string, options: TextSearchOptions = {}): TextHit[] {
  const asked = parseTextQuery(query);
  if (asked === null) return [];
  const finders = asked.terms.map((term) => makeFinder(term, index, options.forgivesSlips ?? true));
  const texts = index.texts
    .map((text) => meetText(text, finders, asked.phrases))
    .filter((met): met is MetText => met !== null);
  const length = index.texts.reduce((sum, { words }) => sum + words.length, 0) / (index.texts.length || 1);
  const rarity = finders.map((_, at) => READINGS.map((reading) => rarityOf(texts, at, reading, index)));
  const occurring = finders.filter((_, at) => texts.some(({ terms }) => isMet(terms[at]))).length;
  return texts
    .filter(({ terms }) => terms.filter(isMet).length >= occurring / 2)
    .map((met) => ({ hit: met.hit, score: scoreOf(met, rarity, length) }))
    .filter(({ hit }) => hasAny(hit))
    .sort((a, b) => Number(a.hit.missing.length > 0) - Number(b.hit.missing.length > 0) || b.score - a.score)
    .map(({ hit }) => hit);
}

/** Returns the hits with all terms or, if there are none, all hits. */
export function bestMatches(hits: readonly TextHit[]): readonly TextHit[] {
  const complete = hits.filter(({ missing }) => missing.length === 0);
  return complete.length > 0 ? complete : hits;
}

function hasAny({ places, titlePlaces }: TextHit): boolean {
  return places.length + titlePlaces.length > 0;
}

const READINGS = ['typed', 'synonym'] as const;
type Reading = (typeof READINGS)[number];

/** Finds a term among the words of a text. */
interface Finder {
  readonly term: Term;
  /** Match of each single word as typed. */
  readonly typed: ReadonlyMap<string, keyof typeof WORTH>;
  /** Single words that are synonyms. */
  readonly synonyms: ReadonlySet<string>;
  /** Synonyms of several words. */
  readonly runs: readonly Pattern[];
}

function makeFinder(term: Term, { sounds }: TextIndex, forgivesSlips: boolean): Finder {
  const [word] = term.words;
  const single = term.words.length === 1 && word !== undefined ? word : null;
  const patterns = term.synonyms.filter(({ length }) => length === 1).flat();
  const synonyms = new Set([...sounds.keys()].filter((one) => patterns.some((p) => fitsPattern(one, p))));
  const strict = single === null ? new Map() : meetWordStrictly(single, sounds);
  const isLoose = single !== null && strict.size === 0 && synonyms.size === 0;
  return {
    term,
    typed: isLoose ? meetWordLoosely(single, sounds, forgivesSlips) : strict,
    synonyms,
    runs: term.synonyms.filter(({ length }) => length > 1),
  };
}

interface Met {
  readonly places: readonly Span[];
  /** Summed worth of the matches. */
  readonly worth: number;
}

type MetTerm = Readonly<Record<Reading, number>>;

function isMet(term: MetTerm | undefined): boolean {
  return term !== undefined && term.typed + term.synonym > 0;
}

interface MetText {
  readonly hit: TextHit;
  /** Weighted number of matches of each term. */
  readonly terms: readonly MetTerm[];
  /** Number of places where the terms are adjacent as typed. */
  readonly together: number;
  readonly words: number;
}

function meetText(
  text: IndexedText,
  finders: readonly Finder[],
  phrases: readonly AskedPhrase[],
): MetText | null {
  const body = meetWords(text.words, finders, phrases);
  const title = meetWords(text.titleWords, finders, phrases);
  if (phrases.some((_, at) => !body.phrases.has(at) && !title.phrases.has(at))) return null;
  const terms = finders.map((_, at): MetTerm => {
    const count = (reading: Reading) =>
      (body.terms[at]?.[reading].worth ?? 0) + HEADING * (title.terms[at]?.[reading].worth ?? 0);
    return { typed: count('typed'), synonym: count('synonym') };
  });
  const missing = finders.filter((_, at) => !isMet(terms[at])).map(({ term }) => typedOf(term));
  return {
    hit: {
      source: text.source,
      places: body.places,
      titlePlaces: title.places,
      forgiven: forgivenIn(text, finders),
      missing,
    },
    terms,
    together: body.together + HEADING * title.together,
    words: text.words.length,
  };
}

const typedOf = ({ words }: Term) => words.map(({ typed }) => typed).join(' ');

interface MetWordsOfText {
  readonly places: readonly Span[];
  readonly terms: readonly Readonly<Record<Reading, Met>>[];
  /** Indexes of the phrases present. */
  readonly phrases: ReadonlySet<number>;
  readonly together: number;
}

function meetWords(
  words: readonly IndexedWord[],
  finders: readonly Finder[],
  phrases: readonly AskedPhrase[],
): MetWordsOfText {
  const terms = finders.map((finder) => meetTerm(words, finder));
  const areSingle = finders.length > 1 && finders.every(({ term }) => term.words.length === 1);
  const together = areSingle
    ? findRuns(words, finders.length, (word, at) => finders[at]?.typed.has(word) === true)
    : [];
  const phraseRuns = phrases.map((phrase) => findPhrase(words, phrase));
  const single = terms.flatMap(({ typed, synonym }) => [...typed.places, ...synonym.places]);
  return {
    places: withoutOverlaps([...(together.length > 0 ? together : single), ...phraseRuns.flat()]),
    terms,
    phrases: new Set(phraseRuns.flatMap((found, at) => (found.length > 0 ? [at] : []))),
    together: together.length + phraseRuns.flat().length,
  };
}

function meetTerm(words: readonly IndexedWord[], finder: Finder): Record<Reading, Met> {
  const typed: Span[] = [];
  const synonym: Span[] = [];
  let worth = 0;
  for (const word of words) {
    const match = finder.typed.get(word.folded);
    if (match !== undefined) {
      typed.push(word);
      worth += WORTH[match];
    } else if (finder.synonyms.has(word.folded)) synonym.push(word);
  }
  const asTyped = finder.term.words.map(({ folded }) => folded);
  if (asTyped.length > 1) {
    const runs = findRuns(words, asTyped.length, (word, at) => word === asTyped[at]);
    typed.push(...runs);
    worth += WORTH.whole * runs.length;
  }
  for (const run of finder.runs) {
    synonym.push(...findRuns(words, run.length, (word, at) => fitsPattern(word, run[at] ?? NOTHING)));
  }
  return {
    typed: { places: typed, worth },
    synonym: { places: synonym, worth: WORTH.synonym * synonym.length },
  };
}

const NOTHING = { text: '', isOpen: false };

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

const HEADING = 3;
const K1 = 1.2;
const B = 0.75;
/** Of a place where the terms are adjacent, in units of the rarity of a word that a tenth of the texts has. */
const TOGETHER = 2;

/** Inverse document frequency: rare readings count more. */
function rarityOf(texts: readonly MetText[], at: number, reading: Reading, index: TextIndex): number {
  const having = texts.filter(({ terms }) => (terms[at]?.[reading] ?? 0) > 0).length;
  return Math.log(1 + (index.texts.length - having + 0.5) / (having + 0.5));
}

function scoreOf(met: MetText, rarity: readonly (readonly number[])[], averageLength: number): number {
  const length = 1 - B + (B * met.words) / averageLength;
  const saturate = (count: number) => (count * (K1 + 1)) / (count + K1 * length);
  const sum = met.terms.reduce((total, term, at) => {
    const readings = READINGS.map((reading, which) => (rarity[at]?.[which] ?? 0) * saturate(term[reading]));
    return total + Math.max(...readings);
  }, 0);
  return (sum + TOGETHER * saturate(met.together)) * (met.hit.source.weight ?? 1);
}

function forgivenIn({ source, words, titleWords }: IndexedText, finders: readonly Finder[]): Forgiven[] {
  return finders.flatMap(({ term, typed }): Forgiven[] => {
    const isForgiven = ({ folded }: IndexedWord) => {
      const match = typed.get(folded);
      return match === 'sound' || match === 'slip';
    };
    const inText = words.find(isForgiven);
    if (inText !== undefined)
      return [{ typed: typedOf(term), met: source.text.slice(inText.start, inText.end) }];
    const inTitle = titleWords.find(isForgiven);
    return inTitle === undefined
      ? []
      : [{ typed: typedOf(term), met: (source.title ?? '').slice(inTitle.start, inTitle.end) }];
  });
}
