/** Rehearsal times against the plan, for screen and spreadsheet. */
import { plannedSeconds, type Story } from '../../domain/story.ts';
import { type RehearsedTimes, sumOf } from './state/rehearsal.ts';

/** Whole seconds; `difference` is positive if longer than planned. */
export interface RehearsalRow {
  readonly planned: number;
  readonly taken: number;
  readonly difference: number;
}

export interface RehearsalRows {
  readonly chapters: readonly RehearsalRow[];
  /** Sum of the displayed, rounded rows. */
  readonly total: RehearsalRow;
  readonly apart: number;
}

export function deriveRehearsalRows(story: Story, times: RehearsedTimes): RehearsalRows {
  const row = (planned: number, taken: number): RehearsalRow => ({
    planned,
    taken,
    difference: taken - planned,
  });
  const taken = story.chapters.map((_, at) => Math.round((times.takenMs[at] ?? 0) / 1000));
  return {
    chapters: story.chapters.map(({ seconds }, at) => row(seconds, taken[at] ?? 0)),
    total: row(plannedSeconds(story), sumOf({ takenMs: taken })),
    apart: Math.round(times.apartMs / 1000),
  };
}
