import type { ColumnFilter } from '../../../analysis/incidents/column-filter.ts';
import type { ExploreQuery } from '../../../analysis/incidents/incident-store.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectExploreQuery } from '../../explore/state/explored-incidents.ts';

/** In place of a filter by a column that the engine does not have, whose name is then not sent. */
const PASSES_NONE: ColumnFilter = { column: '', kind: 'texts', texts: [] };

/**
 * Current query to the engine: only with units and columns that it offers, since others come from a file of the user.
 */
export const selectEngineQuery: (state: AppState) => ExploreQuery = memoise(
  (state: AppState) =>
    [selectExploreQuery(state), state.exploration.openColumns, state.engine.offers] as const,
  (query, open, offers) => {
    const { measure, columns } = query;
    const offered = offers?.columns ?? [];
    return {
      ...query,
      measure: measure !== null && offers?.units.includes(measure) ? measure : null,
      columns: columns.map((filter) =>
        offered.some(({ name }) => name === filter.column) ? filter : PASSES_NONE,
      ),
      texts: offered.flatMap(({ name, filter }) =>
        filter === 'texts' && (open.includes(name) || columns.some(({ column }) => column === name))
          ? [name]
          : [],
      ),
    };
  },
);
