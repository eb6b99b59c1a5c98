/**
 * Which rows of a long table are drawn. Browsers cannot scroll over more than some tens of millions of pixels, so that of very long tables a pixel of
 * the scroll bar stands for more than a pixel of rows.
 */
export interface RowsView {
  readonly rowCount: number;
  readonly rowPx: number;
  /** Of the head, which stays in sight. */
  readonly headPx: number;
  /** Height of what is seen, the head included. */
  readonly viewPx: number;
}

/** Less than what any browser can do. */
const MAX_SCROLL_PX = 15_000_000;
/** Rows above and below that are drawn too, so that a quick scroll shows no gap. */
const SPARE_ROWS = 6;

/** Height of all that is scrolled over. */
export function scrollHeight({ rowCount, rowPx, headPx, viewPx }: RowsView): number {
  return Math.max(viewPx, Math.min(MAX_SCROLL_PX, rowCount * rowPx + headPx));
}

export interface DrawnRows {
  readonly first: number;
  /** Without it. */
  readonly end: number;
  /** Where the table begins, its head included, from the top of all that is scrolled over. */
  readonly topPx: number;
}

export function drawnRows(view: RowsView, scrollPx: number): DrawnRows {
  const { rowCount, rowPx } = view;
  const at = rowAt(view, scrollPx);
  const whole = Math.floor(at);
  const first = Math.max(0, whole - SPARE_ROWS);
  const end = Math.min(rowCount, whole + Math.ceil(fittingRows(view)) + 1 + SPARE_ROWS);
  return { first, end, topPx: scrollPx - (at - first) * rowPx };
}

/** How far to scroll so that a row is wholly seen; as it is when it is already. */
export function scrollToRow(view: RowsView, scrollPx: number, row: number): number {
  const at = rowAt(view, scrollPx);
  const fitting = fittingRows(view);
  const wanted = row < at ? row : row + 1 > at + fitting ? row + 1 - fitting : at;
  const { maxRow, maxPx } = ends(view);
  return maxRow === 0 ? 0 : (Math.min(maxRow, wanted) / maxRow) * maxPx;
}

/** Rows that are seen at once, the last one perhaps in part. At least one. */
export function fittingRows({ rowPx, headPx, viewPx }: RowsView): number {
  return Math.max(1, (viewPx - headPx) / rowPx);
}

/** The row at the top, with the part of it that is already gone. */
function rowAt(view: RowsView, scrollPx: number): number {
  const { maxRow, maxPx } = ends(view);
  return maxPx <= 0 ? 0 : Math.min(1, Math.max(0, scrollPx / maxPx)) * maxRow;
}

function ends(view: RowsView) {
  return {
    maxRow: Math.max(0, view.rowCount - fittingRows(view)),
    maxPx: scrollHeight(view) - view.viewPx,
  };
}
