import type { Border } from './atlas.ts';

export type BorderStatus = Border['status'][number];

/** Day the brief speaks from: Croatia has joined the Schengen area, Bulgaria and Romania have not. */
export const BRIEF_DAY = '2024-01-01';

/** What holds on a day (ISO date); `undefined` before the first entry. */
export function statusAt(status: readonly BorderStatus[], day: string): BorderStatus | undefined {
  return status.filter(({ from }) => from <= day).at(-1);
}
