/** Points in the layout of the graphics card. */

/** One entry per row in each array. */
export interface PointCloud {
  /** x and y per row in the mercator square, 0 to 1, y down; NaN in both for rows without position. */
  readonly places: Float32Array;
  /** Style of each row: an index below `MAX_GROUPS`. */
  readonly groups: Uint8Array;
}

/** By group: red, green and blue, 0 to 1, consecutively. The edge separates a point from its neighbours. */
export interface PointLook {
  readonly fills: Float32Array;
  readonly edges: Float32Array;
}

export const MAX_GROUPS = 16;

/** Up to this many points have full size. */
const FEW = 200;

/**
 * Returns the diameter of points, CSS px; fewer points are larger.
 * @param count of drawn points
 */
export function pointSizePx(count: number, zoom: number): number {
  const crowd = Math.max(3, 9 - 1.6 * Math.max(0, Math.log10(count / FEW)));
  return crowd + Math.max(0, Math.min(4, (zoom - 5) * 0.8));
}
