import type { ExploreQuery } from '../../../analysis/incidents/incident-store.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectExploreQuery } from '../../explore/state/explored-incidents.ts';

/** Current query to the engine: only with what it offers, since units may come from a file of the user. */
export const selectEngineQuery: (state: AppState) => ExploreQuery = memoise(
  (state: AppState) => [selectExploreQuery(state), state.engine.offers] as const,
  (query, offers) => {
    const { measure } = query;
    return { ...query, measure: measure !== null && offers?.units.includes(measure) ? measure : null };
  },
);
