/**
 * Encodes outlines for the live map of a page: clipped to the visible area, on a grid, shared lines once, and
 * simplified to visible detail.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { clipPolygon } from 'lineclip';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import { project } from '../../lib/mercator.ts';
import { writeArc } from './arcs.ts';
import type { LiveMap, LiveOutlines, LiveSource } from './live-map.ts';

/** Box on the grid, px from its corner, outside which is clipped; `null` for no clipping. */
export type Cut = { readonly width: number; readonly height: number } | null;

/**
 * For all lines of a page, some 1.7 bytes each when compressed; a sign at its own point counts as several.
 */
const MAX_POINTS = 13_000;
const POINTS_OF_SIGN = 4;
/** Px² of the grid: a bend is kept if its triangle is at least as large. */
const MIN_BEND_PX2 = 2;
/** Smaller rings and lines are left out, px of the grid. */
const MIN_PX = 3;

type Point = [number, number];

/**
 * @param families of objects by name: lines are shared within each. Objects that only cross would split each
 * other into pieces, whose ends are all kept. Points are never removed.
 */
export function encodeOutlines(
  families: readonly Readonly<Partial<Record<LiveSource, readonly Feature[]>>>[],
  grid: LiveMap['grid'],
  cut: Cut,
): LiveOutlines {
  const place = ([lng = 0, lat = 0]: Position): Point => {
    const [x, y] = project([lng, lat], grid.zoom);
    return [x - grid.corner[0], y - grid.corner[1]];
  };
  const weighed = families.map((objects) => {
    const collections = Object.entries(objects).map(([name, features]): [string, FeatureCollection] => [
      name,
      {
        type: 'FeatureCollection',
        features: features.flatMap(({ properties, geometry }) => {
          const onGrid = layOut(geometry, place, cut);
          return onGrid === null ? [] : [{ type: 'Feature', properties, geometry: onGrid }];
        }),
      },
    ]);
    return presimplify(topology(Object.fromEntries(collections)) as Topology<Objects<object>>);
  });
  const leastBend = leastBendOf(weighed);
  const objects: Partial<Record<LiveSource, readonly GeometryObject[]>> = {};
  const arcs: string[] = [];
  for (const family of weighed) {
    const simple = simplify(family, leastBend);
    for (const [name, object] of Object.entries(simple.objects))
      objects[name as LiveSource] = (object as GeometryCollection).geometries.map((geometry) =>
        'arcs' in geometry
          ? ({ ...geometry, arcs: countFrom(geometry.arcs, arcs.length) } as GeometryObject)
          : geometry,
      );
    arcs.push(...simple.arcs.map(writeArc));
  }
  return { objects, arcs };
}

/** Shifts arc indexes after earlier arcs; reversed arcs are complements. */
function countFrom(numbers: unknown, before: number): unknown {
  if (Array.isArray(numbers)) return numbers.map((one) => countFrom(one, before));
  const number = Number(numbers);
  return number < 0 ? number - before : number + before;
}

/** Returns the larger of the visible minimum and the one that meets the limit of points. */
function leastBendOf(topologies: readonly Topology[]): number {
  const weights = topologies
    .flatMap(({ arcs }) => arcs.flatMap((arc) => arc.map(([, , weight = 0]) => weight)))
    .sort((a, b) => b - a);
  const signs = topologies
    .flatMap(({ objects }) => Object.values(objects) as GeometryCollection[])
    .flatMap(({ geometries }) => geometries.filter(({ type }) => type === 'Point'));
  return Math.max(MIN_BEND_PX2, weights[MAX_POINTS - POINTS_OF_SIGN * signs.length] ?? 0);
}

function layOut(geometry: Geometry, place: (position: Position) => Point, cut: Cut): Geometry | null {
  switch (geometry.type) {
    case 'Point': {
      const point = place(geometry.coordinates);
      return isWithin(point, cut) ? { type: 'Point', coordinates: point.map(Math.round) } : null;
    }
    case 'LineString':
      return lines([geometry.coordinates]);
    case 'MultiLineString':
      return lines(geometry.coordinates);
    case 'Polygon':
      return polygons([geometry.coordinates]);
    case 'MultiPolygon':
      return polygons(geometry.coordinates);
    default:
      throw new TypeError(`no outline is made of ${geometry.type}`);
  }

  function lines(all: readonly (readonly Position[])[]): Geometry | null {
    const kept = all
      .flatMap((line) => piecesWithin(line.map(place), cut))
      .map(onGrid)
      .filter((line) => line.length > 1 && isSeen(line));
    return kept.length === 0 ? null : { type: 'MultiLineString', coordinates: kept };
  }

  function polygons(all: readonly (readonly (readonly Position[])[])[]): Geometry | null {
    const kept = all
      .map((rings) =>
        rings
          .map((ring) => closed(onGrid(ringWithin(ring.slice(0, -1).map(place), cut))))
          .filter((ring) => ring.length > 3 && isSeen(ring)),
      )
      .filter((rings) => rings.length > 0);
    return kept.length === 0 ? null : { type: 'MultiPolygon', coordinates: kept };
  }
}

function isWithin([x, y]: Point, cut: Cut): boolean {
  return cut === null || (x >= 0 && y >= 0 && x <= cut.width && y <= cut.height);
}

/** Rounds to whole px, without repeated points. */
function onGrid(points: readonly Point[]): Position[] {
  const rounded = points.map(([x, y]): Position => [Math.round(x), Math.round(y)]);
  return rounded.filter((point, at) => at === 0 || !isEqual(point, rounded[at - 1]));
}

function closed(ring: readonly Position[]): Position[] {
  const [first] = ring;
  if (first === undefined) return [];
  return isEqual(first, ring.at(-1)) ? [...ring] : [...ring, first];
}

function isEqual(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isSeen(points: readonly Position[]): boolean {
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis] ?? 0);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  return Math.max(extent(0), extent(1)) >= MIN_PX;
}

/** Returns the pieces of a line that may reach the box, as whole segments: clipped parts are not visible. */
function piecesWithin(points: readonly Point[], cut: Cut): (readonly Point[])[] {
  if (cut === null) return [points];
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  points.slice(1).forEach((b, at) => {
    const a = points[at] ?? b;
    const isOutside =
      Math.max(a[0], b[0]) < 0 ||
      Math.min(a[0], b[0]) > cut.width ||
      Math.max(a[1], b[1]) < 0 ||
      Math.min(a[1], b[1]) > cut.height;
    if (isOutside) {
      piece = [];
      return;
    }
    if (piece.length === 0) {
      piece = [a];
      pieces.push(piece);
    }
    piece.push(b);
  });
  return pieces;
}

/** Clips a ring; added edges lie along the sides of the box. */
function ringWithin(ring: Point[], cut: Cut): Point[] {
  return cut === null ? ring : clipPolygon(ring, [0, 0, cut.width, cut.height]);
}
