/** Finds a point inside an area: the middle of the widest section along a few horizontal lines. */

/** Heights of the lines, as shares: the middle first, avoiding likely corner positions. */
const HEIGHTS = [0.5, 0.37, 0.63, 0.21, 0.79, 0.09, 0.91];

/**
 * @param rings alternating x and y, outer and inner, closed or not; inside means within an odd number of
 * rings
 * @returns `null` if no section has any width
 */
export function pointInside(
  rings: readonly (readonly number[])[],
  south: number,
  north: number,
): { x: number; y: number } | null {
  for (const share of HEIGHTS) {
    const y = south + (north - south) * share;
    const x = middleOfWidest(crossingsAt(rings, y));
    if (x !== null) return { x, y };
  }
  return null;
}

/** Where edges cross the line, from west to east. */
function crossingsAt(rings: readonly (readonly number[])[], y: number): Float64Array {
  const found: number[] = [];
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.slice(-2);
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const nextY = ring[at + 1] ?? 0;
      // A corner on the line counts only for the edge above.
      if (fromY > y !== nextY > y) found.push(fromX + ((y - fromY) / (nextY - fromY)) * (x - fromX));
      [fromX, fromY] = [x, nextY];
    }
  }
  return Float64Array.from(found).sort();
}

function middleOfWidest(crossings: Float64Array): number | null {
  let widest = 0;
  let middle: number | null = null;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const west = crossings[at] ?? 0;
    const width = (crossings[at + 1] ?? 0) - west;
    if (width > widest) {
      widest = width;
      middle = west + width / 2;
    }
  }
  return middle;
}
