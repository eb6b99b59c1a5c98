/** A point inside an area: in the middle of the widest part of it that one of a few horizontal lines goes through. */

/** Where the lines are, as shares of the height: the middle first, none where corners are likely to be. */
const HEIGHTS = [0.5, 0.37, 0.63, 0.21, 0.79, 0.09, 0.91];

/**
 * @param rings each x and y in turns, outer and inner, closed or not: what lies inside an odd number of them is inside
 * @returns `null` when no line finds any width
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
      // A corner on the line belongs to the edge above it only.
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
