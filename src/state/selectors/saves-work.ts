import type { AppState } from '../store.ts';

/** Whether this browser is to keep what is planned in this page. Of what it refuses nothing is said here. */
export function selectKeepsWork({ preferences, work }: AppState): boolean {
  return preferences.savesWork && !work.isStopped;
}
