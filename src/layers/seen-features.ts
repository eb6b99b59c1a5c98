/** Finds the features in view, which a legend on the map must explain. */
import type { Position } from 'geojson';
import type { FeatureId } from '../domain/ids.ts';
import type { Size } from '../lib/mercator.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { isInRings } from '../lib/ring.ts';
import type { Drawing, Mark } from './drawing.ts';
import type { ScreenView } from './screen-view.ts';

/** A view without its drawing. */
export type Sight = Omit<ScreenView, 'drawing'>;

/**
 * Features with a sign or part of a line in view.
 * @param drawing marks drawn, from `selectVisibleMarks`
 */
export function selectSeenFeatures(drawing: Drawing, sight: Sight): ReadonlySet<FeatureId> {
  const seen = new Set<FeatureId>();
  for (const mark of drawing) {
    const { feature } = mark;
    if (feature !== null && mark.type !== 'fill' && !seen.has(feature) && isSeen(mark, sight))
      seen.add(feature);
  }
  return seen;
}

/** Whether any of a sign, line or area is in view. */
export function isSeen(mark: Mark, { project, size }: Sight): boolean {
  switch (mark.type) {
    case 'symbol': {
      const point = project(mark.position);
      return point !== null && touches(point, point, size);
    }
    case 'stroke':
      return mark.lines.some((line) => hasPieceIn(line, project, size));
    case 'fill': {
      const { geometry } = mark;
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const onScreen = rings.map((ring) => ring.map(project).filter((point) => point !== null));
      return (
        rings.some((ring) => hasPieceIn(ring, project, size)) ||
        isInRings(onScreen, [size.width / 2, size.height / 2])
      );
    }
    case 'label':
      return false;
  }
}

function hasPieceIn(line: readonly Position[], project: Sight['project'], size: Size): boolean {
  let before: PlanePoint | null = null;
  for (const position of line) {
    const point = project(position);
    if (before !== null && point !== null && touches(before, point, size)) return true;
    before = point;
  }
  return false;
}

/** Whether the segment from `a` to `b` touches the rectangle from 0 to `size` (Liang–Barsky clipping). */
function touches(a: PlanePoint, b: PlanePoint, { width, height }: Size): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, end] of [
    [a[0], b[0] - a[0], width],
    [a[1], b[1] - a[1], height],
  ] as const) {
    if (way === 0) {
      if (start < 0 || start > end) return false;
      continue;
    }
    const [enter, leave] =
      way > 0 ? [-start / way, (end - start) / way] : [(end - start) / way, -start / way];
    from = Math.max(from, enter);
    to = Math.min(to, leave);
    if (from > to) return false;
  }
  return true;
}
