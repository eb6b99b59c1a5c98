import { prefixDistance } from '../../lib/edit-distance.ts';
import { type AskedWord, readWords } from './query.ts';
import type { Forgiven } from './texts.ts';
import { slipsAllowed } from './typing-errors.ts';

/**
 * Returns the words of a query that a fuzzy match found under another spelling, with that spelling. Words far from
 * all of the name, such as “port of”, belong to the question.
 */
export function forgivenInName(query: string, name: string): Forgiven[] {
  const words = readWords(name);
  return readWords(query).flatMap((asked): Forgiven[] => {
    if (words.some(({ folded }) => folded.startsWith(asked.folded))) return [];
    const nearest = words.toSorted((a, b) => distance(asked, a) - distance(asked, b))[0];
    if (nearest === undefined || distance(asked, nearest) > slipsAllowed(asked.folded)) return [];
    return [{ typed: asked.typed, met: nearest.typed }];
  });
}

function distance(asked: AskedWord, word: AskedWord): number {
  return prefixDistance(asked.sound, word.sound, asked.sound.length);
}
