/**
 * A briefing tried out against its plan. The time that questions take, free looking about and blank screens is counted apart: in front of the room it
 * is not the chapter's.
 */
import type { AppState } from './store.ts';

/** What time counts for: the chapter of that index, or what is not in the plan. */
export type Lane = number | 'apart';

/** Times in ms. */
export interface RehearsedTimes {
  /** For each chapter. */
  readonly takenMs: readonly number[];
  readonly apartMs: number;
}

export interface Rehearsal extends RehearsedTimes {
  readonly lane: Lane;
  /** When that lane began, ms since 1970; what has passed since is in none of the times yet. */
  readonly since: number;
  /** The times are final, and shown. */
  readonly isOver: boolean;
}

export function newRehearsal(chapters: number, lane: Lane, now: number): Rehearsal {
  return {
    takenMs: Array.from({ length: chapters }, () => 0),
    apartMs: 0,
    lane,
    since: now,
    isOver: false,
  };
}

/** The times until now. */
export function timesAt(rehearsal: Rehearsal, now: number): RehearsedTimes {
  const { takenMs, apartMs, lane, since, isOver } = rehearsal;
  const passed = isOver ? 0 : Math.max(0, now - since);
  return lane === 'apart'
    ? { takenMs, apartMs: apartMs + passed }
    : { takenMs: takenMs.map((taken, at) => (at === lane ? taken + passed : taken)), apartMs };
}

/** From now on time counts for another lane. */
export function countFor(rehearsal: Rehearsal, lane: Lane, now: number): Rehearsal {
  return { ...rehearsal, ...timesAt(rehearsal, now), lane, since: now };
}

export function isCounting(rehearsal: Rehearsal | null): rehearsal is Rehearsal {
  return rehearsal !== null && !rehearsal.isOver;
}

/** Whether the times of a rehearsal that is over are on the screen. They are there until they are closed. */
export function showsTimes({ rehearsal }: { readonly rehearsal: Rehearsal | null }): boolean {
  return rehearsal?.isOver === true;
}

/** What the room sees now. @param isAway whether it looks at something else than the chapter */
export function laneOf(presentation: NonNullable<AppState['presentation']>, isAway: boolean): Lane {
  const { screen, isExploring, index } = presentation;
  return isAway || isExploring || screen !== 'chapter' ? 'apart' : index;
}

export function sumOf({ takenMs }: Pick<RehearsedTimes, 'takenMs'>): number {
  return takenMs.reduce((sum, taken) => sum + taken, 0);
}
