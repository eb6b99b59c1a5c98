/** Computes the drop position of a dragged row. */

/**
 * @param middles of the rows in order, px, as `y`
 * @returns number of rows before the position: 0 is first
 */
export function placeAt(middles: readonly number[], y: number): number {
  return middles.filter((middle) => middle < y).length;
}

/** Returns the index after a move; `place` still counts the moved row. */
export function indexAtPlace(from: number, place: number): number {
  return place > from ? place - 1 : place;
}

/** Distance from the edge that triggers autoscroll, px. */
const EDGE_PX = 48;
/** Maximum autoscroll speed, px per frame. */
const FASTEST_PX = 14;

/**
 * Returns the scroll distance for this frame: negative is up.
 * @param box of the scroller, px, as `y`
 */
export function scrollStep(box: { readonly top: number; readonly bottom: number }, y: number): number {
  const above = box.top + EDGE_PX - y;
  const below = y - (box.bottom - EDGE_PX);
  const depth = Math.min(1, Math.max(above, below) / EDGE_PX);
  if (depth <= 0) return 0;
  return Math.round(depth * FASTEST_PX) * (above > below ? -1 : 1);
}
