/** Classifies the text between two words as a place where a passage may end. */

/** From no break to the end of a paragraph; `note` is a number, perhaps the sign of a new footnote. */
export type Break = 'none' | 'line' | 'sentence' | 'note' | 'sentence-line' | 'block';

const END_OF_SENTENCE = /^[^\n]{0,20}[.!?:;…]/;
const BLOCK_TAG = /<\/?(?:p|br|hr|li|ul|ol|h[1-6]|div|table|t[rdh]|section|article|aside|blockquote)\b/i;
const BLANK_LINE = /\n[ \t\r>]*\n|\f/;
const LINE_MARK = /\n[ \t>]{0,80}(?:#{1,6}\s|[*+•‣▪●○◦·–—-]\s|\*\*|\|)/;
const NOTE_SIGN = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/;
const BULLET = /[•‣▪●○◦]|\s[-*]\s/;
/** Longer gaps are classified by their two ends. */
const LONGEST = 400;

export function breakBetween(text: string, from: number, to: number): Break {
  if (to - from === 1 && text.charAt(from) === ' ') return 'none';
  const gap =
    to - from > LONGEST
      ? text.slice(from, from + LONGEST / 2) + text.slice(to - LONGEST / 2, to)
      : text.slice(from, to);
  const hasNewline = gap.includes('\n');
  if (BLOCK_TAG.test(gap) || BLANK_LINE.test(gap) || (hasNewline && LINE_MARK.test(gap))) return 'block';
  const isEnd = END_OF_SENTENCE.test(gap);
  if (hasNewline && isEnd) return 'sentence-line';
  if (NOTE_SIGN.test(gap)) return 'note';
  if (isEnd || BULLET.test(gap)) return 'sentence';
  return hasNewline ? 'line' : 'none';
}
