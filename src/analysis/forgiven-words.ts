import { prefixDistance } from '../lib/edit-distance.ts';
import type { Forgiven } from './search-texts.ts';
import { type AskedWord, readWords } from './text-query.ts';

/** Which words of a query stand otherwise in a name that was found with their spelling forgiven, and how they stand there. */
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
