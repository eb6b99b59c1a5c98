/** Many points at once, as the graphics card wants them. */

/** One entry a row in each array. */
export interface PointCloud {
  /** x and y of each row in the mercator square, 0 to 1, y down; NaN in both where a row has no position. */
  readonly places: Float32Array;
  /** Which look each row has: an index, below `MAX_GROUPS`. */
  readonly groups: Uint8Array;
}

/** By group: red, green and blue, 0 to 1, one group after the other. The edge runs around each point, so that it stands off from its neighbours. */
export interface PointLook {
  readonly fills: Float32Array;
  readonly edges: Float32Array;
}

export const MAX_GROUPS = 16;

/** Up to so many points are drawn at full size. */
const FEW = 200;

/** Fewer points are larger: each is somebody's record, not a grain of a pattern. @param count of those that are drawn @returns CSS px, across */
export function pointSizePx(count: number, zoom: number): number {
  const crowd = Math.max(3, 9 - 1.6 * Math.max(0, Math.log10(count / FEW)));
  return crowd + Math.max(0, Math.min(4, (zoom - 5) * 0.8));
}
