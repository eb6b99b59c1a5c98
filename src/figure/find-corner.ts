/** In which corner of a map its legend stands. */
import type { Size } from '../lib/mercator.ts';
import { coveredArea, holdsPoint, type ScreenBox } from '../lib/screen-box.ts';
import { type Beneath, lineUnder } from './beneath.ts';

type Point = readonly [x: number, y: number];

/** How far an anchor lies from the legend at least, px. */
const ANCHOR_PX = 20;

/** A legend that stays where it was is found again: less than the room of a name is not worth a move, px². */
const MOVED = 2000;

/** A subject that cannot be seen weighs more than a name of the ground, which stands elsewhere too. */
const HIDDEN = 100;

/** A px of a line that is spoken of is worth so much of a name, px². */
const LINE = 12;

/**
 * The corner in which a legend covers no anchor and the least of names and lines; the lower right one where that makes little difference.
 * @param edge between legend and edge of the map, px
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
