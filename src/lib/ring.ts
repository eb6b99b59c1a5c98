import type { PlanePoint } from './polyline.ts';

/**
 * Whether a ray to the right of the point crosses the ring an odd number of times (even–odd rule: the point
 * lies inside if an odd number of rings match; holes are rings too). Rings may be closed or open.
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

/** Whether a point lies inside rings, by the even–odd rule. */
export function isInRings(rings: readonly (readonly PlanePoint[])[], point: PlanePoint): boolean {
  return rings.filter((ring) => isAroundOdd(ring, point)).length % 2 === 1;
}
