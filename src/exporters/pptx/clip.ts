/** Clips outlines to the map: slides have no clipping, so shapes beyond the edge would cover the text. */
import { clipPolygon, clipPolyline } from 'lineclip';
import type { Move, Point } from './outline.ts';

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Clips to a box. Curves that must be cut become short lines.
 *
 * @param isArea whether shapes close along the edge of the box; lines end there
 */
export function clipMoves(moves: readonly Move[], box: Box, isArea: boolean): Move[] {
  const bounds = boundsOf(moves);
  if (bounds === null || !overlaps(bounds, box)) return [];
  if (isInside(bounds, box)) return [...moves];
  return tracesOf(straighten(moves)).flatMap(({ points, closed }) => {
    if (isArea) return toMoves(clipPolygon(points, [...box]), true);
    const [first] = points;
    const line = closed && first !== undefined ? [...points, first] : points;
    return clipPolyline(line, [...box]).flatMap((part) => toMoves(part, false));
  });
}

const LINES_PER_CURVE = 24;

function straighten(moves: readonly Move[]): readonly Move[] {
  let here: Point = [0, 0];
  return moves.flatMap((move): readonly Move[] => {
    if (move.kind === 'close') return [move];
    const from = here;
    here = move.at;
    if (move.kind !== 'curve') return [move];
    const [a, b] = move.bends;
    return Array.from({ length: LINES_PER_CURVE }, (_, i): Move => {
      const t = (i + 1) / LINES_PER_CURVE;
      const mix = (axis: 0 | 1) =>
        (1 - t) ** 3 * from[axis] +
        3 * (1 - t) ** 2 * t * a[axis] +
        3 * (1 - t) * t ** 2 * b[axis] +
        t ** 3 * move.at[axis];
      return { kind: 'line', at: [mix(0), mix(1)] };
    });
  });
}

/** Returns bounds of all points and control points, never smaller than the drawing; `null` if it is empty. */
export function boundsOf(moves: readonly Move[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const move of moves) {
    if (move.kind === 'close') continue;
    for (const [x, y] of move.kind === 'curve' ? [...move.bends, move.at] : [move.at]) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right ? null : [left, top, right, bottom];
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

function isInside(a: Box, b: Box): boolean {
  return a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
}

interface Trace {
  readonly points: [x: number, y: number][];
  closed: boolean;
}

function tracesOf(moves: readonly Move[]): Trace[] {
  const traces: Trace[] = [];
  for (const move of moves) {
    const trace = traces.at(-1);
    if (move.kind === 'to' || (trace === undefined && move.kind !== 'close')) {
      traces.push({ points: [[...move.at]], closed: false });
    } else if (trace === undefined) continue;
    else if (move.kind === 'close') trace.closed = true;
    else if (trace.closed) {
      traces.push({ points: [trace.points[0] ?? [...move.at], [...move.at]], closed: false });
    } else trace.points.push([...move.at]);
  }
  return traces;
}

function toMoves(points: readonly Point[], closed: boolean): Move[] {
  if (points.length < (closed ? 3 : 2)) return [];
  const moves = points.map((at, i): Move => ({ kind: i === 0 ? 'to' : 'line', at }));
  return closed ? [...moves, { kind: 'close' }] : moves;
}
