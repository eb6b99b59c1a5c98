/** Matches a typed word against the words of the texts. */
import { prefixDistance } from '../../lib/edit-distance.ts';
import type { AskedWord } from './query.ts';
import { stemOf } from './synonym-index.ts';
import { slipsAllowed } from './typing-errors.ts';

/** Kinds of match with their worth: whole word, another form of it, beginning, synonym, sound, typing error. */
export const WORTH = { whole: 1, form: 0.9, beginning: 0.75, synonym: 0.7, sound: 0.5, slip: 0.25 } as const;
export type WordMatch = keyof typeof WORTH;

/** Matched words, folded, with the kind of match. */
export type MetWords = ReadonlyMap<string, WordMatch>;

/** Matches by letters: the word, its other forms, and words that begin so. */
export function meetWordStrictly({ folded }: AskedWord, sounds: ReadonlyMap<string, string>): MetWords {
  const strict = new Map<string, WordMatch>();
  const stem = stemOf(folded);
  for (const word of sounds.keys()) {
    if (word === folded) strict.set(word, 'whole');
    else if (folded.length > 1 && stemOf(word) === stem) strict.set(word, 'form');
    else if (folded.length > 1 && word.startsWith(folded)) strict.set(word, 'beginning');
  }
  return strict;
}

/**
 * Matches by sound, or else with typing errors; never in numbers. Only for a word that no text has: another
 * spelling of a word that occurs is another word.
 */
export function meetWordLoosely(
  { folded, sound }: AskedWord,
  sounds: ReadonlyMap<string, string>,
  forgivesSlips: boolean,
): MetWords {
  if (/^\p{N}+$/u.test(folded) || sound.length < 2) return new Map();
  const alike = new Map<string, WordMatch>();
  for (const [word, heard] of sounds) if (heard.startsWith(sound)) alike.set(word, 'sound');
  return alike.size > 0 || !forgivesSlips ? alike : meetWithSlips(folded, sound, sounds);
}

/**
 * Returns the words with the same first letter and the fewest typing errors: running text has too many words
 * to tolerate an error there. Whole-word matches exclude prefix matches.
 */
function meetWithSlips(folded: string, sound: string, sounds: ReadonlyMap<string, string>): MetWords {
  let fewest = Math.min(slipsAllowed(folded), slipsAllowed(sound));
  let near: { readonly word: string; readonly isWhole: boolean }[] = [];
  for (const [word, heard] of sounds) {
    if (heard[0] !== sound[0]) continue;
    const slips = prefixDistance(sound, heard, fewest);
    if (slips > fewest) continue;
    if (slips < fewest) near = [];
    fewest = slips;
    near.push({ word, isWhole: Math.abs(heard.length - sound.length) <= slips });
  }
  const whole = near.filter(({ isWhole }) => isWhole);
  return new Map((whole.length > 0 ? whole : near).map(({ word }) => [word, 'slip']));
}
