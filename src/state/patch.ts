/** Changes one slice. Does not notify subscribers when every value is already the same. */

import type { Scene } from '../scene/scene.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';
import type { AppStore } from './store.ts';

export function patchScene(store: AppStore, patch: Partial<Scene>): void {
  const scene = merge(store.getState().scene, patch);
  if (scene !== null) store.setState({ scene });
}

export function patchSession(store: AppStore, patch: Partial<Session>): void {
  const session = merge(store.getState().session, patch);
  if (session !== null) store.setState({ session });
}

export function patchPreferences(store: AppStore, patch: Partial<Preferences>): void {
  const preferences = merge(store.getState().preferences, patch);
  if (preferences !== null) store.setState({ preferences });
}

function merge<T extends object>(slice: T, patch: Partial<T>): T | null {
  const keys = Object.keys(patch) as (keyof T)[];
  return keys.some((key) => !Object.is(slice[key], patch[key])) ? { ...slice, ...patch } : null;
}
