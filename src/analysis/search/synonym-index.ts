/** Finds the synonyms of words, in any script and inflection of English. */
import { stemmer } from 'stemmer';
import { foldText } from '../../lib/text-fold.ts';
import { SYNONYMS } from './synonyms.ts';

/** One word of a synonym; an open one stands for every word that begins so. */
export interface PatternWord {
  /** Folded; a stem unless it is open. */
  readonly text: string;
  readonly isOpen: boolean;
}

/** Adjacent words. */
export type Pattern = readonly PatternWord[];

export interface SynonymMatch {
  /** Number of words from the first on that have synonyms together; 0 without synonyms. */
  readonly length: number;
  readonly synonyms: readonly Pattern[];
}

const stems = new Map<string, string>();

/** Returns the stem of a folded word by Porter's method, which leaves most words of other languages as they are. */
export function stemOf(folded: string): string {
  let stem = stems.get(folded);
  if (stem === undefined) {
    stem = stemmer(folded);
    stems.set(folded, stem);
  }
  return stem;
}

const GROUPS = SYNONYMS.map(({ words, typedOnly }) => {
  const searched = words.map(readPattern);
  return { searched, understood: [...searched, ...typedOnly.map(readPattern)] };
});

function readPattern(synonym: string): Pattern {
  return synonym.split(' ').map((word) => {
    const isOpen = word.endsWith('*');
    const folded = foldText(word);
    return { text: isOpen ? folded : stemOf(folded), isOpen };
  });
}

export function fitsPattern(folded: string, { text, isOpen }: PatternWord): boolean {
  return isOpen ? folded.startsWith(text) : stemOf(folded) === text;
}

/** @param words folded; the match begins at the first */
export function matchSynonym(words: readonly string[]): SynonymMatch {
  let length = 0;
  let found: (readonly Pattern[])[] = [];
  for (const { searched, understood } of GROUPS) {
    for (const pattern of understood) {
      if (pattern.length < length || !pattern.every((word, at) => fitsPattern(words[at] ?? '', word)))
        continue;
      if (pattern.length > length) found = [];
      length = pattern.length;
      if (!found.includes(searched)) found.push(searched);
    }
  }
  return { length, synonyms: found.flat() };
}
