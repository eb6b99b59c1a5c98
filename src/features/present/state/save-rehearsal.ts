/** Counts the time of a rehearsal: any change on the screen may change its lane. */

import type { AppState, AppStore } from '../../../state/store.ts';
import { isAway } from './is-away.ts';
import { countFor, laneOf } from './rehearsal.ts';

/** Returns a function that stops it. @param now ms since 1970 */
export function saveRehearsal(store: AppStore, now: () => number = Date.now): () => void {
  return store.subscribe((state: AppState) => {
    const { presentation } = state;
    const rehearsal = presentation?.rehearsal ?? null;
    if (presentation === null || rehearsal === null) return;
    if (rehearsal.isOver) {
      // Another screen has replaced the times.
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
