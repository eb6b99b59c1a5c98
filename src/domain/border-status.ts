import type { Border } from './atlas.ts';

export type BorderStatus = Border['status'][number];

/** The brief's reference day: Croatia has joined the Schengen area, Bulgaria and Romania have not. */
export const BRIEF_DAY = '2024-01-01';

/**
 * Returns the status on a day, or the latest known for `null`. Days before the first entry get the first
 * entry, because nothing earlier is recorded.
 *
 * @param status at least one entry, in order of date
 * @param day ISO date, to the day
 * @throws RangeError if `status` is empty
 */
export function statusAt(status: readonly BorderStatus[], day: string | null): BorderStatus {
  const held = day === null ? status.at(-1) : status.findLast(({ from }) => from <= day);
  const found = held ?? status[0];
  if (found === undefined) throw new RangeError('a border has at least one status');
  return found;
}
