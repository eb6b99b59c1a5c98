/** Places the shapes that distinguish markets' strands without colour, for live map and figure. */
import type { Motif } from '../../styles/motifs.ts';
import { type PlanePoint, pointsAlong } from '../lib/polyline.ts';
import type { Chevron } from './chevrons.ts';

export interface MotifLine {
  /** Projected line, px. */
  readonly points: readonly PlanePoint[];
  readonly motif: Motif | undefined;
}

/** Clearance around direction signs, px; they matter more than motifs. */
const CHEVRON_CLEARANCE_PX = 12;
/** Shorter strands have space for one sign at most, the direction. */
const MIN_LENGTH_IN_SPACINGS = 1.2;

/**
 * Returns shapes with point, angle and line, like chevrons.
 * @param chevrons those placed on the same lines
 */
export function deriveMotifSigns(lines: readonly MotifLine[], chevrons: readonly Chevron[]): Chevron[] {
  const taken = new Map<number, PlanePoint[]>();
  for (const { line, point } of chevrons) {
    const points = taken.get(line);
    if (points === undefined) taken.set(line, [point]);
    else points.push(point);
  }
  return lines.flatMap(({ points, motif }, line): Chevron[] => {
    if (motif === undefined || motif.marker === 'none') return [];
    const places = pointsAlong(points, motif.markerEveryPx);
    if (places.length < MIN_LENGTH_IN_SPACINGS) return [];
    const blocked = taken.get(line) ?? [];
    return places
      .filter(({ point }) =>
        blocked.every((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) > CHEVRON_CLEARANCE_PX),
      )
      .map(({ point, angle }) => ({ point, angle, line }));
  });
}
