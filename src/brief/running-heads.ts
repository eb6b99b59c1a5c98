import type { Span } from '../lib/span.ts';
import { foldWord } from './words.ts';

interface Line extends Span {
  /** Letters shared by lines of the same kind. */
  readonly key: string;
}

/**
 * Minimum repeats of a running head: twin passages occur twice, a title page repeats its title three times.
 */
const REPEATS = 4;
const LONGEST = 120;
const PAGE_NUMBER = /^[\s\p{P}\p{S}]{0,8}(?:\d{1,4}|[ivxl]{1,7})[\s\p{P}\p{S}]{0,8}$/iu;
const PAGE = '#';

/**
 * Finds lines of page furniture: repeated lines, whatever their number, and page numbers. The first of equal
 * lines may be the title itself, so it is only included after a page number.
 */
export function findRunningHeads(text: string): Span[] {
  const lines = [...linesOf(text)];
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.filter(({ key }, index) => {
    const again = seen.has(key) || lines[index - 1]?.key === PAGE;
    seen.add(key);
    return key === PAGE || (again && (counts.get(key) ?? 0) >= REPEATS);
  });
}

/** Lines with words or a page number. */
function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const key = end - start > LONGEST ? '' : keyOf(text.slice(start, end));
    if (key !== '') yield { start, end, key };
    start = end + 1;
  }
}

/** Letters of a line without its numbers. */
function keyOf(line: string): string {
  if (PAGE_NUMBER.test(line)) return PAGE;
  return foldWord(line)
    .replace(/\P{L}+/gu, ' ')
    .trim();
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13) return at;
  }
  return text.length;
}
