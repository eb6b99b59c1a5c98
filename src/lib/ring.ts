import type { PlanePoint } from './polyline.ts';

/**
 * Whether a line to the right of the point crosses the ring an odd number of times (even–odd rule: of several rings with an odd number of
 * such, the point lies inside; holes are rings like the others). The ring may repeat its first point or not.
 */
export function isAroundOdd(ring: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  let isOdd = false;
  let b = ring.at(-1);
  for (const a of ring) {
    if (b !== undefined && a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      isOdd = !isOdd;
    b = a;
  }
  return isOdd;
}

/** Whether a point lies in the area of rings, even–odd. */
export function isInRings(rings: readonly (readonly PlanePoint[])[], point: PlanePoint): boolean {
  return rings.filter((ring) => isAroundOdd(ring, point)).length % 2 === 1;
}
