/** Tests which market and which features the figures highlight. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENE } from '../../../../../src/scene/defaults.ts';
import { INITIAL_SESSION } from '../../../../../src/state/session.ts';
import { selectLitMarket } from '../../../../../src/ui/reader/figures/highlighted-market.ts';
import { deriveStageFeatures } from '../../../../../src/ui/reader/figures/stage-features.ts';

describe('selectLitMarket', () => {
  it('prefers the hovered market, then the selected one, then the only one shown', () => {
    const scene = {
      ...DEFAULT_SCENE,
      selection: 'market:waste',
      markets: ['market:drugs/heroin', 'market:drugs/cocaine'],
    } as const;
    const hovered = { ...INITIAL_SESSION, hover: 'market:drugs/cocaine' } as const;
    expect(selectLitMarket({ scene, session: hovered })).toBe('market:drugs/cocaine');
    expect(selectLitMarket({ scene, session: INITIAL_SESSION })).toBe('market:waste');
    expect(selectLitMarket({ scene: { ...scene, selection: null }, session: INITIAL_SESSION })).toBe(
      'market:drugs',
    );
  });
  it('returns null for other features and for several shown markets', () => {
    const session = { ...INITIAL_SESSION, hover: 'node:nis' } as const;
    const markets = ['market:arms', 'market:waste'] as const;
    expect(selectLitMarket({ scene: { ...DEFAULT_SCENE, selection: 'route:balkan' }, session })).toBeNull();
    expect(selectLitMarket({ scene: { ...DEFAULT_SCENE, markets }, session })).toBeNull();
    expect(selectLitMarket({ scene: { ...DEFAULT_SCENE, markets: [] }, session })).toBeNull();
  });
});

describe('deriveStageFeatures', () => {
  const mention = (feature: string) =>
    ({ start: 0, end: 1, feature: feature as 'node:nis', type: 'asserts' }) as const;
  it('returns each mentioned feature once, without markets and the region', () => {
    expect(
      deriveStageFeatures({
        mentions: ['market:drugs', 'external:europe', 'group:one', 'region:see', 'external:europe'].map(
          mention,
        ),
      }),
    ).toEqual(['external:europe', 'group:one']);
  });
});
