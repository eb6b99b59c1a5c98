import fc from 'fast-check';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readArc, writeArc } from '../../../../src/embeds/live/arcs.ts';
import type { LiveMap } from '../../../../src/embeds/live/live-map.ts';
import { encodeOutlines } from '../../../../src/embeds/live/outlines.ts';
import {
  decodeSource,
  homeIn,
  readTopology,
  stepAt,
  themedLayers,
} from '../../../../src/embeds/live/themed-style.ts';
import { applyTheme, Palettes } from '../../../../src/embeds/live/themed-values.ts';
import { project, unproject } from '../../../../src/lib/mercator.ts';

describe('writeArc and readArc', () => {
  it('returns the same points after writing and reading', () => {
    const point = fc.tuple(fc.integer({ min: -400_000, max: 400_000 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(point), (points) => {
        expect(readArc(writeArc(points))).toEqual(points);
      }),
    );
  });
});

describe('Palettes and applyTheme', () => {
  it('stores equal values once and restores the values of each theme', () => {
    const palettes = new Palettes();
    const themes = [
      { color: '#fff', width: 2, stops: [1, '#aaa'] },
      { color: '#000', width: 2, stops: [1, '#bbb'] },
    ];
    const merged = palettes.merge(themes);
    expect(merged).toEqual({ color: '@0', width: 2, stops: [1, '@1'] });
    expect(palettes.merge(['#fff', '#000'])).toBe('@0');
    expect(themes.map((_, at) => applyTheme(merged, palettes.of(at)))).toEqual(themes);
  });

  it('throws when the themes draw different things', () => {
    expect(() => new Palettes().merge<object>([{ a: 1 }, { b: 1 }])).toThrow(/different things/);
  });
});

const GRID = { zoom: 4, corner: project([10, 50], 4) };
const CUT = { width: 100, height: 100 };
/** [lng, lat] of a point of the grid. */
const at = (x: number, y: number): Position => unproject([GRID.corner[0] + x, GRID.corner[1] + y], GRID.zoom);

function area(...rings: readonly (readonly [number, number])[][]): Feature {
  const coordinates = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => at(x, y)));
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

function mapOf(families: Parameters<typeof encodeOutlines>[0], more: Partial<LiveMap> = {}): LiveMap {
  return {
    projection: 'mercator',
    home: { lng: 10, lat: 50, zoom: 4, width: 720 },
    drawnFor: {
      outlines: 480,
      steps: [
        { fromPx: 0, drawnForPx: 340 },
        { fromPx: 560, drawnForPx: 560 },
      ],
    },
    bounds: null,
    zoomIn: 2,
    zoomOut: 0.5,
    steps: { from: 3, each: 0.25 },
    grid: GRID,
    palettes: { light: ['#ffffff'], dark: ['#000000'], print: ['#ffffff'], contrast: ['#ffffff'] },
    layers: [],
    stepped: [],
    images: {},
    features: [],
    outlines: encodeOutlines(families, GRID, CUT),
    ...more,
  };
}

/** The features of a source with coordinates in whole pixels of the grid. */
function decoded(map: LiveMap, name: Parameters<typeof decodeSource>[3]) {
  const { features } = decodeSource(map, readTopology(map), ['Zero', 'One'], name, { stretch: 2 });
  const onGrid = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? project(coordinates, GRID.zoom).map((px, axis) => Math.round(px - (GRID.corner[axis] ?? 0)))
      : (coordinates as readonly unknown[]).map(onGrid);
  return features.map(({ geometry, properties }) => ({
    properties,
    coordinates: onGrid((geometry as MultiPolygon).coordinates),
  }));
}

describe('encodeOutlines and decodeSource', () => {
  it('clips an area and its hole to the visible box', () => {
    const land = area(
      [
        [-50, 20],
        [50, 20],
        [50, 80],
        [-50, 80],
      ],
      [
        [20, 40],
        [20, 60],
        [40, 60],
        [40, 40],
      ],
    );
    const [only] = decoded(mapOf([{ 'ground-land': [land] }]), 'ground-land');
    const [rings = []] = (only?.coordinates ?? []) as Position[][][];
    const boxes = rings.map((ring) => ring.flat());
    expect(boxes.map((ring) => [Math.min(...ring), Math.max(...ring)])).toEqual([
      [0, 80],
      [20, 60],
    ]);
    expect(rings[0]?.map(([x]) => x).sort()).toEqual([0, 0, 0, 50, 50].sort());
  });

  it('omits invisible areas and stores a shared border once', () => {
    const square = (x: number): Feature =>
      area([
        [x, 10],
        [x + 40, 10],
        [x + 40, 50],
        [x, 50],
      ]);
    const map = mapOf([{ fills: [square(0), square(40), square(400)] }]);
    expect(map.outlines.objects.fills).toHaveLength(2);
    // The two outer lines and the shared border between them.
    expect(map.outlines.arcs).toHaveLength(3);
  });

  it('continues the numbering of arcs from one family to the next', () => {
    const line = (y: number): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: [at(0, y), at(50, y)] },
    });
    const map = mapOf([{ strokes: [line(10)] }, { 'ground-rivers': [line(30)] }]);
    const [river] = decoded(map, 'ground-rivers');
    expect(river?.coordinates).toEqual([
      [
        [0, 30],
        [50, 30],
      ],
    ]);
  });

  it('resolves names in the language and scales the offsets of signs', () => {
    const point = (properties: object): Feature => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: at(7, 9) },
    });
    const map = mapOf([{ names: [point({ n: 1 })], signs: [point({ o: [0, -4.6] })] }]);
    expect(decoded(map, 'names')).toEqual([{ coordinates: [7, 9], properties: { text: 'One' } }]);
    expect(decoded(map, 'signs')[0]?.properties).toEqual({ o: [0, -9.2] });
  });
});

describe('themedLayers', () => {
  const map = mapOf([], {
    layers: [
      {
        id: 'line',
        type: 'line',
        source: 'strokes',
        minzoom: 4,
        paint: {
          'line-color': '@0',
          'line-offset': 4,
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 5, 2],
        },
      },
      {
        id: 'name',
        type: 'symbol',
        source: 'names',
        filter: ['==', ['get', 'class'], 'port'],
        layout: { 'text-field': ['get', 'text'] },
      },
    ],
    stepped: ['name'],
  });

  it('uses the sizes of the step that the static map shows at this width', () => {
    const home = homeIn(map, 1120);
    expect(home).toMatchObject({ zoom: 4 + Math.log2(1120 / 720), ahead: 1, stretch: 1120 / 480 });
    expect(homeIn(map, 340).ahead).toBe(0);
    const [line] = themedLayers(map, 'dark', home, 0, false);
    expect(line).toMatchObject({
      minzoom: 5,
      paint: {
        'line-color': '#000000',
        'line-offset': (4 * 1120) / 480,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 6, 2],
      },
    });
  });

  it('filters by the zoom step and shows names after the map has moved', () => {
    const home = homeIn(map, 560);
    expect(stepAt(map, 3.6, home)).toBe(2);
    expect(stepAt(map, 1, home)).toBe(0);
    const [, name] = themedLayers(map, 'light', home, 2, false);
    expect(name).toMatchObject({
      filter: [
        'all',
        ['==', ['get', 'class'], 'port'],
        ['==', ['%', ['floor', ['/', ['get', 'm'], 4]], 2], 1],
      ],
      paint: { 'text-opacity': 0 },
    });
    expect(themedLayers(map, 'light', home, 2, true)[1]).toMatchObject({ paint: { 'text-opacity': 1 } });
  });
});
