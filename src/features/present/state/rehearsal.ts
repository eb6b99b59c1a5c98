/**
 * A rehearsal of a briefing against its plan. Time for questions, exploring and blank screens is counted
 * separately, as it belongs to no chapter.
 */

/** Index of the chapter that time counts for, or `apart` from the plan. */
export type Lane = number | 'apart';

/** Times in ms. */
export interface RehearsedTimes {
  /** For each chapter. */
  readonly takenMs: readonly number[];
  readonly apartMs: number;
}

export interface Rehearsal extends RehearsedTimes {
  readonly lane: Lane;
  /** Start of that lane, ms since 1970; time since then is in none of the totals yet. */
  readonly since: number;
  /** Whether the times are final and shown. */
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

/** Returns the times until now. */
export function timesAt(rehearsal: Rehearsal, now: number): RehearsedTimes {
  const { takenMs, apartMs, lane, since, isOver } = rehearsal;
  const passed = isOver ? 0 : Math.max(0, now - since);
  return lane === 'apart'
    ? { takenMs, apartMs: apartMs + passed }
    : { takenMs: takenMs.map((taken, at) => (at === lane ? taken + passed : taken)), apartMs };
}

/** Counts time for another lane from now on. */
export function countFor(rehearsal: Rehearsal, lane: Lane, now: number): Rehearsal {
  return { ...rehearsal, ...timesAt(rehearsal, now), lane, since: now };
}

export function isCounting(rehearsal: Rehearsal | null): rehearsal is Rehearsal {
  return rehearsal !== null && !rehearsal.isOver;
}

/** Whether the times of a finished rehearsal are on the screen. They stay until they are closed. */
export function showsTimes({ rehearsal }: { readonly rehearsal: Rehearsal | null }): boolean {
  return rehearsal?.isOver === true;
}

/**
 * Returns the lane for the current screen.
 * @param isAway whether it shows something other than the chapter
 */
export function laneOf(
  {
    screen,
    isExploring,
    index,
  }: { readonly screen: string; readonly isExploring: boolean; readonly index: number },
  isAway: boolean,
): Lane {
  return isAway || isExploring || screen !== 'chapter' ? 'apart' : index;
}

export function sumOf({ takenMs }: Pick<RehearsedTimes, 'takenMs'>): number {
  return takenMs.reduce((sum, taken) => sum + taken, 0);
}
