/** Many points at once, as the graphics card wants them. */

/** One entry a row in each array. */
export interface PointCloud {
  /** x and y of each row in the mercator square, 0 to 1, y down; NaN in both where a row has no position. */
  readonly places: Float32Array;
  /** Which of the colours each row has. */
  readonly groups: Uint8Array;
}

export interface PointLook {
  /** By group: red, green, blue, 0 to 1. At most `MOST_GROUPS`. */
  readonly colors: readonly (readonly [number, number, number])[];
  /** Around each point, so that it stands off from any ground. */
  readonly edge: readonly [number, number, number];
}

export const MOST_GROUPS = 16;

/** Fewer points are larger: each is somebody's record, not a grain of a pattern. CSS px, across. */
export function pointSizePx(count: number, zoom: number): number {
  const crowd = count > 200_000 ? 3 : count > 20_000 ? 4 : count > 2000 ? 6 : 8;
  return crowd + Math.max(0, Math.min(4, (zoom - 5) * 0.8));
}
