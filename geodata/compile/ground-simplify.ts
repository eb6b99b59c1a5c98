/**
 * Simplifies the world by place: full Natural Earth detail in the region, less with distance, in one
 * topology, so that no seam appears between scales.
 */
import { presimplify, simplify } from 'topojson-simplify';
import type { Arc } from 'topojson-specification';
import { signedArea } from './ground-cut.ts';
import type { World } from './ground-world.ts';

/** [west, south, east, north] of full detail. */
const DETAIL: readonly [number, number, number, number] = [8, 33, 46, 53];
/** Square kilometres: a bend is kept if its triangle is at least as large. */
const TOLERANCE_KM2 = { region: 0.2, perDegree: 1, most: 240 };
/** Square kilometres: an island is kept if it is at least as large. */
const ISLAND_KM2 = { region: 0.3, perDegree: 2, most: 600 };
const KM_PER_DEGREE = 111.195;

type Weighted = [number, number, number];

/**
 * Returns degrees from the region of full detail; longitudes shrink with latitude and wrap at the
 * antimeridian.
 */
function degreesOutside(lng: number, lat: number): number {
  const [west, south, east, north] = DETAIL;
  const dLat = Math.max(south - lat, lat - north, 0);
  const gapEast = (lng - east + 720) % 360;
  const gapWest = (west - lng + 720) % 360;
  const dLng = lng >= west && lng <= east ? 0 : Math.min(gapEast, gapWest) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(dLng, dLat);
}

function tolerance(scale: typeof TOLERANCE_KM2, lng: number, lat: number): number {
  const away = degreesOutside(lng, lat);
  return Math.min(scale.most, scale.region + scale.perDegree * away ** 1.5);
}

/** Simplifies lines and drops small islands. The largest part of every area is kept. */
export function simplifyWorld(world: World): World {
  const weighted = presimplify(world, (triangle) => weight(triangle as unknown as Weighted[]));
  protectSmallRings(weighted);
  const simplified = simplify(weighted, 1);
  return dropSmallIslands(simplified);
}

/** Returns the triangle's area on a local plane, relative to the local tolerance: keep from 1. */
function weight(triangle: readonly Weighted[]): number {
  const [a, b, c] = triangle;
  if (!a || !b || !c) return 0;
  if ([a, b, c].some((p) => Math.abs(p[0]) === 180)) return Infinity;
  const cos = Math.cos((b[1] * Math.PI) / 180);
  const planar = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  return (planar * cos * KM_PER_DEGREE ** 2) / tolerance(TOLERANCE_KM2, b[0], b[1]);
}

/** Rings of few arcs keep their heaviest points, so that a small island becomes a triangle, not a line. */
function protectSmallRings(weighted: World): void {
  for (const rings of polygonsOf(weighted)) {
    for (const ring of rings) {
      if (ring.length > 3) continue;
      for (const index of ring) {
        const arc = arcOf(weighted, index) as unknown as Weighted[];
        const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
        for (const point of inner.slice(0, ring.length === 1 ? 3 : 1)) point[2] = Infinity;
      }
    }
  }
}

function dropSmallIslands(world: World): World {
  const owners = new Map<number, Set<string>>();
  for (const area of world.objects.areas.geometries) {
    for (const index of area.arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(String(area.id)));
    }
  }
  const attached = (ring: number[] | undefined): boolean =>
    ring?.some((index) => (owners.get(index < 0 ? ~index : index)?.size ?? 0) > 1) ?? false;
  const geometries = world.objects.areas.geometries.map((area) => {
    const sized = area.arcs.map((rings) => ({ rings, ...measure(world, rings[0] ?? []) }));
    const largest = Math.max(...sized.map((polygon) => polygon.km2));
    const kept = sized.filter(
      (polygon) => polygon.km2 === largest || attached(polygon.rings[0]) || polygon.km2 >= polygon.leastKm2,
    );
    return { ...area, arcs: kept.map((polygon) => polygon.rings) };
  });
  return { ...world, objects: { areas: { type: 'GeometryCollection', geometries } } };
}

function measure(world: World, ring: readonly number[]): { km2: number; leastKm2: number } {
  const points = ring.flatMap((index) => {
    const arc = arcOf(world, index);
    return index < 0 ? arc.toReversed() : arc;
  });
  const [lng = 0, lat = 0] = points[0] ?? [];
  const unwrapped = points.map(([x = 0, y = 0]) => [
    x - lng > 180 ? x - 360 : x - lng < -180 ? x + 360 : x,
    y,
  ]);
  const km2 = Math.abs(signedArea(unwrapped)) * Math.cos((lat * Math.PI) / 180) * KM_PER_DEGREE ** 2;
  return { km2, leastKm2: tolerance(ISLAND_KM2, lng, lat) };
}

function polygonsOf(world: World): number[][][] {
  return world.objects.areas.geometries.flatMap((area) => area.arcs);
}

function arcOf(world: World, index: number): Arc {
  return world.arcs[index < 0 ? ~index : index] ?? [];
}
