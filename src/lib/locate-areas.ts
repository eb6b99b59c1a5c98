/** Finds the area at a point, and distances to areas, as precise as the areas are drawn. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { distanceKm } from './great-circle.ts';

export interface LocatedArea {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

interface BoundedPolygon {
  readonly id: string;
  readonly rings: readonly Position[][];
  readonly bounds: readonly [number, number, number, number];
  /** Edges by row of latitude, as a flat list [ax, ay, bx, by, …]; built on first use. */
  rows?: ReadonlyMap<number, readonly number[]>;
}

/** Rows per degree: a query examines the edges of one row, a small fraction of all. */
const ROWS_PER_DEGREE = 20;
/** Cell size of the polygon index in degrees; it skips thousands of islands. */
const CELL_DEGREES = 1;

export interface Locator {
  /** Returns the id of the area at a position (ISO2, or a slug for an area without a code); `null` at sea. */
  areaAt(position: Position): string | null;
  /**
   * Returns kilometres from a position to the nearest point of an area: 0 inside.
   *
   * @throws if there is no such area
   */
  distanceToAreaKm(position: Position, id: string): number;
}

export function makeLocator(areas: readonly LocatedArea[]): Locator {
  const polygons = areas.flatMap(({ id, geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
      (rings): BoundedPolygon => ({ id, rings, bounds: boundsOf(rings) }),
    ),
  );
  const holds = (polygon: BoundedPolygon, x: number, y: number): boolean =>
    x >= polygon.bounds[0] &&
    y >= polygon.bounds[1] &&
    x <= polygon.bounds[2] &&
    y <= polygon.bounds[3] &&
    holdsByRow(polygon, x, y);
  const byCell = polygonsByCell(polygons);
  return {
    areaAt: ([x = 0, y = 0]) => byCell.get(cellOf(x, y))?.find((polygon) => holds(polygon, x, y))?.id ?? null,
    distanceToAreaKm: (position, id) => {
      const own = polygons.filter((polygon) => polygon.id === id);
      if (own.length === 0) throw new Error(`no area "${id}" in the basemap`);
      const [x = 0, y = 0] = position;
      if (own.some((polygon) => holds(polygon, x, y))) return 0;
      return Math.min(...own.flatMap(({ rings }) => rings.map((ring) => distanceToLineKm(position, ring))));
    },
  };
}

function cellOf(x: number, y: number): number {
  return Math.floor(y / CELL_DEGREES) * 1000 + Math.floor(x / CELL_DEGREES);
}

/**
 * Indexes polygons by the cells that their bounds touch, in input order: the first that contains a position
 * wins.
 */
function polygonsByCell(polygons: readonly BoundedPolygon[]): ReadonlyMap<number, readonly BoundedPolygon[]> {
  const cells = new Map<number, BoundedPolygon[]>();
  for (const polygon of polygons) {
    const [west, south, east, north] = polygon.bounds;
    for (let y = Math.floor(south / CELL_DEGREES) * CELL_DEGREES; y <= north; y += CELL_DEGREES) {
      for (let x = Math.floor(west / CELL_DEGREES) * CELL_DEGREES; x <= east; x += CELL_DEGREES) {
        const cell = cellOf(x, y);
        const there = cells.get(cell);
        if (there) there.push(polygon);
        else cells.set(cell, [polygon]);
      }
    }
  }
  return cells;
}

/** Even–odd rule over all rings, so that holes are excluded. */
function holdsByRow(polygon: BoundedPolygon, x: number, y: number): boolean {
  polygon.rows ??= edgesByRow(polygon.rings);
  const edges = polygon.rows.get(Math.floor(y * ROWS_PER_DEGREE)) ?? [];
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function edgesByRow(rings: readonly Position[][]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const last = Math.floor(Math.max(ay, by) * ROWS_PER_DEGREE);
      for (let row = Math.floor(Math.min(ay, by) * ROWS_PER_DEGREE); row <= last; row++) {
        const edges = rows.get(row);
        if (edges) edges.push(ax, ay, bx, by);
        else rows.set(row, [ax, ay, bx, by]);
      }
    }
  }
  return rows;
}

/** Uses a plane around the position: exact enough within a few hundred kilometres. */
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

/** Returns [west, south, east, north] of the outer ring. */
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
