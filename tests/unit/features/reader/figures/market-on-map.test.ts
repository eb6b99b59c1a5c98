import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/domain/brief.ts';
import type { FeatureId } from '../../../../../src/domain/ids.ts';
import {
  deriveMarketOnMap,
  isAlone,
  leavesOf,
} from '../../../../../src/features/reader/figures/market-on-map.ts';
import { DEFAULT_SCENE } from '../../../../../src/scene/defaults.ts';
import { type SceneFilters, selectVisible } from '../../../../../src/scene/visible.ts';
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

describe('deriveMarketOnMap', () => {
  it('returns the number of legs of a market on a route', () => {
    expect(stateOf('market:drugs/heroin', 'route:balkan')).toEqual({ state: 'legs', legs: 2 });
  });
  it('returns legs without a place when the figure names only the region', () => {
    expect(stateOf('market:arms', 'market:arms').state).toBe('legs-no-place');
  });
  it('returns nothing for a market that no source places', () => {
    expect(stateOf('market:cybercrime', 'market:cybercrime').state).toBe('nothing');
  });
  it('returns the band in brief-only mode and hides legs of other sources', () => {
    const briefOnly = { briefOnly: true };
    expect(stateOf('market:drugs/heroin', 'route:balkan', briefOnly).state).toBe('band');
    expect(stateOf('market:arms', 'market:arms', briefOnly).state).toBe('hidden');
  });
});

describe('leavesOf and isAlone', () => {
  it('returns the sub-markets, or the market itself when it has none', () => {
    expect(leavesOf(whole, 'market:drugs')).toEqual(['market:drugs/heroin', 'market:drugs/cocaine']);
    expect(leavesOf(whole, 'market:arms')).toEqual(['market:arms']);
  });
  it('returns true only when the filter has exactly these markets', () => {
    const leaves = leavesOf(whole, 'market:drugs');
    expect(isAlone(['market:drugs/cocaine', 'market:drugs/heroin'], leaves)).toBe(true);
    expect(isAlone(['market:drugs/heroin'], leaves)).toBe(false);
    expect(isAlone([...leaves, 'market:arms'], leaves)).toBe(false);
    expect(isAlone(null, leaves)).toBe(false);
  });
});
