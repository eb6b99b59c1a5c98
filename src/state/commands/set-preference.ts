import { patch } from '../patch.ts';
import type { Preferences } from '../preferences.ts';
import type { AppStore } from '../store.ts';

export function setPreference<K extends keyof Preferences>(
  store: AppStore,
  key: K,
  value: Preferences[K],
): void {
  patch(store, 'preferences', { [key]: value } as Pick<Preferences, K>);
}
