/** Samples lines as points, to measure how much of them an overlay covers. */
import type { StrokeMark } from '../layers/drawing.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import type { Frame } from './frame.ts';
import type { CoverCost } from './place-labels.ts';
import { paintOf, tracedLines } from './strokes.ts';

/** Distance between sample points, px. */
export const FEELER_PX = 3;
const CELL_PX = 32;

/** Returns a function that counts px of routes and borders under a box. Text may cover bands. */
export function makeCoverCost(frame: Frame, strokes: readonly StrokeMark[]): CoverCost {
  const cells = new Map<number, PlanePoint[]>();
  const drawn = strokes.filter(({ group }) => group === 'lines' || group === 'boundaries');
  for (const [x, y] of feelLines(frame, drawn)) {
    const key = cellKey(x, y);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [[x, y]]);
    else cell.push([x, y]);
  }
  return ([left, top, right, bottom]) => {
    let count = 0;
    for (let x = left; x < right + CELL_PX; x += CELL_PX) {
      for (let y = top; y < bottom + CELL_PX; y += CELL_PX) {
        for (const [px, py] of cells.get(cellKey(x, y)) ?? []) {
          if (px > left && px < right && py > top && py < bottom) count += 1;
        }
      }
    }
    return count * FEELER_PX;
  };
}

/** Returns points along strokes, frame px. */
export function feelLines(frame: Frame, strokes: readonly StrokeMark[]): readonly PlanePoint[] {
  return strokes.flatMap((mark) => tracedLines(frame, mark, paintOf(mark, 0)).flatMap(feelAlong));
}

function feelAlong(points: readonly PlanePoint[]): PlanePoint[] {
  const felt: PlanePoint[] = [];
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const count = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / FEELER_PX));
    for (let step = 0; step < count; step += 1) {
      const share = step / count;
      felt.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    }
  }
  return felt;
}

/**
 * Maximum cells on each side of the origin. Numeric keys: placing names makes tens of thousands of look-ups,
 * and string keys took half of that time.
 */
const MAX_CELLS = 2 ** 20;

function cellKey(x: number, y: number): number {
  return (Math.floor(x / CELL_PX) + MAX_CELLS) * 2 * MAX_CELLS + Math.floor(y / CELL_PX) + MAX_CELLS;
}
