/**
 * What it costs to go on reading from one passage to another, in nats: nothing from a passage to the next, little over a footnote or a box
 * and back, a good deal anywhere else. So of two places where the same words stand, the one in the running order is preferred, and an
 * order that is not ours is still read, when the words say so plainly.
 *
 * States are the targets, and after them the gaps: one before the body's first passage and one after each, for text that is nobody's. A gap
 * remembers where it is.
 */
import { footnoteNumber, isWithinSection } from '../domain/brief.ts';
import type { Target } from './targets.ts';

export interface ReadingOrder {
  readonly targets: number;
  readonly states: number;
  /** Cost from state to state, row by row. */
  readonly costs: Float32Array;
  /** Every target can be reached from everywhere for this. */
  readonly farthest: number;
  /** Targets that are footnotes, and their numbers. */
  readonly noteNumbers: ReadonlyMap<number, number>;
}

/** From anywhere to anywhere. */
const JUMP = 5;
/** For each passage that is passed over, or gone back. */
const STEP = 0.5;
/** Into and out of a gap. */
const PAUSE = 0.4;
const NOTE = 1;
/** A footnote stands at the foot of its page, where other passages of its section, or already of the next, go on. */
const PAGE = 3;

/** A state of the body: what was read last when a place is where reading stands, counted in passages. */
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

/** Passages between a footnote's page and a place of the body. */
function fromHome(home: readonly Place[], upTo: number): number {
  const [first, last] = [home[0], home.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.max(0, first.upTo - upTo, upTo - last.upTo - PAGE);
}
