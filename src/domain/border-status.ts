import type { Border } from './atlas.ts';

export type BorderStatus = Border['status'][number];

/** Day the brief speaks from: Croatia has joined the Schengen area, Bulgaria and Romania have not. */
export const BRIEF_DAY = '2024-01-01';

/**
 * What holds on a day; `null` asks for the latest known. Before the first entry the first holds: nothing earlier is recorded.
 * @param status at least one entry, in order of their dates
 * @param day ISO date, to the day
 * @throws RangeError without any entry
 */
export function statusAt(status: readonly BorderStatus[], day: string | null): BorderStatus {
  const held = day === null ? status.at(-1) : status.findLast(({ from }) => from <= day);
  const found = held ?? status[0];
  if (found === undefined) throw new RangeError('a border has at least one status');
  return found;
}
