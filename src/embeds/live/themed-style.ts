/**
 * Style of a live map in one theme and for one width: sizes are those of the static map's step at that width.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unproject } from '../../lib/mercator.ts';
import { readArc } from './arcs.ts';
import type { LiveMap, LiveProperties, LiveSource } from './live-map.ts';
import { applyTheme } from './themed-values.ts';

/** Camera at the place of the static map. */
export interface LiveHome {
  readonly center: [number, number];
  readonly zoom: number;
  /** Zoom difference to the drawing of the static map. */
  readonly ahead: number;
  /** Scale of a strand's distance from its line, relative to the traced static map. */
  readonly stretch: number;
}

export function homeIn({ home, drawnFor }: LiveMap, width: number): LiveHome {
  const step = drawnFor.steps.findLast(({ fromPx }) => width >= fromPx) ?? drawnFor.steps[0];
  return {
    center: [home.lng, home.lat],
    zoom: home.zoom + Math.log2(width / home.width),
    ahead: Math.log2(width / (step?.drawnForPx ?? width)),
    stretch: width / drawnFor.outlines,
  };
}

/** Returns the index of the zoom step. */
export function stepAt({ steps }: LiveMap, zoom: number, { ahead }: LiveHome): number {
  return Math.max(0, Math.floor((zoom - ahead - steps.from) / steps.each + 1e-6));
}

/** Returns the layers. Names are hidden until the map moves, because the static map has them. */
export function themedLayers(
  map: LiveMap,
  theme: keyof LiveMap['palettes'],
  home: LiveHome,
  step: number,
  isNamed: boolean,
): LayerSpecification[] {
  return applyTheme(map.layers, map.palettes[theme]).map((layer): LayerSpecification => {
    if (layer.type === 'background') return layer;
    const { minzoom, maxzoom } = layer;
    const paint = shiftStops(layer.paint ?? {}, home.ahead) as Record<string, unknown>;
    const offset = paint['line-offset'];
    if (typeof offset === 'number') paint['line-offset'] = offset * home.stretch;
    const isName = layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
    if (isName) paint['text-opacity'] = isNamed ? 1 : 0;
    return {
      ...layer,
      ...(minzoom === undefined ? {} : { minzoom: Math.max(0, minzoom + home.ahead) }),
      ...(maxzoom === undefined ? {} : { maxzoom: maxzoom + home.ahead }),
      ...(map.stepped.includes(layer.id) ? { filter: filterAt(layer, step) } : {}),
      layout: shiftStops(layer.layout ?? {}, home.ahead),
      paint,
    } as LayerSpecification;
  });
}

function filterAt(layer: LayerSpecification, step: number): unknown {
  const own = 'filter' in layer ? layer.filter : true;
  return ['all', own, ['==', ['%', ['floor', ['/', ['get', 'm'], 2 ** step]], 2], 1]];
}

/** Shifts each zoom stop. */
function shiftStops(value: unknown, ahead: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shiftStops(one, ahead)]));
  const [name, kind, input, ...stops] = value as readonly unknown[];
  if (name !== 'interpolate') return value;
  return [name, kind, input, ...stops.map((stop, at) => (at % 2 === 0 ? Number(stop) + ahead : stop))];
}

type LiveCollection = FeatureCollection<Geometry, LiveProperties>;

export function readTopology({ outlines }: LiveMap): Topology {
  return { type: 'Topology', objects: {}, arcs: outlines.arcs.map(readArc) };
}

/** Decodes one source: its features with coordinates and names. */
export function decodeSource(
  map: LiveMap,
  topology: Topology,
  names: readonly string[],
  name: LiveSource,
  { stretch }: Pick<LiveHome, 'stretch'>,
): LiveCollection {
  const geometries = map.outlines.objects[name] ?? [];
  const { grid } = map;
  const place = ([x = 0, y = 0]: Position): Position =>
    unproject([x + grid.corner[0], y + grid.corner[1]], grid.zoom);
  const move = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? place(coordinates)
      : (coordinates as readonly unknown[]).map(move);
  const collection: GeometryCollection<LiveProperties> = {
    type: 'GeometryCollection',
    geometries: [...geometries] as never,
  };
  const { features } = feature(topology, collection) as LiveCollection;
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties: { n, o, ...rest } }) => ({
      type: 'Feature',
      geometry: {
        ...geometry,
        coordinates: move((geometry as { coordinates: unknown }).coordinates),
      } as Geometry,
      properties: {
        ...rest,
        ...(n === undefined ? {} : { text: names[n] ?? '' }),
        ...(o === undefined ? {} : { o: [o[0] * stretch, o[1] * stretch] as const }),
      },
    })),
  };
}

export function sourcesOf(
  collections: ReadonlyMap<LiveSource, LiveCollection>,
): StyleSpecification['sources'] {
  return Object.fromEntries(
    [...collections].flatMap(([name, data]) => {
      const source = { type: 'geojson' as const, data, maxzoom: 10, tolerance: 0.2 };
      // A broad, blurred line needs fewer points.
      return name === 'ground-coast'
        ? [
            [name, source],
            ['ground-coast-soft', { ...source, tolerance: 1.5 }],
          ]
        : [[name, source]];
    }),
  );
}

/** Returns the images in the colours of one theme. */
export function themedImages(
  { images, palettes }: LiveMap,
  theme: keyof LiveMap['palettes'],
): LiveMap['images'] {
  return applyTheme(images, palettes[theme]);
}
