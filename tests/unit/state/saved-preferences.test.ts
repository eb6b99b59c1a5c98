import { describe, expect, it } from 'vitest';
import { setPreference } from '../../../src/state/commands/set-appearance.ts';
import { DEFAULT_PREFERENCES } from '../../../src/state/preferences.ts';
import { loadPreferences, savePreferences } from '../../../src/state/saved-preferences.ts';
import { createAppStore } from '../../../src/state/store.ts';

function makeStorage(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

describe('loadPreferences and savePreferences', () => {
  it('loads a preference that was changed and saved', () => {
    const storage = makeStorage();
    const store = createAppStore();
    savePreferences(store, () => storage);
    setPreference(store, 'layerPanelOpen', false);
    expect(loadPreferences(() => storage)).toEqual({
      ...DEFAULT_PREFERENCES,
      layerPanelOpen: false,
    });
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"layerPanelOpen":"wide","featurePanelOpen":1}'])(
    'loads the default preferences from %s',
    (text) => {
      expect(loadPreferences(() => makeStorage(text))).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('keeps valid values and ignores invalid or unknown ones', () => {
    const storage = makeStorage('{"featurePanelOpen":false,"layerPanelOpen":"wild","extra":1}');
    expect(loadPreferences(() => storage)).toEqual({ ...DEFAULT_PREFERENCES, featurePanelOpen: false });
  });

  it('keeps changes for the visit and adds one notice when storage fails', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = createAppStore({ preferences: loadPreferences(refuse) });
    savePreferences(store, refuse);
    setPreference(store, 'featurePanelOpen', false);
    setPreference(store, 'layerPanelOpen', false);
    expect(store.getState().preferences).toMatchObject({ featurePanelOpen: false, layerPanelOpen: false });
    expect(store.getState().session.notices.map(({ kind }) => kind)).toEqual(['settings-not-kept']);
  });
});
