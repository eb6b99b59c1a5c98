/** Finds features at a point from the marks, without the GPU, identically for map, figure and tests. */
import type { Position } from 'geojson';
import type { FeatureId } from '../domain/ids.ts';
import { nearestOnPolyline, offsetPolyline, type PlanePoint } from '../lib/polyline.ts';
import { isAroundOdd } from '../lib/ring.ts';
import type { Drawing, FillMark, StrokeMark } from './drawing.ts';
import { polygonLines } from './geometry.ts';

/** [lng, lat] to screen px; `null` or NaN for positions off screen, such as the far side of a globe. */
export type ProjectToScreen = (position: readonly number[]) => PlanePoint | null;

/** Points before lines before soft bands before areas. */
const RANK = { point: 0, line: 1, band: 2, area: 3 } as const;

interface Hit {
  readonly feature: FeatureId;
  readonly rank: number;
  /** Px; for areas their size, so that smaller ones come first. */
  readonly distance: number;
}

/**
 * Returns features with marks near a screen point: points before lines before areas, then nearest first,
 * without duplicates.
 * @param drawing marks drawn, from `selectVisibleMarks`
 */
export function pick(
  drawing: Drawing,
  project: ProjectToScreen,
  point: PlanePoint,
  tolerancePx: number,
): FeatureId[] {
  const hits: Hit[] = [];
  for (const mark of drawing) {
    if (mark.feature === null || mark.transient) continue;
    const { feature } = mark;
    if (mark.type === 'symbol') {
      const at = onScreen(project(mark.position));
      if (at === null) continue;
      const distance = Math.hypot(at[0] - point[0], at[1] - point[1]);
      if (distance <= mark.sizePx / 2 + tolerancePx) hits.push({ feature, rank: RANK.point, distance });
    } else if (mark.type === 'stroke') {
      const distance = distanceToStroke(mark, project, point, tolerancePx);
      const rank = mark.softPx > 0 ? RANK.band : RANK.line;
      if (distance !== null) hits.push({ feature, rank, distance });
    } else if (mark.type === 'fill') {
      const size = sizeIfInside(mark, project, point);
      if (size !== null) hits.push({ feature, rank: RANK.area, distance: size });
    }
  }
  hits.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  return [...new Set(hits.map(({ feature }) => feature))];
}

function onScreen(point: PlanePoint | null): PlanePoint | null {
  return point !== null && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : null;
}

function distanceToStroke(
  mark: StrokeMark,
  project: ProjectToScreen,
  point: PlanePoint,
  tolerancePx: number,
): number | null {
  const reach = Math.max(mark.widthPx / 2, tolerancePx);
  let nearest: number | null = null;
  for (const line of mark.lines) {
    if (!mayReach(line, project, point, reach + Math.abs(mark.offsetPx))) continue;
    for (const part of projectLine(line, project)) {
      const distance = nearestOnPolyline(offsetPolyline(part, mark.offsetPx), point)?.distance;
      if (distance !== undefined && distance <= reach && (nearest === null || distance < nearest)) {
        nearest = distance;
      }
    }
  }
  return nearest;
}

/** Projects a line, split where it leaves the screen. */
function projectLine(line: readonly Position[], project: ProjectToScreen): PlanePoint[][] {
  const parts: PlanePoint[][] = [];
  let current: PlanePoint[] = [];
  for (const position of line) {
    const point = onScreen(project(position));
    if (point !== null) {
      current.push(point);
    } else if (current.length > 0) {
      parts.push(current);
      current = [];
    }
  }
  if (current.length > 0) parts.push(current);
  return parts;
}

/** Area of the shape's screen box if the point is inside; holes are outside (even-odd). */
function sizeIfInside({ geometry }: FillMark, project: ProjectToScreen, point: PlanePoint): number | null {
  let isInside = false;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygonLines(geometry)) {
    if (!mayReach(ring, project, point, 0)) continue;
    const points = projectLine(ring, project).flat();
    for (const [x, y] of points) {
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
    if (isAroundOdd(points, point)) isInside = !isInside;
  }
  return isInside ? (maxX - minX) * (maxY - minY) : null;
}

type Box = readonly [west: number, south: number, east: number, north: number];
const boxes = new WeakMap<readonly Position[], Box>();

export function boxOf(line: readonly Position[]): Box {
  const kept = boxes.get(line);
  if (kept !== undefined) return kept;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of line) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const box: Box = [west, south, east, north];
  boxes.set(line, box);
  return box;
}

/**
 * Whether a line can come near a point, tested by its bounding box: eight projections instead of hundreds. On
 * a globe the box's sides bulge, hence the generous margin; boxes partly behind the horizon always pass.
 */
function mayReach(
  line: readonly Position[],
  project: ProjectToScreen,
  point: PlanePoint,
  reach: number,
): boolean {
  const [west, south, east, north] = boxOf(line);
  const [midLng, midLat] = [(west + east) / 2, (south + north) / 2];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of [
    [west, south],
    [midLng, south],
    [east, south],
    [east, midLat],
    [east, north],
    [midLng, north],
    [west, north],
    [west, midLat],
  ] as const) {
    const at = onScreen(project([lng, lat]));
    if (at === null) return true;
    minX = Math.min(minX, at[0]);
    maxX = Math.max(maxX, at[0]);
    minY = Math.min(minY, at[1]);
    maxY = Math.max(maxY, at[1]);
  }
  const margin = reach + 0.15 * Math.max(maxX - minX, maxY - minY);
  return (
    point[0] >= minX - margin &&
    point[0] <= maxX + margin &&
    point[1] >= minY - margin &&
    point[1] <= maxY + margin
  );
}
