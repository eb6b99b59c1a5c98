/** What the store does for the figures of the brief. */
import { describe, expect, it } from 'vitest';
import { lightFeatures } from '../../../src/state/commands/light-features.ts';
import { setBriefOnly } from '../../../src/state/commands/set-brief-only.ts';
import { setMarkets } from '../../../src/state/commands/set-markets.ts';
import { selectAllMarketsAtlas } from '../../../src/state/selectors/all-markets-atlas.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeAtlas } from '../builders.ts';

const ready = () => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });

describe('features lit up', () => {
  it('are neither selected nor hovered, and go out when others or none take their place', () => {
    const store = ready();
    lightFeatures(store, ['node:nis', 'case:ship']);
    expect(store.getState().session).toMatchObject({ lit: ['node:nis', 'case:ship'], hover: null });
    expect(store.getState().scene.selection).toBeNull();
    lightFeatures(store, []);
    expect(store.getState().session.lit).toEqual([]);
  });
});

describe('the atlas of all markets', () => {
  it('has the legs of every market, whichever the map shows, and is made once', () => {
    const store = ready();
    const before = selectAllMarketsAtlas(store.getState());
    setMarkets(store, ['market:arms']);
    expect(selectAllMarketsAtlas(store.getState())).toBe(before);
    expect(before?.legs.features).toHaveLength(3);
  });
  it('shows no more than the other filters let through', () => {
    const store = ready();
    setBriefOnly(store, true);
    expect(selectAllMarketsAtlas(store.getState())?.legs.features).toEqual([]);
  });
  it('is none before the atlas is there', () => {
    expect(selectAllMarketsAtlas(createAppStore().getState())).toBeNull();
  });
});
