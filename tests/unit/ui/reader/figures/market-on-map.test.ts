import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/domain/brief.ts';
import type { FeatureId } from '../../../../../src/domain/ids.ts';
import { DEFAULT_SCENE } from '../../../../../src/scene/defaults.ts';
import { type SceneFilters, selectVisible } from '../../../../../src/scene/visible.ts';
import { deriveMarketOnMap, isAlone, leavesOf } from '../../../../../src/ui/reader/figures/market-on-map.ts';
import { makeAtlas } from '../../../builders.ts';
import { makePassage } from '../../../make-brief.ts';

const whole = makeAtlas();

function boxOf(feature: FeatureId): Pick<Passage, 'links'> {
  return makePassage({
    id: 'fig2.drugs',
    links: [
      { feature: 'region:see', type: 'implies' },
      { feature: 'jurisdiction:AL', type: 'implies', via: 'region:see' },
      { feature, type: 'asserts' },
    ],
  });
}

function stateOf(market: `market:${string}`, feature: FeatureId, filters: Partial<SceneFilters> = {}) {
  const shown = selectVisible(whole, { ...DEFAULT_SCENE, ...filters });
  return deriveMarketOnMap(whole, shown, market, boxOf(feature));
}

describe('what the map has of a market', () => {
  it('is its legs, from other sources than the figure', () => {
    expect(stateOf('market:drugs/heroin', 'route:balkan')).toEqual({ state: 'legs', legs: 2 });
  });
  it('is legs without a place of the figure’s, where this speaks of the region alone', () => {
    expect(stateOf('market:arms', 'market:arms').state).toBe('legs-no-place');
  });
  it('is nothing for a market that no source places', () => {
    expect(stateOf('market:cybercrime', 'market:cybercrime').state).toBe('nothing');
  });
  it('is the band of the brief in brief only, and nothing of what other sources draw', () => {
    const briefOnly = { briefOnly: true };
    expect(stateOf('market:drugs/heroin', 'route:balkan', briefOnly).state).toBe('band');
    expect(stateOf('market:arms', 'market:arms', briefOnly).state).toBe('hidden');
  });
});

describe('a market shown alone', () => {
  it('is all that lies under it and has nothing under itself', () => {
    expect(leavesOf(whole, 'market:drugs')).toEqual(['market:drugs/heroin', 'market:drugs/cocaine']);
    expect(leavesOf(whole, 'market:arms')).toEqual(['market:arms']);
  });
  it('is alone when the filter has these and no more', () => {
    const leaves = leavesOf(whole, 'market:drugs');
    expect(isAlone(['market:drugs/cocaine', 'market:drugs/heroin'], leaves)).toBe(true);
    expect(isAlone(['market:drugs/heroin'], leaves)).toBe(false);
    expect(isAlone([...leaves, 'market:arms'], leaves)).toBe(false);
    expect(isAlone(null, leaves)).toBe(false);
  });
});
