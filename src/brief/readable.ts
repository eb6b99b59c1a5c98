import type { Span } from '../lib/span.ts';

/** Every repetition is bounded, so time is linear. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  // Footnote signs in Markdown and HTML.
  [/<sup>[^<>]{0,12}<\/sup>/giu, ''],
  [/\[\^[^\]\s]{1,12}\]/gu, ''],
  // Footnote signs from PDF and Word.
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu, ''],
  [/<\/?\p{L}[^<>\n]{0,300}>/gu, ' '],
  [/\]\([^()\s]{1,2000}\)/gu, ''],
  [/\*{1,3}|_{2,3}|^[ \t]{0,8}(?:#{1,6}|>|[-•*])[ \t]{1,8}/gmu, ''],
  [/\\(?=[$*_#[\]])/gu, ''],
  // A word hyphenated at a line's end.
  [/(?<=\p{Ll})[-\u00ad][ \t]{0,8}\r?\n[ \t]{0,80}(?=\p{Ll})/gu, ''],
  [/\s{1,10000}/gu, ' '],
];

/**
 * Returns the words of the spans as one plain-text paragraph, without Markdown, tags, footnote signs and line
 * ends.
 */
export function readableText(text: string, spans: readonly Span[]): string {
  const joined = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return MARKUP.reduce((words, [mark, instead]) => words.replace(mark, instead), joined).trim();
}

/** Maximum length of a paragraph; longer ones (a file of one line) are cut for layout and search. */
const LONGEST = 4000;

export interface Paragraph {
  /** Offset in the loaded text. */
  readonly start: number;
  readonly text: string;
}

/**
 * Returns the first `most` paragraphs of a loaded text, without empty ones; a very long file is not read to
 * its end.
 */
export function readableParagraphs(text: string, most: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  // The separators are among the parts, to keep the offsets true; they give no words.
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
