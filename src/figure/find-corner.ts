/** Chooses the corner of a map for its legend. */
import type { Size } from '../lib/mercator.ts';
import { coveredArea, holdsPoint, type ScreenBox } from '../lib/screen-box.ts';
import { type Beneath, lineUnder } from './beneath.ts';

type Point = readonly [x: number, y: number];

/** Minimum distance of an anchor from the legend, px. */
const ANCHOR_PX = 20;

/** Cost of leaving the default corner, px²: less than the area of a name. */
const MOVED = 2000;

/** A hidden feature costs more than a hidden name, which often appears elsewhere too. */
const HIDDEN = 100;

/** Cost of a covered px of a highlighted line, px² of a name. */
const LINE = 12;

/**
 * Returns the corner where a legend covers no anchor and the least of names and lines, preferring lower
 * right.
 * @param edge between legend and map edge, px
 * @returns top left corner of the legend
 */
export function findCorner(
  size: Size,
  area: Size,
  anchors: readonly Point[],
  beneath: Beneath,
  edge: number,
): Point {
  const [right, bottom] = [area.width - size.width - edge, area.height - size.height - edge];
  const corners: readonly Point[] = [
    [right, bottom],
    [edge, bottom],
    [right, edge],
    [edge, edge],
  ];
  const costOf = (corner: Point) => {
    const [x, y] = corner;
    const box: ScreenBox = [x, y, x + size.width, y + size.height];
    const around: ScreenBox = [x - ANCHOR_PX, y - ANCHOR_PX, box[2] + ANCHOR_PX, box[3] + ANCHOR_PX];
    const hidden = anchors.filter((anchor) => holdsPoint(around, anchor)).length;
    const moved = corner === corners[0] ? 0 : MOVED;
    return (
      HIDDEN * hidden * size.width * size.height +
      coveredArea(box, beneath.names) +
      LINE * lineUnder(box, beneath) +
      moved
    );
  };
  return corners.reduce((best, corner) => (costOf(corner) < costOf(best) ? corner : best));
}
