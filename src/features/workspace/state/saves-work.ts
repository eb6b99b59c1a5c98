import type { AppState } from '../../../state/store.ts';

/** Whether this browser is to save the work of this page. A refusal of the browser does not count. */
export function selectSavesWork({ preferences, work }: AppState): boolean {
  return preferences.keepsWork && !work.isStopped;
}
