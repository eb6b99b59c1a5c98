import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

/** Rows of the counted sets of which it is not worked out yet what lies near them: they are in no picture along legs, and pass no filter by places. */
export const selectUntagged: (state: AppState) => number = memoise(
  ({ exploration }: AppState) => [exploration.explored] as const,
  (explored) =>
    [...explored.values()].reduce((sum, { tags, table }) => sum + (tags === null ? table.rowCount : 0), 0),
);
