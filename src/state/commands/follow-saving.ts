import { type SavingChange, setSavingAllowed } from '../saving-allowed.ts';
import type { AppStore } from '../store.ts';
import { patchWork } from '../work.ts';
import { setPreference } from './set-preference.ts';

/** Starts or stops saving work, as decided here or in another window. Does not change saved data. */
export function followSaving(store: AppStore, news: SavingChange): void {
  setSavingAllowed(news === 'on');
  if (news !== 'off') patchWork(store, { isStopped: news === 'forgotten' });
  if (news !== 'forgotten') setPreference(store, 'keepsWork', news === 'on');
}
