/** Keeps the time of a rehearsal: whatever changes what the room sees changes what time counts for. */
import { countFor, laneOf } from './rehearsal.ts';
import { isAway } from './selectors/is-away.ts';
import type { AppState, AppStore } from './store.ts';

/** Starts; returns the function that stops. @param now ms since 1970 */
export function saveRehearsal(store: AppStore, now: () => number = Date.now): () => void {
  return store.subscribe((state: AppState) => {
    const { presentation } = state;
    const rehearsal = presentation?.rehearsal ?? null;
    if (presentation === null || rehearsal === null) return;
    if (rehearsal.isOver) {
      // Its times have been put away, by whatever was shown instead.
      if (presentation.screen !== 'rehearsed') {
        store.setState({ presentation: { ...presentation, rehearsal: null } });
      }
      return;
    }
    const lane = laneOf(presentation, isAway(state));
    if (lane !== rehearsal.lane) {
      store.setState({ presentation: { ...presentation, rehearsal: countFor(rehearsal, lane, now()) } });
    }
  });
}
