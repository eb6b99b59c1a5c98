import { describe, expect, it } from 'vitest';
import { setPreference } from '../../../src/state/commands/set-preference.ts';
import { loadPreferences, savePreferences } from '../../../src/state/persistence.ts';
import { DEFAULT_PREFERENCES } from '../../../src/state/preferences.ts';
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

describe('preferences', () => {
  it('come back after they were changed', () => {
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
    '%s means the default',
    (text) => {
      expect(loadPreferences(() => makeStorage(text))).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('keep what is valid beside what is not, and take in nothing unknown', () => {
    const storage = makeStorage('{"featurePanelOpen":false,"layerPanelOpen":"wild","extra":1}');
    expect(loadPreferences(() => storage)).toEqual({ ...DEFAULT_PREFERENCES, featurePanelOpen: false });
  });

  it('work for the page, with a notice, where the device keeps nothing', () => {
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
