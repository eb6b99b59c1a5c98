/**
 * Splits a text into words, each with the hash of the pair with the word before it and the break between
 * them. A break is only a place where a passage may end, so no layout can spoil the result.
 *
 * The text is read in chunks, so that 20 MB on one line take linear time and only the memory of their words.
 */

import type { Span } from '../lib/span.ts';
import { type Break, breakBetween } from './breaks.ts';
import { maskMarkup } from './mask-markup.ts';
import { hashPair, hashWord } from './pair-hash.ts';
import { findRunningHeads } from './running-heads.ts';
import { separateSign } from './separate-sign.ts';
import { wordsOf } from './words.ts';

export interface SplitText {
  /** Offsets of the words, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of each word. */
  readonly words: Uint32Array;
  /** Hash of each word with the one before it; the first is meaningless. */
  readonly pairs: Uint32Array;
  /** Break before each word. */
  readonly breaks: readonly Break[];
  /**
   * Number of one to three digits before each word, or 0. Such numbers may be footnote signs, so they are not
   * words.
   */
  readonly numbers: Uint16Array;
  readonly runningHeads: readonly Span[];
}

const CHUNK = 1 << 16;
const SHORT_NUMBER = /^\d{1,3}$/;

export function splitText(text: string): SplitText {
  const runningHeads = findRunningHeads(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const pairs: number[] = [];
  const breaks: Break[] = [];
  const numbers: number[] = [];
  let number = 0;
  for (const { start: from, text: chunk } of chunksOf(text, runningHeads)) {
    for (const { word: found, start, end } of wordsOf(maskMarkup(chunk))) {
      if (SHORT_NUMBER.test(found)) {
        number = Number(found);
        continue;
      }
      const { word, before, after } = separateSign(found, chunk.slice(start, end));
      const hash = hashWord(word);
      const at = from + start + before.length;
      breaks.push(breakBetween(text, ends.at(-1) ?? 0, at));
      pairs.push(hashPair(words.at(-1) ?? 0, hash));
      words.push(hash);
      starts.push(at);
      ends.push(from + end - after.length);
      numbers.push(before === '' ? number : Number(before));
      number = Number(after);
    }
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    words: Uint32Array.from(words),
    pairs: Uint32Array.from(pairs),
    breaks,
    numbers: Uint16Array.from(numbers),
    runningHeads,
  };
}

interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** The text between running heads, in chunks that end at a word where there are spaces. */
function* chunksOf(text: string, runningHeads: readonly Span[]): Generator<Chunk> {
  let start = 0;
  for (const stop of [...runningHeads, { start: text.length, end: text.length }]) {
    while (start < stop.start) {
      const end = start + CHUNK < stop.start ? endOfWord(text, start + CHUNK) : stop.start;
      yield { start, text: text.slice(start, end) };
      start = end;
    }
    start = stop.end;
  }
}

function endOfWord(text: string, near: number): number {
  for (let at = near; at > near - CHUNK / 2; at -= 1) {
    if (/[ \t\n]/.test(text.charAt(at))) return at;
  }
  return near;
}
