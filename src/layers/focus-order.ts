/** The order of the keyboard's roving focus: in rows from the top, left to right. */
import type { Position } from 'geojson';
import type { FeatureId } from '../domain/ids.ts';
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import type { Drawing, Mark } from './drawing.ts';
import { polygonLines } from './geometry.ts';
import { boxOf, type ProjectToScreen } from './pick.ts';

export interface FocusViewport {
  readonly project: ProjectToScreen;
  readonly width: number;
  readonly height: number;
}

export interface FocusStop {
  readonly feature: FeatureId;
  /** Position in view, px: a point, or the middle of a line or area. */
  readonly point: PlanePoint;
}

/** Row height, px; features within a row are ordered left to right. */
const ROW_PX = 56;

/**
 * Returns each feature in view once.
 * @param drawing marks drawn, from `selectVisibleMarks`
 */
export function focusOrder(drawing: Drawing, viewport: FocusViewport): FocusStop[] {
  const stops = new Map<FeatureId, PlanePoint>();
  for (const mark of drawing) {
    if (mark.feature === null || mark.transient || stops.has(mark.feature)) continue;
    const point = anchorOf(mark, viewport);
    if (point !== null) stops.set(mark.feature, point);
  }
  return [...stops]
    .map(([feature, point]) => ({ feature, point }))
    .sort(
      (a, b) =>
        Math.floor(a.point[1] / ROW_PX) - Math.floor(b.point[1] / ROW_PX) ||
        a.point[0] - b.point[0] ||
        (a.feature < b.feature ? -1 : 1),
    );
}

function anchorOf(mark: Mark, viewport: FocusViewport): PlanePoint | null {
  switch (mark.type) {
    case 'symbol':
      return pointInView(mark.position, viewport);
    case 'stroke':
      return middleInView(mark.lines, viewport);
    case 'fill': {
      const largest = [...polygonLines(mark.geometry)].sort((a, b) => b.length - a.length)[0];
      if (largest === undefined) return null;
      const [west, south, east, north] = boxOf(largest);
      return pointInView([(west + east) / 2, (south + north) / 2], viewport);
    }
    case 'label':
      return null;
  }
}

function pointInView(position: Position, { project, width, height }: FocusViewport): PlanePoint | null {
  const point = project(position);
  const isInView =
    point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
  return isInView ? point : null;
}

/** Returns the middle of the longest visible part of a line. */
function middleInView(lines: readonly (readonly Position[])[], viewport: FocusViewport): PlanePoint | null {
  let longest: PlanePoint[] = [];
  let longestPx = 0;
  const offer = (run: PlanePoint[]) => {
    const length = polylineLength(run);
    if (length > longestPx) {
      longest = run;
      longestPx = length;
    }
  };
  for (const line of lines) {
    let run: PlanePoint[] = [];
    for (const position of line) {
      const point = pointInView(position, viewport);
      if (point !== null) {
        run.push(point);
        continue;
      }
      offer(run);
      run = [];
    }
    offer(run);
  }
  return pointAtDistance(longest, longestPx / 2)?.point ?? null;
}
