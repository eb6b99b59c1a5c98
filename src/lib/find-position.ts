/** Finds the position that a projection shows at a point. */
import type { Position } from 'geojson';

type Project = (position: Position) => readonly [x: number, y: number] | null;

/** In degrees: far less than a step of a position. */
const PROBE = 1e-5;
const NEAR_PX = 1e-3;
const MAX_TURNS = 30;

/**
 * Returns the position at a screen point, by Newton's method, for any locally smooth projection, including
 * tilted views and globes.
 *
 * @param guess start, [lng, lat]
 * @returns [lng, lat] in degrees; `null` if the point does not show the ground
 */
export function findPosition(
  project: Project,
  [x, y]: readonly [number, number],
  guess: readonly [number, number],
): readonly [lng: number, lat: number] | null {
  let [lng, lat] = guess;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const [here, east, north] = [
      project([lng, lat]),
      project([lng + PROBE, lat]),
      project([lng, lat + PROBE]),
    ];
    if (here === null || east === null || north === null) return null;
    const [dx, dy] = [x - here[0], y - here[1]];
    if (Math.hypot(dx, dy) < NEAR_PX) return [lng, lat];
    const [ax, ay] = [(east[0] - here[0]) / PROBE, (east[1] - here[1]) / PROBE];
    const [bx, by] = [(north[0] - here[0]) / PROBE, (north[1] - here[1]) / PROBE];
    const area = ax * by - bx * ay;
    lng += (dx * by - bx * dy) / area;
    lat += (ax * dy - dx * ay) / area;
    if (!(Math.abs(lng) <= 540 && Math.abs(lat) < 90)) return null;
  }
  return null;
}
