import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';

/** Number of rows without tags yet: they are not shown along legs, and pass no filter by places. */
export const selectUntagged: (state: AppState) => number = memoise(
  ({ exploration }: AppState) => [exploration.explored] as const,
  (explored) =>
    [...explored.values()].reduce((sum, { tags, table }) => sum + (tags === null ? table.rowCount : 0), 0),
);
