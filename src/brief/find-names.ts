import type { FeatureId } from '../domain/ids.ts';
import type { Span } from '../lib/span.ts';
import { addressesIn, type Word, wordsOf } from './words.ts';

/** A name of a feature found in a text. */
export interface FoundName extends Span {
  readonly feature: FeatureId;
}

interface Entry {
  readonly words: readonly string[];
  readonly feature: FeatureId;
  /** The name is only partly in capitals, so a match must begin with a capital too. */
  readonly proper: boolean;
}

/** Names by first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

export interface Named {
  readonly feature: FeatureId;
  readonly names: readonly string[];
}

/** Builds a gazetteer; a name shared by two features belongs to the earlier one. */
export function makeGazetteer(features: readonly Named[]): Gazetteer {
  const byFirst = new Map<string, Entry[]>();
  const taken = new Set<string>();
  for (const { feature, names } of features) {
    for (const name of names) {
      const words = wordsOf(name).map(({ word }) => word);
      const first = words[0];
      const key = words.join(' ');
      if (first === undefined || taken.has(key)) continue;
      taken.add(key);
      const entries = byFirst.get(first) ?? [];
      entries.push({ words, feature, proper: /^\P{L}*\p{Lu}/u.test(name) });
      byFirst.set(first, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Finds names in reading order; the longest name at a word wins, so names never overlap. */
export function findNames(text: string, gazetteer: Gazetteer): FoundName[] {
  const addresses = addressesIn(text);
  const words = wordsOf(text)
    .filter(({ start }) => !addresses.some((address) => address.start <= start && start < address.end))
    .map(withoutPossessive);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entry = gazetteer
      .get(words[at]?.word ?? '')
      ?.find((candidate) => standsAt(candidate, text, words, at));
    if (entry === undefined) continue;
    const last = words[at + entry.words.length - 1] as Word;
    found.push({ start: (words[at] as Word).start, end: last.end, feature: entry.feature });
    at += entry.words.length - 1;
  }
  return found;
}

function standsAt(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  if (entry.words.some((word, index) => words[at + index]?.word !== word)) return false;
  return !entry.proper || /\p{Lu}/u.test(text.charAt((words[at] as Word).start));
}

/** Removes a possessive: “Europe’s” becomes Europe; “’Ndrangheta” is unchanged. */
function withoutPossessive(word: Word): Word {
  return word.word.endsWith("'s")
    ? { word: word.word.slice(0, -2), start: word.start, end: word.end - 2 }
    : word;
}
