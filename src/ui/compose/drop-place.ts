/** Where in a list a row that is dragged would come to stand. */

/** @param middles of the rows in their order, px, as `y` @returns how many rows stand before the place: 0 is before the first */
export function placeAt(middles: readonly number[], y: number): number {
  return middles.filter((middle) => middle < y).length;
}

/** The index of a row after it was put at a place, which counts the row where it still is. */
export function indexAtPlace(from: number, place: number): number {
  return place > from ? place - 1 : place;
}

/** How near to the edge of what scrolls a row is dragged for it to scroll, px. */
const EDGE_PX = 48;
/** The fastest, at the edge and beyond, px a frame. */
const FASTEST_PX = 14;

/** How far to scroll in this frame: negative is up. @param box of what scrolls, px, as `y` */
export function scrollStep(box: { readonly top: number; readonly bottom: number }, y: number): number {
  const above = box.top + EDGE_PX - y;
  const below = y - (box.bottom - EDGE_PX);
  const depth = Math.min(1, Math.max(above, below) / EDGE_PX);
  if (depth <= 0) return 0;
  return Math.round(depth * FASTEST_PX) * (above > below ? -1 : 1);
}
