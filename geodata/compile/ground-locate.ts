/** Which area a point lies in, and how far it is from one. Answers at the full detail of Natural Earth 1:10m. */
import type { Position } from 'geojson';
import type { AreaFeature } from './ground-areas.ts';
import { distanceKm } from './ground-borders.ts';
import { insideRing } from './ground-cut.ts';

interface BoundedPolygon {
  readonly id: string;
  readonly rings: readonly Position[][];
  readonly bounds: readonly [number, number, number, number];
}

export interface Locator {
  /** The id of the area at a position (ISO2, or a slug for an area without a code); `null` at sea. */
  areaAt(position: Position): string | null;
  /**
   * Kilometres from a position to the nearest point of an area: 0 inside. Throws when there is no such area.
   */
  distanceToAreaKm(position: Position, id: string): number;
}

export function makeLocator(areas: readonly AreaFeature[]): Locator {
  const polygons = areas.flatMap((area) =>
    area.geometry.coordinates.map(
      (rings): BoundedPolygon => ({ id: area.id, rings, bounds: boundsOf(rings) }),
    ),
  );
  const holds = ({ rings, bounds }: BoundedPolygon, x: number, y: number): boolean =>
    x >= bounds[0] &&
    y >= bounds[1] &&
    x <= bounds[2] &&
    y <= bounds[3] &&
    rings.every((ring, index) => insideRing(x, y, ring) === (index === 0));
  return {
    areaAt: ([x = 0, y = 0]) => polygons.find((polygon) => holds(polygon, x, y))?.id ?? null,
    distanceToAreaKm: (position, id) => {
      const own = polygons.filter((polygon) => polygon.id === id);
      if (own.length === 0) throw new Error(`no area "${id}" in the basemap`);
      const [x = 0, y = 0] = position;
      if (own.some((polygon) => holds(polygon, x, y))) return 0;
      return Math.min(...own.flatMap(({ rings }) => rings.map((ring) => distanceToLineKm(position, ring))));
    },
  };
}

/** Nearest point of each segment on a plane around the position: exact enough within a few hundred kilometres. */
function distanceToLineKm(position: Position, line: readonly Position[]): number {
  const [x = 0, y = 0] = position;
  const squeeze = Math.cos((y * Math.PI) / 180);
  let nearest: Position = line[0] ?? position;
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax = 0, ay = 0] = line[i - 1] ?? [];
    const [bx = 0, by = 0] = line[i] ?? [];
    const [dx, dy] = [(bx - ax) * squeeze, by - ay];
    const along = ((x - ax) * squeeze * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const point: Position = [ax + t * (bx - ax), ay + t * (by - ay)];
    const distance = Math.hypot(((point[0] ?? 0) - x) * squeeze, (point[1] ?? 0) - y);
    if (distance < least) [least, nearest] = [distance, point];
  }
  return distanceKm(position, nearest);
}

/** [west, south, east, north] of the outer ring. */
export function boundsOf(rings: readonly Position[][]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of rings[0] ?? []) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}
