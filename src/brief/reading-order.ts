/**
 * Costs of reading on from one passage to another, in nats: zero to the next passage, low across a footnote
 * or box, high elsewhere. Of two places with the same words the one in reading order wins, but strong
 * evidence can still find another order.
 *
 * The states are the targets, then the gaps for unrelated text: one before the first passage of the body and
 * one after each. A gap keeps its position.
 */
import { footnoteNumber, isWithinSection } from '../domain/brief.ts';
import type { Target } from './targets.ts';

export interface ReadingOrder {
  readonly targets: number;
  readonly states: number;
  /** Cost from state to state, row by row. */
  readonly costs: Float32Array;
  /** Maximum cost of reaching any target. */
  readonly farthest: number;
  /** Footnote numbers by target. */
  readonly noteNumbers: ReadonlyMap<number, number>;
}

/** Maximum cost of a jump. */
const JUMP = 5;
/** Cost of each passage skipped forward or back. */
const STEP = 0.5;
/** Cost of entering or leaving a gap. */
const PAUSE = 0.4;
const NOTE = 1;
/** Passages that may separate a footnote from its place, as it is at the foot of the page. */
const PAGE = 3;

/** A state of the body and its position, counted in passages. */
interface Place {
  readonly state: number;
  /** Passages of the body before it. */
  readonly before: number;
  /** Passages of the body up to it. */
  readonly upTo: number;
}

export function makeReadingOrder(targets: readonly Target[]): ReadingOrder {
  const notes = targets.flatMap(({ kind }, state) => (kind === 'footnote' ? [state] : []));
  const body = targets.flatMap(({ kind }, state) =>
    kind === 'footnote' || kind === 'heading' ? [] : [state],
  );
  const passages = body.map((state, before): Place => ({ state, before, upTo: before + 1 }));
  const headings = targets.flatMap(({ kind, section }, state): Place[] => {
    if (kind !== 'heading') return [];
    const before = body.findIndex((index) => isWithinSection(targets[index]?.section ?? '', section));
    return before < 0 ? [] : [{ state, before, upTo: before }];
  });
  const gaps = Array.from(
    { length: body.length + 1 },
    (_, upTo): Place => ({ state: targets.length + upTo, before: upTo, upTo }),
  );

  const states = targets.length + gaps.length;
  const costs = new Float32Array(states * states).fill(Number.POSITIVE_INFINITY);
  const set = (from: number, to: number, cost: number): void => {
    costs[from * states + to] = cost;
  };
  for (const from of [...passages, ...headings, ...gaps]) {
    for (const to of [...passages, ...headings]) {
      if (to.state !== from.state) set(from.state, to.state, stepsCost(from, to));
    }
    set(from.state, targets.length + from.upTo, PAUSE);
    for (const note of notes) {
      set(from.state, note, NOTE + Math.min(JUMP / 2, (STEP / 2) * fromHome(homeOf(note), from.upTo)));
    }
  }
  for (const note of notes) {
    for (const to of [...passages, ...headings, ...gaps]) {
      set(note, to.state, NOTE + Math.min(JUMP, STEP * fromHome(homeOf(note), to.upTo)));
    }
    for (const other of notes) set(note, other, other === note + 1 ? PAUSE : 2 * NOTE);
  }
  for (let state = 0; state < states; state += 1) set(state, state, Number.POSITIVE_INFINITY);
  const noteNumbers = new Map(notes.map((note) => [note, Number(footnoteNumber(targets[note]?.id ?? ''))]));
  return { targets: targets.length, states, costs, farthest: NOTE + JUMP, noteNumbers };

  function homeOf(note: number): readonly Place[] {
    const { section = '' } = targets[note] ?? {};
    return passages.filter(({ state }) => targets[state]?.section === section);
  }
}

/** A gap after a passage may lead back into it. */
function stepsCost(from: Place, to: Place): number {
  const over = to.before - from.upTo;
  if (over === 0) return 0;
  if (over === -1 && from.before === from.upTo) return PAUSE;
  return Math.min(JUMP, 2 * STEP + STEP * Math.abs(over));
}

/** Number of passages between a footnote's page and a place in the body. */
function fromHome(home: readonly Place[], upTo: number): number {
  const [first, last] = [home[0], home.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.max(0, first.upTo - upTo, upTo - last.upTo - PAGE);
}
