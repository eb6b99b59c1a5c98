import { prefixDistance } from '../../lib/edit-distance.ts';
import { type AskedWord, readWords } from './query.ts';
import type { Forgiven } from './texts.ts';

/** Returns the words of a query that a fuzzy match found under another spelling, with that spelling. */
export function forgivenInName(query: string, name: string): Forgiven[] {
  const words = readWords(name);
  return readWords(query).flatMap((asked): Forgiven[] => {
    if (words.some(({ folded }) => folded.startsWith(asked.folded))) return [];
    const nearest = words.toSorted((a, b) => distance(asked, a) - distance(asked, b))[0];
    return nearest === undefined ? [] : [{ typed: asked.typed, met: nearest.typed }];
  });
}

function distance(asked: AskedWord, word: AskedWord): number {
  return prefixDistance(asked.sound, word.sound, asked.sound.length);
}
