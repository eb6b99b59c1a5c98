/** The preferences saved on this device, in localStorage. `repository.ts` saves everything else. */
import { showNotice } from './commands/notify.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import type { AppStore } from './store.ts';

const STORAGE_KEY = 'crossroads.preferences';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Validates saved values: an older version, or a manual edit, may have written them. */
const IS_VALID: { readonly [K in keyof Preferences]: (value: unknown) => value is Preferences[K] } = {
  layerPanelOpen: isBoolean,
  featurePanelOpen: isBoolean,
  legendOpen: isBoolean,
  mapFollowsText: isBoolean,
  keepsWork: isBoolean,
  // Listed here: formatting positions is loaded with the user's records.
  notation: (value) => value === 'decimal' || value === 'dms' || value === 'mgrs',
};
const SAVED_KEYS = Object.keys(IS_VALID) as readonly (keyof Preferences)[];

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Returns the preferences saved on this device; the default for each that is missing or unreadable.
 * @param storage a function, because merely naming `localStorage` throws where cookies are blocked.
 */
export function loadPreferences(storage: () => DeviceStorage): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULT_PREFERENCES;
  const valid = SAVED_KEYS.flatMap((key): [string, unknown][] => {
    const value: unknown = Object.hasOwn(kept, key) ? Reflect.get(kept, key) : undefined;
    return IS_VALID[key](value) ? [[key, value]] : [];
  });
  return { ...DEFAULT_PREFERENCES, ...(Object.fromEntries(valid) as Partial<Preferences>) };
}

/**
 * Saves preferences on this device whenever they change; shows a notice when the device refuses. Returns a
 * function that stops it.
 */
export function savePreferences(store: AppStore, storage: () => DeviceStorage): () => void {
  return store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    // Another window may have changed the others meanwhile.
    const changed = SAVED_KEYS.filter((key) => preferences[key] !== before.preferences[key]);
    const own = Object.fromEntries(changed.map((key) => [key, preferences[key]]));
    const kept = { ...loadPreferences(storage), ...own };
    try {
      storage().setItem(STORAGE_KEY, JSON.stringify(kept));
    } catch {
      showNotice(store, { id: 'settings-not-kept', kind: 'settings-not-kept' });
    }
  });
}
