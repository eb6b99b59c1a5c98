import { type KeepingNews, setKeepsHere } from '../saving-allowed.ts';
import type { AppStore } from '../store.ts';
import { patchWork } from '../work.ts';
import { setPreference } from './set-preference.ts';

/** Keeps, or keeps no longer, as was decided here or in another window. What there is already is left to who has it. */
export function followKeeping(store: AppStore, news: KeepingNews): void {
  setKeepsHere(news === 'on');
  if (news !== 'off') patchWork(store, { isStopped: news === 'forgotten' });
  if (news !== 'forgotten') setPreference(store, 'savesWork', news === 'on');
}
