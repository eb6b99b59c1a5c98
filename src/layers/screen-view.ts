/** The map on screen, live map or figure, for keyboard and focus ring: the current projection and marks. */
import type { Position } from 'geojson';
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import { type FeatureId, kindOf } from '../domain/ids.ts';
import type { Size } from '../lib/mercator.ts';
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import type { Drawing } from './drawing.ts';
import { type FocusStop, focusOrder } from './focus-order.ts';
import type { ProjectToScreen } from './pick.ts';

export interface ScreenView {
  readonly size: Size;
  readonly project: ProjectToScreen;
  readonly zoom: number;
  /** Marks visible at the current zoom. */
  readonly drawing: Drawing;
}

/** Offsets of jurisdiction names by label id: [right, down] in ems; `null` if omitted. */
export type NameMoves = Readonly<Record<string, readonly [right: number, down: number] | null>>;

/** Features in view in reading order, with their screen points. */
export function selectStops(view: ScreenView): readonly FocusStop[] {
  return focusOrder(view.drawing, { project: view.project, ...view.size });
}

/** Returns a feature's position: its point, the middle of its line, its label. `null` without a place. */
export function anchorOf(atlas: Atlas, id: FeatureId): Position | null {
  const record = atlas.byId.get(id);
  return record === undefined ? null : anchorOfRecord(record);
}

function anchorOfRecord(record: AtlasRecord): Position | null {
  if (record.kind === 'jurisdiction') return [...record.properties.labelPosition];
  const { geometry } = record;
  switch (geometry?.type) {
    case 'Point':
      return geometry.coordinates;
    case 'LineString':
      return middleOf([geometry.coordinates]);
    case 'MultiLineString': {
      // In brief-only mode a route has only its band.
      const arms = record.kind === 'route' ? (record.properties.band?.arms ?? []) : [];
      const lines =
        geometry.coordinates.length > 0 ? geometry.coordinates : arms.map((arm) => arm.coordinates);
      return middleOf(lines);
    }
    default:
      return null;
  }
}

/** Middle of the longest line, computed in degrees: it must be on the line, not exact. */
function middleOf(lines: readonly (readonly Position[])[]): Position | null {
  let longest: { readonly line: PlanePoint[]; readonly length: number } | null = null;
  for (const positions of lines) {
    const line = positions.map(([x = 0, y = 0]): PlanePoint => [x, y]);
    const length = polylineLength(line);
    if (longest === null || length > longest.length) longest = { line, length };
  }
  const middle = longest === null ? null : pointAtDistance(longest.line, longest.length / 2);
  return middle === null ? null : [...middle.point];
}

/** Returns a feature's screen point, from focus order or its anchor. `null` when out of view. */
export function pointOnScreen(
  view: ScreenView,
  atlas: Atlas,
  id: FeatureId,
): readonly [number, number] | null {
  const stop = selectStops(view).find(({ feature }) => feature === id);
  if (stop !== undefined) return stop.point;
  const anchor = anchorOf(atlas, id);
  const point = anchor === null ? null : view.project(anchor);
  return point !== null && isInView(view, point) ? point : null;
}

/** Start of a callout's leader line. */
export interface CalloutAnchor {
  /** Px. */
  readonly point: readonly [x: number, y: number];
  /** Whether a name or sign is there, which the leader line should not cover. */
  readonly isMarked: boolean;
}

/**
 * Returns the anchor of a callout: a jurisdiction's name, a feature's sign, or its geometry. `null` when out
 * of view.
 */
export function calloutAnchor(view: ScreenView, atlas: Atlas, id: FeatureId): CalloutAnchor | null {
  const isNamed = kindOf(id) === 'jurisdiction';
  const stands = isNamed ? anchorOf(atlas, id) : signOf(view.drawing, id);
  const at = stands === null ? null : view.project(stands);
  if (at !== null && isInView(view, at)) return { point: at, isMarked: true };
  const point = isNamed && stands !== null ? null : pointOnScreen(view, atlas, id);
  return point === null ? null : { point, isMarked: false };
}

function signOf(drawing: Drawing, id: FeatureId): Position | null {
  for (const mark of drawing) if (mark.type === 'symbol' && mark.feature === id) return mark.position;
  return null;
}

function isInView({ size }: ScreenView, [x, y]: readonly [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}
