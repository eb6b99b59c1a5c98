/** Straight lines on the screen. */
import { holdsPoint, type ScreenBox } from './screen-box.ts';

type Point = readonly [x: number, y: number];
export type Segment = readonly [from: Point, to: Point];

/** Whether two lines cross; those that only touch do not. */
export function crossesSegment([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether part of a line lies in a box. */
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

/** Below 0 on the one side of the line through two points, above on the other. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
