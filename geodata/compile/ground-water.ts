/** Derives rivers and lakes of the region, filtered and simplified for their zooms. */
import { readFileSync } from 'node:fs';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Rings } from './ground-cut.ts';
import { signedArea, windRings } from './ground-cut.ts';

type RiverClass = 1 | 2 | 3;

const RIVER_CLASSES: readonly RiverClass[] = [1, 2, 3];
/** Square degrees of a bend's triangle by class: about a pixel at the zoom where the class appears. */
const RIVER_TOLERANCE: Readonly<Record<RiverClass, number>> = { 1: 2.5e-5, 2: 4e-5, 3: 6e-5 };
/** Degrees: shorter isolated stretches are dropped as specks. */
const RIVER_LEAST_LENGTH = 0.25;
const LAKE_TOLERANCE = 2e-5;
/** Square degrees, about 25 km² at 44° N. */
const LAKE_LEAST_AREA = 0.0028;

/** Returns one feature per class; the source's lines, cut at whole degrees, are joined end to end. */
export function deriveRivers(): Feature<MultiLineString, { id: string; class: RiverClass }>[] {
  const { features } = read<LineString, { class: RiverClass }>('rivers');
  return RIVER_CLASSES.map((riverClass) => {
    const rivers: FeatureCollection = {
      type: 'FeatureCollection',
      features: features.filter((river) => river.properties.class === riverClass),
    };
    const lines = topology({ rivers }) as Topology<Objects>;
    const simple = simplify(presimplify(joined(lines)), RIVER_TOLERANCE[riverClass]);
    const coordinates = mesh(simple).coordinates.filter((line) => lengthDegrees(line) >= RIVER_LEAST_LENGTH);
    return {
      type: 'Feature',
      id: `rivers-${riverClass}`,
      properties: { id: `rivers-${riverClass}`, class: riverClass },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
}

function joined(lines: Topology<Objects>): Topology<Objects> {
  return topology({ rivers: mesh(lines) }) as Topology<Objects>;
}

/** Returns one feature for all lakes, because none is described individually. */
export function deriveLakes(): Feature<MultiPolygon, { id: string }> {
  const { features } = read<Polygon, Record<string, never>>('lakes');
  const large = features.filter(
    (lake) => Math.abs(signedArea(lake.geometry.coordinates[0] ?? [])) >= LAKE_LEAST_AREA,
  );
  const lakes = topology({
    lakes: { type: 'FeatureCollection', features: large } as FeatureCollection,
  }) as Topology<Objects>;
  const simple = simplify(presimplify(lakes), LAKE_TOLERANCE);
  const decoded = feature(simple, simple.objects['lakes'] as never) as unknown as FeatureCollection<Polygon>;
  const coordinates = decoded.features.map((lake) => windRings(lake.geometry.coordinates as Rings));
  return {
    type: 'Feature',
    id: 'lakes',
    properties: { id: 'lakes' },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function read<G extends LineString | Polygon, P>(name: 'rivers' | 'lakes'): FeatureCollection<G, P> {
  const url = new URL(`../basemap/${name}.geojson`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as FeatureCollection<G, P>;
}

function lengthDegrees(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = line[i] ?? [];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}
