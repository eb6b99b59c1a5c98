/** Finds the synonyms of words in any script, and the stems of English words. */
import { stemmer } from 'stemmer';
import { foldText } from '../../lib/text-fold.ts';
import { SYNONYMS } from './synonyms.ts';

/** One word of a synonym; an open one stands for every word that begins so. */
export interface PatternWord {
  /** Folded. */
  readonly text: string;
  readonly isOpen: boolean;
}

/** Adjacent words. */
export type Pattern = readonly PatternWord[];

export interface SynonymMatch {
  /** Number of words from the first on that have synonyms together; 0 without synonyms. */
  readonly length: number;
  readonly synonyms: readonly Pattern[];
  /** Those of English: a word of one language can be a name in another. */
  readonly english: readonly Pattern[];
}

const stems = new Map<string, string>();

/**
 * Returns the stem of a folded word by Porter's method, which leaves most words of other languages as they are.
 * British and American spellings have the same stem.
 */
export function stemOf(folded: string): string {
  let stem = stems.get(folded);
  if (stem === undefined) {
    stem = stemmer(folded.replace(/is(?=(e|ed|es|er|ers|ing|ations?)$)/, 'iz'));
    stems.set(folded, stem);
  }
  return stem;
}

const GROUPS = SYNONYMS.map((group) => {
  const english = group.english.map(readPattern);
  const searched = [...english, ...group.others.map(readPattern)];
  return { english, searched, understood: [...searched, ...group.typedOnly.map(readPattern)] };
});
type Group = (typeof GROUPS)[number];

function readPattern(synonym: string): Pattern {
  return synonym.split(' ').map((word) => ({ text: foldText(word), isOpen: word.endsWith('*') }));
}

/** Literally, not by stems: “effects” would be “effective”, and “reporters” “reports”. */
export function fitsPattern(folded: string, { text, isOpen }: PatternWord): boolean {
  return isOpen ? folded.startsWith(text) : folded === text;
}

/** @param words folded; the match begins at the first */
export function matchSynonym(words: readonly string[]): SynonymMatch {
  let length = 0;
  let found: Group[] = [];
  for (const group of GROUPS) {
    for (const pattern of group.understood) {
      if (pattern.length < length || !pattern.every((word, at) => fitsPattern(words[at] ?? '', word)))
        continue;
      if (pattern.length > length) found = [];
      length = pattern.length;
      if (!found.includes(group)) found.push(group);
    }
  }
  return {
    length,
    synonyms: found.flatMap(({ searched }) => searched),
    english: found.flatMap(({ english }) => english),
  };
}
