/** Finds the sentence of a text with the most search matches, in marked and unmarked pieces. */
import { sentenceAround } from '../../domain/brief.ts';
import type { Span } from '../../lib/span.ts';

export interface ExcerptPiece {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** Whether words of the sentence were left out before or after. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Maximum characters before the first mark, and in all. */
const BEFORE = 70;
const LENGTH = 220;

/** Returns the sentence with the most marks, on ties the first; without marks the first sentence. */
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

/** Splits a text, such as a heading, into marked and unmarked pieces. */
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
    // Marks are in reading order, so those of one sentence are consecutive.
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

/** Cuts at spaces where possible, with the first mark always included. */
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
