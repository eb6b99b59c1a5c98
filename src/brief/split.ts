/**
 * A text as the sequence of its words, each with the hash of the pair that it makes with the word before it, and with what stands between
 * them: a blank line, the end of a sentence, a number that may be a footnote's. Nothing is decided here: a break is only a place where a
 * passage may end, more or less likely.
 *
 * The text is read in chunks, so that 20 MB on one line cost time in proportion and no more memory than their words.
 */
import { maskMarkup } from './mask-markup.ts';
import { hashPair, hashWord } from './pair-hash.ts';
import { findRunningHeads, type Span } from './running-heads.ts';
import { wordsOf } from './words.ts';

/** What stands before a word, from nothing to the end of a paragraph. */
export const BREAKS = ['none', 'line', 'sentence', 'note', 'sentence-line', 'block'] as const;
export type Break = (typeof BREAKS)[number];

export interface SplitText {
  /** Offsets of the words, in UTF-16 units of the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of each word. */
  readonly words: Uint32Array;
  /** Hash of each word with the one before it; that of the first word means nothing. */
  readonly pairs: Uint32Array;
  /** Index in `BREAKS` of what stands before each word. */
  readonly breaks: Uint8Array;
  /** A number of one to three digits before each word, 0 for none. Such numbers are no words: a footnote's sign may stand anywhere. */
  readonly numbers: Uint16Array;
  readonly runningHeads: readonly Span[];
}

const CHUNK = 1 << 16;
const SHORT_NUMBER = /^\d{1,3}$/;
/** A footnote's sign that is glued to the end of a word or of a year (`instruments29`, `Europe.1`, `2021.1`), or to the first word of the note. */
const SIGN_AFTER = /^(.*\p{L}|\d{4})\.?(\d{1,2})$/u;
const SIGN_BEFORE = /^(\d{1,2})(?=\p{Lu})/u;

export function splitText(text: string): SplitText {
  const runningHeads = findRunningHeads(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const pairs: number[] = [];
  const breaks: number[] = [];
  const numbers: number[] = [];
  let number = 0;
  const add = (word: string, start: number, end: number): void => {
    const hash = hashWord(word);
    breaks.push(BREAKS.indexOf(breakIn(text, ends.at(-1) ?? 0, start)));
    starts.push(start);
    ends.push(end);
    pairs.push(hashPair(words.at(-1) ?? 0, hash));
    words.push(hash);
    numbers.push(number);
    number = 0;
  };
  for (const { start: from, text: chunk } of chunksOf(text, runningHeads)) {
    for (const { word, start, end } of wordsOf(maskMarkup(chunk))) {
      if (SHORT_NUMBER.test(word)) {
        number = Number(word);
        continue;
      }
      const [at, to] = [from + start, from + end];
      if (!/\d/.test(word)) {
        add(word, at, to);
        continue;
      }
      const sign = SIGN_BEFORE.exec(chunk.slice(start, end))?.[1] ?? '';
      if (sign !== '') number = Number(sign);
      const [, stem = '', signAfter = ''] = SIGN_AFTER.exec(word) ?? [];
      if (signAfter === '') {
        add(word.slice(sign.length), at + sign.length, to);
      } else {
        add(stem.slice(sign.length), at + sign.length, to - signAfter.length);
        number = Number(signAfter);
      }
    }
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    words: Uint32Array.from(words),
    pairs: Uint32Array.from(pairs),
    breaks: Uint8Array.from(breaks),
    numbers: Uint16Array.from(numbers),
    runningHeads,
  };
}

interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** The text between running heads, in pieces that end with a word where there are spaces at all. */
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

const END_OF_SENTENCE = /^[^\n]{0,20}[.!?:;…]/;
const BLOCK_TAG = /<\/?(?:p|br|hr|li|ul|ol|h[1-6]|div|table|t[rdh]|section|article|aside|blockquote)\b/i;
const BLANK_LINE = /\n[ \t\r>]*\n|\f/;
const LINE_MARK = /\n[ \t>]*(?:#{1,6}\s|[*+•▪◦·–—-]\s|\*\*|\|)/;
const NOTE_SIGN = /\d|\[\^/;
const BULLET = /[•▪◦]|\s[-*]\s/;
/** Longer gaps than this between two words hold nothing that their two ends do not tell. */
const GAP = 400;

function breakIn(text: string, from: number, to: number): Break {
  if (to - from === 1) return text.charAt(from) === '\n' ? 'line' : 'none';
  const gap = to - from > GAP ? text.slice(from, from + GAP / 2) + text.slice(to - GAP / 2, to) : text.slice(from, to);
  const newline = gap.includes('\n');
  if (BLOCK_TAG.test(gap) || (newline && (BLANK_LINE.test(gap) || LINE_MARK.test(gap)))) return 'block';
  const ended = END_OF_SENTENCE.test(gap);
  if (newline && ended) return 'sentence-line';
  if (NOTE_SIGN.test(gap)) return 'note';
  if (ended || BULLET.test(gap)) return 'sentence';
  return newline ? 'line' : 'none';
}
