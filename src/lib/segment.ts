/** Geometry of line segments on the screen. */
import { holdsPoint, type ScreenBox } from './screen-box.ts';

type Point = readonly [x: number, y: number];
export type Segment = readonly [from: Point, to: Point];

/** Whether two segments cross; touching does not count. */
export function crossesSegment([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether part of a segment lies in a box. */
export function crossesBox(line: Segment, box: ScreenBox): boolean {
  const [left, top, right, bottom] = box;
  const diagonals: readonly Segment[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ];
  return (
    line.some((end) => holdsPoint(box, end)) || diagonals.some((diagonal) => crossesSegment(line, diagonal))
  );
}

/** Returns the length of a segment inside a box, in the unit of both. */
export function lengthInside([[ax, ay], [bx, by]]: Segment, [left, top, right, bottom]: ScreenBox): number {
  const [dx, dy] = [bx - ax, by - ay];
  const across = sharesBetween(ax, dx, left, right);
  const down = sharesBetween(ay, dy, top, bottom);
  const share = Math.min(1, across[1], down[1]) - Math.max(0, across[0], down[0]);
  return share > 0 ? share * Math.hypot(dx, dy) : 0;
}

/** Returns the fractions of a segment at which it enters and leaves an interval. */
function sharesBetween(from: number, step: number, low: number, high: number): readonly [number, number] {
  if (step === 0) return from > low && from < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / step, (high - from) / step];
  return [Math.min(a, b), Math.max(a, b)];
}

/** Negative on one side of the line through two points, positive on the other. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
