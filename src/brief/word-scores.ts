/**
 * Scores each word of a text, with the break before it, for every state of the reading (`reading-order.ts`).
 */
import type { Break } from './breaks.ts';
import { type Evidence, MISS } from './evidence.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { SplitText } from './split.ts';

export interface WordScores {
  /** Nats for staying in the state of the word before. */
  readonly staying: Float32Array;
  /** Cost in nats of entering a state with this word, from any other. */
  readonly arriving: Float32Array;
}

/** Cost of ending one passage and beginning another. */
const BREAK_COST: Readonly<Record<Break, number>> = {
  none: 9,
  line: 4,
  sentence: 3,
  note: 2.5,
  'sentence-line': 1.5,
  block: 0.5,
};
/**
 * Evidence of a number before a footnote's first word, for the footnote of that number and against others.
 */
const RIGHT_NUMBER = 2.5;
const OTHER_NUMBER = 4;
/** Cost of a break inside a footnote, which is one paragraph. */
const NOTE_GOES_ON = 2;

/** Returns the scores of one word at a time; the arrays are reused. */
export function makeWordScores(
  text: SplitText,
  evidence: Evidence,
  order: ReadingOrder,
): (word: number) => WordScores {
  const { targets, holders, weights } = evidence;
  const { states, noteNumbers } = order;
  const limits = Uint32Array.from(targets, ({ fingerprint }) => fingerprint.limit);
  const staying = new Float32Array(states);
  const arriving = new Float32Array(states);
  return (word) => {
    const pair = text.pairs[word] ?? 0;
    const before = text.breaks[word] ?? 'none';
    const number = text.numbers[word] ?? 0;
    // Gaps come after the targets and score every word alike.
    for (let target = 0; target < limits.length; target += 1)
      staying[target] = pair <= (limits[target] ?? 0) ? MISS : 0;
    for (const { target, likelihood } of holders.get(pair) ?? []) {
      staying[target] = Math.max(0, (weights.get(pair) ?? 0) + Math.log(likelihood));
    }
    arriving.fill(BREAK_COST[before]);
    for (const [note, own] of noteNumbers) {
      if (before === 'block') staying[note] = (staying[note] ?? 0) - NOTE_GOES_ON;
      if (number > 0)
        arriving[note] = (arriving[note] ?? 0) + (own === number ? -RIGHT_NUMBER : OTHER_NUMBER);
    }
    return { staying, arriving };
  };
}
