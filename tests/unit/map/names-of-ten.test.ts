import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { NamesOfTen } from '../../../src/map/names-of-ten.ts';
import { TEN_LAYER, tenPlaces } from '../../../styles/basemap/labels.ts';

function makeMap() {
  const layout: unknown[] = [];
  const filters: unknown[] = [];
  const map = {
    getLayer: () => ({}),
    setLayoutProperty: (...given: unknown[]) => layout.push(given),
    setFilter: (...given: unknown[]) => filters.push(given),
  } as unknown as MapLibreMap;
  return { map, layout, filters };
}

/** The validation errors of MapLibre for a label layer with these placements. */
function faultsOf(places: unknown) {
  const layout = { 'text-field': 'x', 'text-variable-anchor-offset': places };
  const layer = { id: TEN_LAYER, type: 'symbol', source: 'labels', layout };
  const data = { type: 'FeatureCollection', features: [] };
  return validateStyleMin({
    version: 8,
    glyphs: 'https://example.org/{fontstack}/{range}.pbf',
    sources: { labels: { type: 'geojson', data } },
    layers: [layer],
  } as never);
}

it('sets moved and hidden names on the map once', () => {
  const { map, layout, filters } = makeMap();
  const names = new NamesOfTen(map);
  expect(names.update()).toBe(false);
  names.set({ 'country:BG': [3, 0], 'country:ME': null });
  expect([names.update(), names.update()]).toEqual([true, false]);
  expect(JSON.stringify(filters.at(-1))).toContain('["literal",["country:ME"]]');
  const [, , places] = layout.at(-1) as [string, string, unknown];
  expect(places).toEqual([
    'match',
    ['get', 'id'],
    'country:BG',
    ['literal', tenPlaces([3, 0])],
    ['literal', tenPlaces([0, 0])],
  ]);
  expect(faultsOf(places)).toEqual([]);
  expect(faultsOf(5)).not.toEqual([]);

  names.set({});
  expect(names.update()).toBe(true);
  expect(layout.at(-1)).toEqual([TEN_LAYER, 'text-variable-anchor-offset', tenPlaces([0, 0])]);
});

it('sets the names again on a map after forget', () => {
  const { map } = makeMap();
  const names = new NamesOfTen(map);
  names.set({ 'country:BG': [3, 0] });
  names.update();
  names.forget();
  expect(names.update()).toBe(true);
});
