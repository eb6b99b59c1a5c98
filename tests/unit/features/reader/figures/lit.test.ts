/** Tests which market and which features the figures highlight. */
import { describe, expect, it } from 'vitest';
import { selectHighlightedMarket } from '../../../../../src/features/reader/figures/highlighted-market.ts';
import { deriveStageFeatures } from '../../../../../src/features/reader/figures/stage-features.ts';
import { DEFAULT_SCENE } from '../../../../../src/scene/defaults.ts';
import { INITIAL_SESSION } from '../../../../../src/state/session.ts';

describe('selectHighlightedMarket', () => {
  it('prefers the hovered market, then the selected one, then the only one shown', () => {
    const scene = {
      ...DEFAULT_SCENE,
      selection: 'market:waste',
      markets: ['market:drugs/heroin', 'market:drugs/cocaine'],
    } as const;
    const hovered = { ...INITIAL_SESSION, hover: 'market:drugs/cocaine' } as const;
    expect(selectHighlightedMarket({ scene, session: hovered })).toBe('market:drugs/cocaine');
    expect(selectHighlightedMarket({ scene, session: INITIAL_SESSION })).toBe('market:waste');
    expect(selectHighlightedMarket({ scene: { ...scene, selection: null }, session: INITIAL_SESSION })).toBe(
      'market:drugs',
    );
  });
  it('returns null for other features and for several shown markets', () => {
    const session = { ...INITIAL_SESSION, hover: 'node:nis' } as const;
    const markets = ['market:arms', 'market:waste'] as const;
    expect(
      selectHighlightedMarket({ scene: { ...DEFAULT_SCENE, selection: 'route:balkan' }, session }),
    ).toBeNull();
    expect(selectHighlightedMarket({ scene: { ...DEFAULT_SCENE, markets }, session })).toBeNull();
    expect(selectHighlightedMarket({ scene: { ...DEFAULT_SCENE, markets: [] }, session })).toBeNull();
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
