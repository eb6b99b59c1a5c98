/**
 * Derives the world's areas as polygons: cut at the antimeridian, Western Sahara complete, rings wound as in
 * RFC 7946.
 */
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { LngLat, Ring, Rings } from './ground-cut.ts';
import { crossings, cutAntimeridian, cutPolygon, edgeKey, windRings } from './ground-cut.ts';
import type { AreaProperties, World } from './ground-world.ts';

export type AreaFeature = Feature<MultiPolygon, AreaProperties> & { readonly id: string };

/** Northern limit of Western Sahara: 27°40′ N, for the part of the package's Morocco west of 8°40′ W. */
const WESTERN_SAHARA_NORTH = 27 + 40 / 60;

export function deriveAreas(world: World): AreaFeature[] {
  const areas = world.objects.areas.geometries.map((geometry): [AreaProperties, Rings[]] => {
    const { coordinates } = feature<AreaProperties>(world, geometry).geometry;
    return [geometry.properties as AreaProperties, (coordinates as Rings[]).flatMap(cutAntimeridian)];
  });
  return completeWesternSahara(areas).map(([properties, polygons]) => ({
    type: 'Feature',
    id: properties.id,
    properties,
    geometry: { type: 'MultiPolygon', coordinates: polygons.map(windRings) },
  }));
}

/**
 * The package gives Western Sahara only the land east of the berm. The rest is cut off Morocco and joined to
 * it; the berm, their shared edge, is dissolved. Where the cut splits an edge, the neighbour gets the same
 * point, so that both still share a boundary.
 */
function completeWesternSahara(areas: [AreaProperties, Rings[]][]): [AreaProperties, Rings[]][] {
  const morocco = areas.find(([{ id }]) => id === 'MA')?.[1] ?? [];
  const sahara = areas.find(([{ id }]) => id === 'EH')?.[1] ?? [];
  const south = morocco.flatMap((rings) => cutPolygon(rings, 1, WESTERN_SAHARA_NORTH, 'below'));
  const north = morocco.flatMap((rings) => cutPolygon(rings, 1, WESTERN_SAHARA_NORTH, 'above'));
  const points = new Map(morocco.flat().flatMap((ring) => crossings(ring, 1, WESTERN_SAHARA_NORTH)));
  return areas.map(([properties, polygons]) => {
    if (properties.id === 'MA') return [properties, north];
    if (properties.id === 'EH') return [properties, dissolve(sahara, south)];
    return [properties, polygons.map((rings) => rings.map((ring) => insertPoints(ring, points)))];
  });
}

/** Inserts `points`, keyed by the edge they split in the neighbour's direction. */
function insertPoints(ring: Ring, points: ReadonlyMap<string, LngLat>): Ring {
  return ring.flatMap((position, i) => {
    const point = points.get(edgeKey(ring[i - 1] ?? position, position));
    return point ? [point, position] : [position];
  });
}

/** Joins polygons without holes along edges with identical points. */
function dissolve(...groups: Rings[][]): Rings[] {
  const edges = new Map<string, [LngLat, LngLat]>();
  for (const ring of groups.flat().flatMap((rings) => windRings(rings).slice(0, 1))) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as LngLat;
      const b = ring[i] as LngLat;
      if (!edges.delete(edgeKey(b, a))) edges.set(edgeKey(a, b), [a, b]);
    }
  }
  const after = new Map([...edges.values()].map(([a, b]) => [String(a), b]));
  const polygons: Rings[] = [];
  while (after.size > 0) {
    const [first] = after.values();
    const ring: LngLat[] = [];
    for (let at = first; at && after.has(String(at)); ) {
      ring.push(at);
      const next = after.get(String(at));
      after.delete(String(at));
      at = next;
    }
    ring.push([...(ring[0] as LngLat)]);
    polygons.push([ring]);
  }
  return polygons;
}
