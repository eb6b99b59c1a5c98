import type { AppState } from '../store.ts';

/** Whether what is open would come back: nothing is open that only this page has, or all of it is kept here. */
export function selectIsWorkKept({ incidents, network, preferences, work }: AppState): boolean {
  const isBlank =
    (incidents?.sets.length ?? 0) === 0 &&
    incidents?.imports.some(({ before }) => before !== null) !== true &&
    (network?.closed.length ?? 0) === 0;
  const isKept =
    preferences.keepsWork && !work.isStopped && work.refusal === null && work.unkept.length === 0;
  return isBlank || isKept;
}
