import { setPreference } from '../../../state/commands/set-appearance.ts';
import { patch } from '../../../state/patch.ts';
import { type SavingChange, setSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppStore } from '../../../state/store.ts';

/** Starts or stops saving work, as decided here or in another window. Does not change saved data. */
export function followSaving(store: AppStore, news: SavingChange): void {
  setSavingAllowed(news === 'on');
  if (news !== 'off') patch(store, 'work', { isStopped: news === 'forgotten' });
  if (news !== 'forgotten') setPreference(store, 'keepsWork', news === 'on');
}
