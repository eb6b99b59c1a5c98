/**
 * Reads a text as a walk through the passages: each word stands in one target or in a gap between them, and of all walks the one is sought
 * for which words (`evidence.ts`) and order (`reading-order.ts`) speak most strongly.
 *
 * Method: the algorithm of Viterbi (1967) in both directions, so that for every word also the best walk that leads through any other
 * passage is known. The lead over it tells how sure a word's place is: twins that nothing tells apart have none.
 */
import { type Evidence, MISS } from './evidence.ts';
import type { Stretch } from './likely-stretches.ts';
import type { ReadingOrder } from './reading-order.ts';
import { BREAKS, type Break, type SplitText } from './split.ts';

export interface Trace {
  /** Index of the target each word stands in, or -1. */
  readonly targets: Int16Array;
  /** Nats by which the best walk leads before the best one that has the word in another target. */
  readonly leads: Float32Array;
}

/** Cost of leaving a passage for another, in nats, after what stands before the word. */
const BREAK_COST: Readonly<Record<Break, number>> = {
  none: 9,
  line: 4,
  sentence: 3,
  note: 2.5,
  'sentence-line': 1.5,
  block: 0.5,
};
/** What a number before a footnote's first word says for the footnote of that number, and against the others. */
const RIGHT_NUMBER = 2.5;
const OTHER_NUMBER = 4;
/** Walks that are this far behind are given up. */
const BEAM = 20;
/** Words read at once, which bounds the memory: rows of about 230 numbers. */
const ROWS = 20_000;

export function makeTrace(words: number): Trace {
  return { targets: new Int16Array(words).fill(-1), leads: new Float32Array(words) };
}

/** Reads one stretch of the text into `trace`; `onRows` is told how many words are done and stops the reading by returning false. */
export function traceStretch(
  text: SplitText,
  { start, end }: Stretch,
  evidence: Evidence,
  order: ReadingOrder,
  trace: Trace,
  onRows: (words: number) => boolean,
): boolean {
  let entry: Float32Array = new Float32Array(order.states);
  for (let from = start; from < end; from += ROWS) {
    entry = traceRows(text, { start: from, end: Math.min(end, from + ROWS) }, evidence, order, trace, entry);
    if (!onRows(Math.min(end, from + ROWS) - start)) return false;
  }
  return true;
}

function traceRows(
  text: SplitText,
  { start, end }: Stretch,
  evidence: Evidence,
  order: ReadingOrder,
  trace: Trace,
  entry: Float32Array,
): Float32Array {
  const { states, costs } = order;
  const rivals = rivalsOf(evidence);
  const rows = end - start;
  const forward = new Float32Array(rows * states);
  const emission = new Float32Array(states);
  const arrival = new Float32Array(states);

  const readWord = (word: number): void => {
    emitPair(text.pairs[word] ?? 0, evidence, emission);
    arriveAt(text, word, order, arrival);
  };

  let before = entry;
  for (let row = 0; row < rows; row += 1) {
    const here = forward.subarray(row * states, (row + 1) * states).fill(Number.NEGATIVE_INFINITY);
    readWord(start + row);
    const least = maximum(before) - BEAM + minimum(arrival);
    for (let from = 0; from < states; from += 1) {
      const score = before[from] ?? 0;
      if (score < least) continue;
      for (let to = 0; to < states; to += 1) {
        const next = score - (costs[from * states + to] ?? 0);
        if (next > (here[to] ?? 0)) here[to] = next;
      }
    }
    for (let to = 0; to < states; to += 1) {
      here[to] = Math.max((here[to] ?? 0) - (arrival[to] ?? 0), (before[to] ?? 0) + (emission[to] ?? 0));
    }
    before = here;
  }

  let after = new Float32Array(states);
  let spare = new Float32Array(states);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const word = start + row;
    const here = forward.subarray(row * states, (row + 1) * states);
    keepBest(here, after, order, rivals, word, trace);
    readWord(word);
    const least = maximumOfSum(here, after) - BEAM;
    for (let from = 0; from < states; from += 1) spare[from] = (after[from] ?? 0) + (emission[from] ?? 0);
    for (let to = 0; to < states; to += 1) {
      if ((here[to] ?? 0) + (after[to] ?? 0) < least) continue;
      const score = (after[to] ?? 0) - (arrival[to] ?? 0);
      for (let from = 0; from < states; from += 1) {
        const through = score - (costs[from * states + to] ?? 0);
        if (through > (spare[from] ?? 0)) spare[from] = through;
      }
    }
    [after, spare] = [spare, after];
  }
  const lead = maximum(before);
  return before.map((score) => score - lead);
}

/** What a pair says for each state that was there at the word before; gaps take every word alike. */
function emitPair(pair: number, { targets, holders, weights }: Evidence, emission: Float32Array): void {
  for (const [target, { sketch }] of targets.entries()) emission[target] = pair <= sketch.limit ? MISS : 0;
  const weight = weights.get(pair) ?? 0;
  for (const { target, likelihood } of holders.get(pair) ?? []) emission[target] = weight + Math.log(likelihood);
}

/** Cost of arriving at each state with this word, wherever from. */
function arriveAt(text: SplitText, word: number, { states, noteNumbers }: ReadingOrder, arrival: Float32Array): void {
  const cost = BREAK_COST[BREAKS[text.breaks[word] ?? 0] ?? 'none'];
  const number = text.numbers[word] ?? 0;
  for (let to = 0; to < states; to += 1) {
    const noteNumber = noteNumbers[to] ?? 0;
    arrival[to] = cost;
    if (noteNumber > 0 && number > 0) arrival[to] = cost + (noteNumber === number ? -RIGHT_NUMBER : OTHER_NUMBER);
  }
}

/** Writes down the best state for a word, and how far it leads before what its words may be mistaken for. */
function keepBest(
  forward: Float32Array,
  backward: Float32Array,
  { targets }: ReadingOrder,
  rivals: Rivals,
  word: number,
  trace: Trace,
): void {
  let [best, most, second] = [-1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let state = 0; state < forward.length; state += 1) {
    const score = (forward[state] ?? 0) + (backward[state] ?? 0);
    if (score > most) {
      second = most;
      [best, most] = [state, score];
    } else if (score > second) second = score;
  }
  if (best >= targets) return;
  trace.targets[word] = best;
  const own = rivals[best] ?? [];
  const next = own.length === 0 ? second : Math.max(...own.map((rival) => (forward[rival] ?? 0) + (backward[rival] ?? 0)));
  trace.leads[word] = most - next;
}

/** The look-alikes of each target; what has none may be mistaken for anything. */
type Rivals = readonly (readonly number[])[];

function rivalsOf({ targets, lookAlikes }: Evidence): Rivals {
  return targets.map((_, target) =>
    lookAlikes.flatMap(({ target: one, of: other }) => (one === target ? [other] : other === target ? [one] : [])),
  );
}

function maximum(values: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  return most;
}

function minimum(values: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return least;
}

function maximumOfSum(one: Float32Array, other: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < one.length; at += 1) most = Math.max(most, (one[at] ?? 0) + (other[at] ?? 0));
  return most;
}
