import type { AppStore } from '../../../state/store.ts';
import { countFor } from './rehearsal.ts';

/** Stops the rehearsal, if any, and shows its times. @returns whether there was one */
export function endRehearsal(store: AppStore, now = Date.now()): boolean {
  const { presentation } = store.getState();
  const rehearsal = presentation?.rehearsal ?? null;
  if (presentation === null || rehearsal === null || rehearsal.isOver) return false;
  store.setState({
    presentation: {
      ...presentation,
      isExploring: false,
      screen: 'rehearsed',
      rehearsal: { ...countFor(rehearsal, rehearsal.lane, now), isOver: true },
    },
  });
  return true;
}
