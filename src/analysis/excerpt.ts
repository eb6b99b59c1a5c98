/** The sentence of a text that shows best what was met in it, in pieces that are marked or not. */
import { sentenceAround } from '../domain/brief.ts';
import type { Span } from '../lib/span.ts';

export interface ExcerptPiece {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** Whether words of the sentence were left out before it, and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much of a long sentence stands before its first mark, and how much at most in all, in characters. */
const BEFORE = 70;
const LENGTH = 220;

/** Of several sentences the one with the most marks, the first of equals; without a mark the beginning of the text. */
export function deriveExcerpt(text: string, marks: readonly Span[]): Excerpt {
  const sentence = bestSentence(text, marks);
  const within = marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const shown = cutToLength(text, sentence, within[0]?.start ?? sentence.start);
  return {
    pieces: markPieces(
      text,
      shown,
      within.filter(({ end }) => end <= shown.end),
    ),
    isCutBefore: shown.start > sentence.start,
    isCutAfter: shown.end < sentence.end,
  };
}

/** A whole text, such as a heading, with its marks. */
export function markPieces(text: string, { start, end }: Span, marks: readonly Span[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ start: from, text: text.slice(from, to), isMarked });
  };
  let at = start;
  for (const mark of marks) {
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, end, false);
  return pieces;
}

function bestSentence(text: string, marks: readonly Span[]): Span {
  let best = sentenceSpan(text, { start: 0, end: 0 });
  let most = 0;
  let last: Span = { start: -1, end: -1 };
  let count = 0;
  for (const mark of marks) {
    // Marks come in reading order: those of one sentence follow each other.
    if (mark.end > last.end) {
      last = sentenceSpan(text, mark);
      count = 0;
    }
    count += 1;
    if (count > most) [best, most] = [last, count];
  }
  return best;
}

function sentenceSpan(text: string, { start, end }: Span): Span {
  const { before, after } = sentenceAround(text, start, end);
  return { start: start - before.length, end: end + after.length };
}

/** Cuts between words where there is a space, so that the first mark and as much as there is room for is left. */
function cutToLength(text: string, sentence: Span, firstMark: number): Span {
  if (sentence.end - sentence.start <= LENGTH) return sentence;
  const earliest = Math.max(sentence.start, firstMark - BEFORE);
  const space = text.indexOf(' ', earliest);
  const start =
    earliest === sentence.start ? earliest : space === -1 || space > firstMark ? earliest : space + 1;
  if (sentence.end - start <= LENGTH) return { start, end: sentence.end };
  const lastSpace = text.lastIndexOf(' ', start + LENGTH);
  return { start, end: lastSpace > firstMark ? lastSpace : start + LENGTH };
}
