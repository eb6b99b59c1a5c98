import { describe, expect, it } from 'vitest';
import type { Sight } from '../../../src/layers/seen-features.ts';
import { selectShortLegend } from '../../../src/layers/select-legend.ts';
import { projectToScreen } from '../../../src/lib/mercator.ts';
import { makeContext, makeFullAtlas } from './made-context.ts';

const sightOf = (lng: number, lat: number, zoom: number, size = { width: 800, height: 450 }): Sight => ({
  zoom,
  size,
  project: projectToScreen({ lng, lat, zoom, bearing: 0, pitch: 0 }, size),
});
const region = sightOf(23, 43, 6.25, { width: 1600, height: 900 });
const context = makeContext({ layers: ['routes', 'ports', 'crossings'] }, makeFullAtlas());
const toldOf = (layer: 'routes' | 'ports' | 'crossings' | 'market-presence', sight: Sight) =>
  selectShortLegend([
    { ...context, scene: { ...context.scene, layers: [layer], selection: 'market:people' } },
    sight,
  ]).map(({ key }) => key);

it('returns distinct keys for different layers and at most ten entries', () => {
  const all = (['routes', 'ports', 'crossings'] as const).flatMap((layer) => toldOf(layer, region));
  expect(new Set(all).size).toBe(all.length);
  expect(selectShortLegend([context, region])).toHaveLength(10);
});

describe('selectShortLegend', () => {
  it('lists only symbols that are in view', () => {
    expect(toldOf('ports', region)).toEqual(['ports sea', 'ports river']);
    expect(toldOf('ports', sightOf(25.9, 43.8, 6.5))).toEqual(['ports river']);
    expect(toldOf('crossings', sightOf(10, 60, 6.5))).toEqual([]);
  });

  it('lists lines that pass through the view and omits lines beside it', () => {
    const atSea = sightOf(34.7, 42.65, 6);
    expect(toldOf('routes', atSea)).toEqual(['routes literature', 'view one-way', 'view dimmed']);
    expect(toldOf('routes', sightOf(34.7, 47, 6))).toEqual([]);
  });

  it('omits symbols that are not drawn at a low zoom', () => {
    expect(toldOf('ports', sightOf(25, 43, 2))).toEqual([]);
  });

  it('lists lines by market at close zoom', () => {
    const close = toldOf('routes', sightOf(21.65, 42.65, 7.5));
    expect(close).toContain('routes market:people');
    expect(close).not.toContain('routes balkan');
  });

  it('lists the steps of a scale that are in view', () => {
    expect(toldOf('market-presence', sightOf(1, 1, 6))).toContain('market-presence step-1');
    // The view lies inside the area.
    expect(toldOf('market-presence', sightOf(0.5, 0.5, 14))).toContain('market-presence step-1');
    expect(toldOf('market-presence', sightOf(10, 60, 6.5))).toEqual([]);
  });
});
