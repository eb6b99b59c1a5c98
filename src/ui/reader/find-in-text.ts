/** Find in the digest: places of a text that match what is typed, whatever its accents and capitals. */
import type { Passage } from '../../domain/brief.ts';
import type { Span } from './segments.ts';

export interface FoundPlace extends Span {
  readonly passage: string;
}

/** Shorter ones are on every line. */
const SHORTEST = 2;

/** Places in reading order. Nothing is found for less than two letters. */
export function findInPassages(
  passages: readonly Pick<Passage, 'id' | 'text'>[],
  query: string,
): FoundPlace[] {
  const wanted = fold(query.trim()).text;
  if (wanted.length < SHORTEST) return [];
  return passages.flatMap(({ id, text }) => {
    const { text: folded, offsets } = foldOnce(text);
    const places: FoundPlace[] = [];
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      places.push({
        passage: id,
        start: offsets[at] ?? 0,
        end: offsets[at + wanted.length] ?? text.length,
      });
    }
    return places;
  });
}

const kept = new Map<string, Folded>();

/** The digest is searched with every key: each of its texts is folded once. */
function foldOnce(text: string): Folded {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  kept.set(text, folded);
  return folded;
}

interface Folded {
  readonly text: string;
  /** The place of each unit of the folded text in the text. */
  readonly offsets: readonly number[];
}

/** Lower case without marks, quotes made straight. */
function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    folded += plain;
    at += letter.length;
  }
  offsets.push(at);
  return { text: folded, offsets };
}
