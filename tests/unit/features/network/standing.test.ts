/** Tests the selected, highlighted and hidden state of a feature. */
import { expect, it } from 'vitest';
import { PLAIN, selectStanding } from '../../../../src/features/network/state/standing.ts';
import { toggleMarket } from '../../../../src/state/commands/filter-atlas.ts';
import { hoverFeature, selectFeature } from '../../../../src/state/commands/select-features.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';

const ready = () => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });

it('returns independent selected, highlighted and hidden states of a feature', () => {
  const store = ready();
  const standing = () => selectStanding(store.getState(), 'market:arms');
  expect(standing()).toEqual({ isSelected: false, isHighlighted: false, isHidden: false });
  selectFeature(store, 'market:arms');
  expect(standing()).toEqual({ isSelected: true, isHighlighted: false, isHidden: false });
  hoverFeature(store, 'market:arms');
  toggleMarket(store, 'market:arms');
  expect(standing()).toEqual({ isSelected: true, isHighlighted: true, isHidden: true });
});

it('returns the same object for all features in the plain state', () => {
  const store = ready();
  selectFeature(store, 'market:arms');
  expect(selectStanding(store.getState(), 'jurisdiction:RS')).toBe(PLAIN);
  expect(selectStanding(store.getState(), 'market:cybercrime')).toBe(PLAIN);
});
