import type { Span } from '../lib/span.ts';
import type { Stretch } from './likely-stretches.ts';
import type { SplitText } from './split.ts';

/** Opening and closing punctuation belongs to the passage; list and heading marks do not. */
const OPENING = /["'“‘«(©[*_]/;
const CLOSING = /["'”’»).,:;!?…%*_\]]/;

/** Returns the character spans of stretches, with punctuation, cut at running heads. */
export function spansOf(text: string, split: SplitText, stretches: readonly Stretch[]): Span[] {
  return stretches.flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let from = start;
    for (let word = start + 1; word <= end; word += 1) {
      if (word < end && !hasRunningHead(split, word)) continue;
      spans.push(widen(text, split.starts[from] ?? 0, split.ends[word - 1] ?? 0));
      from = word;
    }
    return spans;
  });
}

/** Whether a running head precedes a word. */
function hasRunningHead({ starts, ends, runningHeads }: SplitText, word: number): boolean {
  const [before, after] = [ends[word - 1] ?? 0, starts[word] ?? 0];
  let [low, high] = [0, runningHeads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runningHeads[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return (runningHeads[low]?.end ?? Number.POSITIVE_INFINITY) <= after;
}

function widen(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from > 0 && OPENING.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && CLOSING.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
