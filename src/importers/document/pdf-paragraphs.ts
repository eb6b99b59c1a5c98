/** Joins the lines of a PDF into paragraphs by their gaps, compared with the document's usual gap. */
import type { Line } from './pdf-lines.ts';

/** A gap this many times the usual one separates paragraphs. */
const WIDER = 1.25;
/** A larger difference separates a heading from text, or text from notes. */
const SIZE_TOLERANCE = 0.08;
/**
 * Quantile of a font's gaps that counts as usual. Below a half, since a list may have more paragraphs than
 * lines.
 */
const USUAL_SHARE = 0.25;
/** In font sizes; wider gaps are empty parts of the page and are ignored. */
const WIDEST_USUAL = 3;

const LIST_SIGN = /^(?:[•‣◦▪●○∙·–—-]\s|\([a-z]{1,4}\)\s)/;
const SENTENCE_END = /[.!?:;][”"’)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$/;

/** Returns the text of each page: lines end in `\n`, an empty line separates paragraphs. */
export function textOfPages(pages: readonly (readonly Line[])[]): readonly string[] {
  const usual = usualGaps(pages);
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return pages.map((lines) => {
    let text = '';
    let last: Line | null = null;
    for (const line of lines) {
      if (last === null) text = line.text;
      else if (isNewParagraph(last, line, usual)) text += `\n\n${line.text}`;
      else text = joinLines(text, line.text, words);
      last = line;
    }
    return text;
  });
}

/** Distance to the line below, in font sizes; negative at the head of a column. */
function gapBetween(above: Line, below: Line): number {
  return (above.base - below.base) / below.size;
}

/** Rounds font sizes to half a point, the precision on which PDF programs agree. */
function sizeClass({ size }: Line): number {
  return Math.round(size * 2);
}

function hasOneSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SIZE_TOLERANCE * Math.max(a.size, b.size);
}

type UsualGaps = ReadonlyMap<number, number>;

function usualGaps(pages: readonly (readonly Line[])[]): UsualGaps {
  const gaps = new Map<number, number[]>();
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1];
      if (above === undefined || !hasOneSize(above, line)) continue;
      const gap = gapBetween(above, line);
      if (gap <= 0 || gap > WIDEST_USUAL) continue;
      const known = gaps.get(sizeClass(line)) ?? [];
      known.push(gap);
      gaps.set(sizeClass(line), known);
    }
  }
  return new Map(
    Array.from(gaps, ([size, all]) => {
      all.sort((a, b) => a - b);
      return [size, all[Math.floor(all.length * USUAL_SHARE)] ?? 1];
    }),
  );
}

function isNewParagraph(above: Line, line: Line, usual: UsualGaps): boolean {
  if (above.angle !== line.angle || !hasOneSize(above, line) || LIST_SIGN.test(line.text)) return true;
  const gap = gapBetween(above, line);
  // The next column: an unfinished sentence continues there.
  if (gap <= 0) return SENTENCE_END.test(above.text);
  // There is no usual gap if all gaps of this font are too wide.
  return gap > WIDER * (usual.get(sizeClass(line)) ?? 0);
}

/** Rejoins a hyphenated word if the document has it whole elsewhere. */
function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const [, before] = /(\p{L}+)-$/u.exec(text) ?? [];
  const [after] = /^\p{Ll}+/u.exec(next) ?? [];
  if (before !== undefined && after !== undefined && words.has((before + after).toLowerCase())) {
    return text.slice(0, -1) + next;
  }
  return `${text}\n${next}`;
}
