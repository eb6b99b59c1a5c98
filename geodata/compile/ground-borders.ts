/** Derives borders of the ten with each other and with their neighbours, from shared arcs. */
import { length } from '@turf/length';
import type { LineString, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { World } from './ground-world.ts';

export interface GroundBorder {
  /** ISO codes in alphabetical order. */
  readonly pair: readonly [string, string];
  readonly geometry: LineString | MultiLineString;
  /** Along the line of Natural Earth 1:10m, on a sphere of the Earth's mean radius. */
  readonly lengthKm: number;
  readonly line: 'boundary' | 'undetermined';
}

/** Neither side is one of the ten, but both routes of the region cross these borders. */
const FURTHER_PAIRS: readonly string[] = ['GR|TR'];

export function deriveGroundBorders(world: World): GroundBorder[] {
  const { geometries } = world.objects.areas;
  const pairs = new Set(FURTHER_PAIRS);
  mesh(world, world.objects.areas, (a, b) => {
    const ten = geometries.some((g) => (g === a || g === b) && g.properties?.jurisdiction === true);
    if (a !== b && ten) pairs.add([String(a.id), String(b.id)].sort().join('|'));
    return false;
  });
  return [...pairs].sort().map((key) => {
    const [a = '', b = ''] = key.split('|');
    const sides: GeometryCollection = {
      type: 'GeometryCollection',
      geometries: geometries.filter((g) => g.id === a || g.id === b),
    };
    const lines = mesh(world, sides, (x, y) => x !== y).coordinates.map((line) => line.map(roundPosition));
    const [only] = lines;
    const geometry: LineString | MultiLineString =
      lines.length === 1 && only
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines };
    return {
      pair: [a, b],
      geometry,
      lengthKm: length({ type: 'Feature', properties: null, geometry }),
      line: key === 'RS|XK' ? 'undetermined' : 'boundary',
    };
  });
}

/** Five decimals are about a metre: far below the precision of the source. */
export function roundPosition(position: Position): [number, number] {
  return [Math.round((position[0] ?? 0) * 1e5) / 1e5, Math.round((position[1] ?? 0) * 1e5) / 1e5];
}
