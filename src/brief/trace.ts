/**
 * Reads a text as a walk through the brief: each word belongs to a target or to a gap. The walk with the
 * strongest evidence (`evidence.ts`) and the lowest cost of order (`reading-order.ts`) wins.
 *
 * Method: the algorithm of Viterbi (1967) in both directions, which also gives the best walk through any
 * other target for every word. The lead over it is the certainty of a word's place; identical twins have
 * none.
 */
import type { Evidence } from './evidence.ts';
import type { Stretch } from './likely-stretches.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { SplitText } from './split.ts';
import { makeWordScores, type WordScores } from './word-scores.ts';

export interface Trace {
  /** Index of each word's target, or -1. */
  readonly targets: Int16Array;
  /**
   * Lead, in nats, of the best walk over the best one with the word in a look-alike of its target, or
   * anywhere else if there is none.
   */
  readonly leads: Float32Array;
}

/** Walks this far behind the best are dropped. */
const BEAM = 20;
/** Words per block, which bounds the memory: a row has about 270 numbers. */
const ROWS = 20_000;

export interface Tracer {
  readonly trace: Trace;
  /** `onRows` receives the number of words done and returns false to stop; `read` then returns false too. */
  readonly read: (stretch: Stretch, onRows: (words: number) => boolean) => boolean;
}

export function makeTracer(text: SplitText, evidence: Evidence, order: ReadingOrder): Tracer {
  const scoresOf = makeWordScores(text, evidence, order);
  const rivals = rivalsOf(evidence);
  const trace = {
    targets: new Int16Array(text.starts.length).fill(-1),
    leads: new Float32Array(text.starts.length),
  };
  return {
    trace,
    read: ({ start, end }, onRows) => {
      let entry: Float32Array = new Float32Array(order.states);
      for (let from = start; from < end; from += ROWS) {
        const to = Math.min(end, from + ROWS);
        const forward = readForward(from, to, scoresOf, order, entry);
        readBackward(from, to, scoresOf, order, forward, (word, after) => {
          keepBest(forward.subarray((word - from) * order.states), after, order.targets, rivals, word, trace);
        });
        // Only differences count, and small numbers are exact.
        const last = forward.subarray((to - from - 1) * order.states);
        const most = maximum(last);
        entry = last.map((score) => score - most);
        if (!onRows(to - start)) return false;
      }
      return true;
    },
  };
}

/** Score of the best walk up to each word in each state, row by row. */
function readForward(
  start: number,
  end: number,
  scoresOf: (word: number) => WordScores,
  { targets, states, costs, farthest }: ReadingOrder,
  entry: Float32Array,
): Float32Array {
  const forward = new Float32Array((end - start) * states).fill(Number.NEGATIVE_INFINITY);
  let before = entry;
  for (let word = start; word < end; word += 1) {
    const here = forward.subarray((word - start) * states, (word - start + 1) * states);
    const { staying, arriving } = scoresOf(word);
    const most = maximum(before);
    const least = most - BEAM + minimum(arriving);
    for (let from = 0; from < states; from += 1) {
      const score = before[from] ?? 0;
      if (score < least) continue;
      // A walk so far behind can only be the best into the gap beside it.
      for (let to = score < most - farthest ? targets : 0; to < states; to += 1) {
        const next = score - (costs[from * states + to] ?? 0);
        if (next > (here[to] ?? 0)) here[to] = next;
      }
    }
    for (let to = 0; to < states; to += 1) {
      here[to] = Math.max((here[to] ?? 0) - (arriving[to] ?? 0), (before[to] ?? 0) + (staying[to] ?? 0));
    }
    before = here;
  }
  return forward;
}

/** Calls `onWord` with the best score onwards from each word and state, last word first. */
function readBackward(
  start: number,
  end: number,
  scoresOf: (word: number) => WordScores,
  { states, costs }: ReadingOrder,
  forward: Float32Array,
  onWord: (word: number, after: Float32Array) => void,
): void {
  let after = new Float32Array(states);
  let spare = new Float32Array(states);
  for (let word = end - 1; word >= start; word -= 1) {
    onWord(word, after);
    const here = forward.subarray((word - start) * states, (word - start + 1) * states);
    const { staying, arriving } = scoresOf(word);
    const least = maximumOfSum(here, after) - BEAM;
    for (let from = 0; from < states; from += 1) spare[from] = (after[from] ?? 0) + (staying[from] ?? 0);
    for (let to = 0; to < states; to += 1) {
      if ((here[to] ?? 0) + (after[to] ?? 0) < least) continue;
      const score = (after[to] ?? 0) - (arriving[to] ?? 0);
      for (let from = 0; from < states; from += 1) {
        const through = score - (costs[from * states + to] ?? 0);
        if (through > (spare[from] ?? 0)) spare[from] = through;
      }
    }
    [after, spare] = [spare, after];
  }
}

/** Saves the best state of a word, unless it is a gap. */
function keepBest(
  forward: Float32Array,
  after: Float32Array,
  targets: number,
  rivals: readonly (readonly number[])[],
  word: number,
  trace: Trace,
): void {
  let [best, most, second] = [-1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let state = 0; state < after.length; state += 1) {
    const score = (forward[state] ?? 0) + (after[state] ?? 0);
    if (score > most) {
      second = most;
      [best, most] = [state, score];
    } else if (score > second) second = score;
  }
  if (best >= targets) return;
  let rival = Number.NEGATIVE_INFINITY;
  for (const other of rivals[best] ?? [])
    rival = Math.max(rival, (forward[other] ?? 0) + (after[other] ?? 0));
  trace.targets[word] = best;
  trace.leads[word] = most - (rivals[best]?.length === 0 ? second : rival);
}

/** The look-alikes of each target. */
function rivalsOf({ targets, lookAlikes }: Evidence): readonly (readonly number[])[] {
  return targets.map((_, target) =>
    lookAlikes.flatMap(({ target: one, of: other }) =>
      one === target ? [other] : other === target ? [one] : [],
    ),
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
