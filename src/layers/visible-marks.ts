/**
 * Selects the marks of a drawing that are visible at a zoom, for map, figure, picking and keyboard focus, so
 * that hidden signs cannot be clicked.
 *
 * Zoom is rounded to steps, which avoids flicker and rebuilding while zooming.
 */
import { project } from '../lib/mercator.ts';
import type { Drawing, Mark, SymbolMark } from './drawing.ts';

/** Marks appear and disappear at multiples of this zoom. */
export const ZOOM_STEP = 0.25;

export function zoomStepOf(zoom: number): number {
  return Math.floor(zoom / ZOOM_STEP + 1e-6) * ZOOM_STEP;
}

/** Minimum distance between signs, as a share of their summed half sizes. */
const CLEARANCE = 1.05;

const cache = new WeakMap<Drawing, Map<number, Drawing>>();

/** Returns the marks visible at a zoom; the same array within a step. */
export function selectVisibleMarks(drawing: Drawing, zoom: number): Drawing {
  const step = zoomStepOf(zoom);
  let steps = cache.get(drawing);
  if (steps === undefined) {
    steps = new Map();
    cache.set(drawing, steps);
  }
  let visible = steps.get(step);
  if (visible === undefined) {
    visible = declutter(
      drawing.filter((mark) => step >= mark.zoom.minZoom && step < mark.zoom.maxZoom),
      step,
    );
    steps.set(step, visible);
  }
  return visible;
}

/**
 * Removes symbols that overlap one of lower priority number, and their labels. Distances are measured in flat
 * Mercator at the step, so the result does not depend on centre or bearing.
 */
function declutter(marks: readonly Mark[], zoom: number): Drawing {
  const symbols = marks
    .filter((mark): mark is SymbolMark => mark.type === 'symbol' && !mark.isSized)
    .sort((a, b) => (a.priority ?? -1) - (b.priority ?? -1));
  const cellPx = Math.max(1, ...symbols.map(({ sizePx }) => sizePx)) * CLEARANCE;
  const grid = new Map<string, { readonly x: number; readonly y: number; readonly sizePx: number }[]>();
  const dropped = new Set<Mark>();
  const droppedFeatures = new Set<string>();
  for (const symbol of symbols) {
    if (symbol.transient) continue;
    const [x, y] = project(symbol.position, zoom);
    const [column, row] = [Math.floor(x / cellPx), Math.floor(y / cellPx)];
    const isFree = symbol.priority === null || !hasNeighbour(column, row, x, y, symbol.sizePx);
    if (!isFree) {
      dropped.add(symbol);
      if (symbol.feature !== null) droppedFeatures.add(symbol.feature);
      continue;
    }
    const cell = `${column} ${row}`;
    const kept = grid.get(cell);
    if (kept === undefined) grid.set(cell, [{ x, y, sizePx: symbol.sizePx }]);
    else kept.push({ x, y, sizePx: symbol.sizePx });
  }
  if (dropped.size === 0) return marks;
  return marks.filter((mark) =>
    mark.type === 'label' ? mark.feature === null || !droppedFeatures.has(mark.feature) : !dropped.has(mark),
  );

  function hasNeighbour(column: number, row: number, x: number, y: number, sizePx: number): boolean {
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of grid.get(`${column + dx} ${row + dy}`) ?? []) {
          const least = ((other.sizePx + sizePx) / 2) * CLEARANCE;
          if (Math.hypot(other.x - x, other.y - y) < least) return true;
        }
      }
    }
    return false;
  }
}
