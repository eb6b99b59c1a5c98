/** Finds sentences that end without a citation. */
import type { SourceSaid } from './source.schema.ts';

/**
 * The end of a sentence: its mark with closing quotes, before a space or the end. Stories contain no
 * abbreviations; the full stop of an ordinal, such as a day in Slovenian, precedes a small letter.
 */
const END = /[.!?…]["”’)]*(?=\s+(?!\p{Ll})|\s*$)/gu;

/** Directions to the speaker, set in emphasis, make no statement and need no citation. */
export function uncitedSentences({
  text,
  footnotes,
  emphasis,
}: Pick<SourceSaid, 'text' | 'footnotes' | 'emphasis'>): string[] {
  const uncited: string[] = [];
  let start = 0;
  const close = (end: number) => {
    const from = start;
    start = end;
    const words = text.slice(from, end).trim();
    if (words === '') return;
    const isCited = footnotes.some(({ at }) => at > from && at <= end);
    const isDirection = emphasis.some((span) => span.start <= from + 2 && span.end >= end - 1);
    if (!isCited && !isDirection) uncited.push(words);
  };
  for (const match of text.matchAll(END)) close(match.index + match[0].length);
  close(text.length);
  return uncited;
}
