/** Changes to an original before a user opens it. Seeded, so that failures can be reproduced. */
import type { Original, Piece } from './original.ts';

type Pieces = Original['pieces'];

export type Chance = () => number;

/** Returns numbers from 0 to 1 (mulberry32, Ettinger 2017). */
export function makeChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(items: readonly T[], chance: Chance): T {
  return items[Math.floor(chance() * items.length)] as T;
}

export function shuffle<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const STRANGE =
  'lantern meadow quiet harbour seldom pebble orchard window slowly copper river candle under wander'.split(
    ' ',
  );

/** Swaps or drops letters, replaces or drops words, each a quarter of `share`. */
export function damageWords(pieces: Pieces, share: number, chance: Chance): Piece[] {
  return pieces.map((piece) => ({
    ...piece,
    text: piece.text.replace(/(?<![\p{L}\p{N}<&/])\p{L}[\p{L}’'-]*(?!\w*>)/gu, (word) =>
      chance() < share ? damage(word, chance) : word,
    ),
  }));
}

function damage(word: string, chance: Chance): string {
  const at = Math.floor(chance() * (word.length - 1));
  switch (Math.floor(chance() * 4)) {
    case 0:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return pick(STRANGE, chance);
    default:
      return '';
  }
}

export function dropPassages(pieces: Pieces, ids: ReadonlySet<string>): Piece[] {
  return pieces.filter(({ passage }) => passage === null || !ids.has(passage));
}

export function passagesIn(pieces: Pieces): string[] {
  return [...new Set(pieces.flatMap(({ passage }) => passage ?? []))];
}

export function moveNotesToEnd(pieces: Pieces, chance: Chance): Piece[] {
  const notes = pieces.filter(({ role }) => role === 'note');
  return [...pieces.filter(({ role }) => role !== 'note'), ...shuffle(notes, chance)];
}

/** Reorders the passages of a section, each in one piece. */
export function reorderSection(pieces: Pieces, ids: ReadonlySet<string>, chance: Chance): Piece[] {
  const isOwn = ({ passage }: Piece): boolean => passage !== null && ids.has(passage);
  const order = shuffle(passagesIn(pieces.filter(isOwn)), chance);
  const moved = order.flatMap((id) => pieces.filter(({ passage }) => passage === id));
  const at = pieces.findIndex(isOwn);
  const rest = pieces.filter((piece) => !isOwn(piece));
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

/**
 * Simulates another edition: rewrites one sentence of each passage, or a third of the words where there are
 * only one or two sentences.
 */
export function rewriteSentences(pieces: Pieces, chance: Chance): Piece[] {
  const rewritten = new Set<string>();
  return pieces.map((piece) => {
    const { passage, text } = piece;
    if (passage === null || rewritten.has(passage)) return piece;
    rewritten.add(passage);
    const sentences = text.match(/.+?(?:[.?!]["”’)]*(?:<sup>\d+<\/sup>)?(?:\s+(?=\p{Lu})|$)|$)/gu) ?? [text];
    if (sentences.length < 3) return { ...piece, text: rewriteThird(text, chance) };
    const at = Math.floor(chance() * sentences.length);
    const fresh = `${strangeWords(sentences[at]?.split(' ').length ?? 0, chance)}. `;
    return { ...piece, text: sentences.with(at, fresh).join('') };
  });
}

function rewriteThird(text: string, chance: Chance): string {
  const words = text.split(' ');
  const length = Math.floor(words.length / 3);
  const at = Math.floor(chance() * (words.length - length));
  return [
    ...words.slice(0, at),
    ...Array.from({ length }, () => pick(STRANGE, chance)),
    ...words.slice(at + length),
  ].join(' ');
}

function strangeWords(count: number, chance: Chance): string {
  return Array.from({ length: count }, () => pick(STRANGE, chance)).join(' ');
}

/** Adds foreign paragraphs before and after. */
export function surround(pieces: Pieces, before: string, after: string): Piece[] {
  return [...foreign(before), ...pieces, ...foreign(after)];
}

function foreign(text: string): Piece[] {
  return text.split(/\n\s*\n/).map((paragraph) => ({
    role: 'paragraph',
    text: paragraph.replace(/\s+/g, ' '),
    number: 0,
    passage: null,
  }));
}
