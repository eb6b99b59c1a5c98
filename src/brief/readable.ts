import type { Span } from '../lib/span.ts';

/** Every repetition is bounded, so that time is linear in the text. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  // Signs of footnotes, as Markdown and the web write them.
  [/<sup>[^<>]{0,12}<\/sup>/giu, ''],
  [/\[\^[^\]\s]{1,12}\]/gu, ''],
  // As they come out of PDF and Word.
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu, ''],
  [/<\/?\p{L}[^<>\n]{0,300}>/gu, ' '],
  [/\]\([^()\s]{1,2000}\)/gu, ''],
  [/\*{1,3}|_{2,3}|^[ \t]{0,8}(?:#{1,6}|>|[-•*])[ \t]{1,8}/gmu, ''],
  [/\\(?=[$*_#[\]])/gu, ''],
  // A word that a line's end divides.
  [/(?<=\p{Ll})[-\u00ad][ \t]{0,8}\r?\n[ \t]{0,80}(?=\p{Ll})/gu, ''],
  [/\s{1,10000}/gu, ' '],
];

/**
 * The words that stand in spans of a loaded text, as one paragraph to read: without marks of Markdown, tags, signs of footnotes and
 * line ends. Everything else is as the file has it; it is text, whatever it looks like.
 */
export function readableText(text: string, spans: readonly Span[]): string {
  const joined = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return MARKUP.reduce((words, [mark, instead]) => words.replace(mark, instead), joined).trim();
}

/** A paragraph without end (a file of one line) is cut, so that it can be laid out and searched. */
const LONGEST = 4000;

export interface Paragraph {
  /** Offset in the loaded text. */
  readonly start: number;
  readonly text: string;
}

/** The first `most` paragraphs of a loaded text, to read; empty ones are left out. A library in one file is not read to its end at once. */
export function readableParagraphs(text: string, most: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  // What parts them is among the parts, so that offsets are true; it reads as nothing.
  for (const part of text.split(/(\n[ \t]{0,80}\n|\f)/u)) {
    for (let from = 0; from < part.length; from += LONGEST) {
      const words = readableText(part, [{ start: from, end: Math.min(part.length, from + LONGEST) }]);
      if (words !== '') paragraphs.push({ start: start + from, text: words });
      if (paragraphs.length === most) return paragraphs;
    }
    start += part.length;
  }
  return paragraphs;
}
