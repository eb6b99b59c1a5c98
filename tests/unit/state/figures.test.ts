/** Tests highlighted features and the atlas of all markets, which the figures of the brief use. */
import { describe, expect, it } from 'vitest';
import { setBriefOnly, setMarkets } from '../../../src/state/commands/filter-atlas.ts';
import { lightFeatures } from '../../../src/state/commands/select-features.ts';
import { selectAllMarketsAtlas } from '../../../src/state/selectors/all-markets-atlas.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeAtlas } from '../builders.ts';

const ready = () => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });

describe('lightFeatures', () => {
  it('highlights features without selecting or hovering them until they are replaced', () => {
    const store = ready();
    lightFeatures(store, ['node:nis', 'case:ship']);
    expect(store.getState().session).toMatchObject({ lit: ['node:nis', 'case:ship'], hover: null });
    expect(store.getState().scene.selection).toBeNull();
    lightFeatures(store, []);
    expect(store.getState().session.lit).toEqual([]);
  });
});

describe('selectAllMarketsAtlas', () => {
  it('returns the same legs of every market for any market filter', () => {
    const store = ready();
    const before = selectAllMarketsAtlas(store.getState());
    setMarkets(store, ['market:arms']);
    expect(selectAllMarketsAtlas(store.getState())).toBe(before);
    expect(before?.legs.features).toHaveLength(3);
  });
  it('applies all filters other than the market filter', () => {
    const store = ready();
    setBriefOnly(store, true);
    expect(selectAllMarketsAtlas(store.getState())?.legs.features).toEqual([]);
  });
  it('returns null before the atlas is loaded', () => {
    expect(selectAllMarketsAtlas(createAppStore().getState())).toBeNull();
  });
});
