/** A rectangle of the screen or of a picture, CSS px. */
export type ScreenBox = readonly [left: number, top: number, right: number, bottom: number];

/** Returns the area that two boxes share, px². */
export function sharedArea(a: ScreenBox, b: ScreenBox): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a point lies inside, not on the edge. */
export function holdsPoint(
  [left, top, right, bottom]: ScreenBox,
  [x, y]: readonly [x: number, y: number],
): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Returns the total area of a box shared with others, px². */
export function coveredArea(box: ScreenBox, others: readonly ScreenBox[]): number {
  return others.reduce((sum, other) => sum + sharedArea(box, other), 0);
}

/**
 * Returns boxes around a picture, of the given depth and overlapping it by `rim`: anything that touches them
 * is not fully inside.
 */
export function boxesAround(
  { width, height }: { readonly width: number; readonly height: number },
  depth: number,
  rim: number,
): readonly ScreenBox[] {
  return [
    [-depth, -depth, width + depth, rim],
    [-depth, height - rim, width + depth, height + depth],
    [-depth, rim, rim, height - rim],
    [width - rim, rim, width + depth, height - rim],
  ];
}
