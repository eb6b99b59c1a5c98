/** Which words of the texts a typed word stands for. */
import { prefixDistance } from '../lib/edit-distance.ts';
import { slipsAllowed } from './slips.ts';
import type { AskedWord } from './text-query.ts';

/** How a word was met, and what that is worth: the whole word, its beginning, its sound, the word but for a slip. */
export const WORTH = { whole: 4, beginning: 3, sound: 2, slip: 1 } as const;
export type WordMatch = keyof typeof WORTH;

/** Words met, folded, with how. Empty when there is none. */
export type MetWords = ReadonlyMap<string, WordMatch>;

/**
 * From strict to lenient, and only as lenient as needed: spelling is forgiven when no text has the word as it was typed, and numbers are
 * taken as they are.
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
 * Words that begin alike and need no more slips than the nearest: running text has too many words for a slip in the first letter. Where one of them
 * is met to its end, those met by their beginning only are left out.
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
