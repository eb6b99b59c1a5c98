/**
 * Computes the rows to draw. Browsers limit scroll height to some tens of millions of px, so very long tables
 * scale the scroll position.
 */
export interface RowsView {
  readonly rowCount: number;
  readonly rowPx: number;
  /** Height of the sticky header. */
  readonly headPx: number;
  /** Visible height including the header. */
  readonly viewPx: number;
}

/** Within every browser's limit. */
const MAX_SCROLL_PX = 15_000_000;
/** Extra rows above and below, so that quick scrolling shows no gap. */
const SPARE_ROWS = 6;

/** Total scroll height. */
export function scrollHeight({ rowCount, rowPx, headPx, viewPx }: RowsView): number {
  return Math.max(viewPx, Math.min(MAX_SCROLL_PX, rowCount * rowPx + headPx));
}

export interface DrawnRows {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** Top of the table, header included, in the scrolled content. */
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

/** Returns the scroll position that shows the whole row; unchanged if it is visible. */
export function scrollToRow(view: RowsView, scrollPx: number, row: number): number {
  const at = rowAt(view, scrollPx);
  const fitting = fittingRows(view);
  const wanted = row < at ? row : row + 1 > at + fitting ? row + 1 - fitting : at;
  const { maxRow, maxPx } = ends(view);
  return maxRow === 0 ? 0 : (Math.min(maxRow, wanted) / maxRow) * maxPx;
}

/** Number of visible rows, including a partial one. At least one. */
export function fittingRows({ rowPx, headPx, viewPx }: RowsView): number {
  return Math.max(1, (viewPx - headPx) / rowPx);
}

/** The top row, fractional when partly scrolled out. */
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
