/** Matches a typed word against the words of the texts. */
import { prefixDistance } from '../lib/edit-distance.ts';
import { slipsAllowed } from './slips.ts';
import type { AskedWord } from './text-query.ts';

/** Kinds of match with their scores: whole word, prefix, sound, typing error. */
export const WORTH = { whole: 4, beginning: 3, sound: 2, slip: 1 } as const;
export type WordMatch = keyof typeof WORTH;

/** Matched words, folded, with the kind of match. */
export type MetWords = ReadonlyMap<string, WordMatch>;

/**
 * Matches as strictly as possible: spelling errors are tolerated only if no text has the typed word, and
 * never in numbers.
 */
export function meetWord(
  { folded, sound }: AskedWord,
  sounds: ReadonlyMap<string, string>,
  forgivesSlips: boolean,
): MetWords {
  const strict = new Map<string, WordMatch>();
  for (const word of sounds.keys()) {
    if (word === folded) strict.set(word, 'whole');
    else if (folded.length > 1 && word.startsWith(folded)) strict.set(word, 'beginning');
  }
  if (strict.size > 0 || /^\p{N}+$/u.test(folded) || sound.length < 2) return strict;
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
