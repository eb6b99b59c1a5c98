/** Where callouts stand: beside what they speak of, within the map, not on each other nor on any anchor. */
import type { Size } from '../lib/mercator.ts';
import { holdsPoint, type ScreenBox, sharedArea } from '../lib/screen-box.ts';

type Point = readonly [x: number, y: number];

export interface CalloutBox {
  readonly anchor: Point;
  /** CSS px. */
  readonly size: Size;
}

export interface PlacedCallout {
  /** Top left corner, px. */
  readonly at: Point;
  /** Where the line from the anchor ends: the nearest point of the box. */
  readonly joint: Point;
}

/** From the anchor to the nearest edge of its box, px. */
const GAP_PX = 26;
const EDGE_PX = 8;
/** Directions from the anchor to its callout, tried in turn, near ones first; the first that covers the least is taken. */
const DIRECTIONS: readonly Point[] = [1, 2, 3, 4.5, 6].flatMap((far): Point[] => [
  [far, -0.6 * far],
  [-far, -0.6 * far],
  [far, 0.6 * far],
  [-far, 0.6 * far],
  [0, -far],
  [0, far],
  [far, 0],
  [-far, 0],
  [0.4 * far, -far],
  [-0.4 * far, -far],
  [0.4 * far, far],
  [-0.4 * far, far],
]);

/** Between two callouts, and between one and the legend, px. */
const CLEARANCE_PX = 6;
/** Words that cannot be read weigh more than a name of the ground, which stands elsewhere too, and far more than a way that is longer. */
const COVERED = 100;
/** So many ways to place the callouts so far are followed up, the better ones. */
const MOST_WAYS = 120;

interface Way {
  readonly boxes: readonly ScreenBox[];
  readonly cost: number;
}

/**
 * The places that together cover the least: where one stands decides what is left for the others, so none is settled before all have been looked at.
 * @param names the room of names that a callout should leave readable
 * @param legend what else stands over the map
 */
export function placeCallouts(
  callouts: readonly CalloutBox[],
  stage: Size,
  names: readonly ScreenBox[] = [],
  legend: ScreenBox | null = null,
): PlacedCallout[] {
  const standing = legend === null ? [] : [legend];
  let ways: readonly Way[] = [{ boxes: [], cost: 0 }];
  for (const callout of callouts) {
    const choices = choicesFor(callout, callouts, stage, names);
    ways = ways
      .flatMap(({ boxes, cost }) =>
        choices.map((choice): Way => {
          const covered = [...standing, ...boxes].reduce(
            (sum, other) => sum + sharedArea(grown(choice.box), other),
            0,
          );
          return { boxes: [...boxes, choice.box], cost: cost + choice.cost + COVERED * covered };
        }),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_WAYS);
  }
  const boxes = ways[0]?.boxes ?? [];
  return callouts.map(({ anchor, size }, i) => {
    const box = boxes[i] ?? [0, 0, size.width, size.height];
    return {
      at: [box[0], box[1]],
      joint: [clampTo(anchor[0], box[0], box[2]), clampTo(anchor[1], box[1], box[3])],
    };
  });
}

/** The largest that a callout may be to lie within the map, px. */
export function roomForCallout({ width, height }: Size): Size {
  return { width: Math.max(0, width - 2 * EDGE_PX), height: Math.max(0, height - 2 * EDGE_PX) };
}

/** Where a callout may stand, and what each place costs whatever the others do. */
function choicesFor(
  { anchor, size }: CalloutBox,
  callouts: readonly CalloutBox[],
  stage: Size,
  names: readonly ScreenBox[],
): readonly { readonly box: ScreenBox; readonly cost: number }[] {
  return DIRECTIONS.map((direction, turn) => {
    const box = within(boxTowards(anchor, size, direction), stage);
    const anchors = callouts.filter((other) => holdsPoint(box, other.anchor)).length;
    const covered = coveredNames(box, names);
    return { box, cost: COVERED * anchors * size.width * size.height + covered + turn };
  });
}

/** How far an anchor lies from the legend at least, px. */
const ANCHOR_PX = 20;

/** A legend that stays where it was is found again: less than the room of a name is not worth a move, px². */
const MOVED = 2000;

/**
 * The corner in which a legend covers no anchor and the fewest names; the lower right one where that makes little difference.
 * @param edge between legend and edge of the map, px
 * @returns top left corner of the legend
 */
export function findCorner(
  size: Size,
  stage: Size,
  anchors: readonly Point[],
  names: readonly ScreenBox[],
  edge: number,
): Point {
  const [right, bottom] = [stage.width - size.width - edge, stage.height - size.height - edge];
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
    return COVERED * hidden * size.width * size.height + coveredNames(box, names) + moved;
  };
  return corners.reduce((best, corner) => (costOf(corner) < costOf(best) ? corner : best));
}

/** Area of names under a box, px². */
function coveredNames(box: ScreenBox, names: readonly ScreenBox[]): number {
  return names.reduce((sum, name) => sum + sharedArea(box, name), 0);
}

function grown([left, top, right, bottom]: ScreenBox): ScreenBox {
  return [left - CLEARANCE_PX, top - CLEARANCE_PX, right + CLEARANCE_PX, bottom + CLEARANCE_PX];
}

function boxTowards([x, y]: Point, { width, height }: Size, [dx, dy]: Point): ScreenBox {
  const left = x + dx * GAP_PX - (dx < 0 ? width : dx === 0 ? width / 2 : 0);
  const top = y + dy * GAP_PX - (dy < 0 ? height : dy === 0 ? height / 2 : 0);
  return [left, top, left + width, top + height];
}

function within([left, top, right, bottom]: ScreenBox, stage: Size): ScreenBox {
  const x = clampTo(left, EDGE_PX, Math.max(EDGE_PX, stage.width - EDGE_PX - (right - left)));
  const y = clampTo(top, EDGE_PX, Math.max(EDGE_PX, stage.height - EDGE_PX - (bottom - top)));
  return [x, y, x + right - left, y + bottom - top];
}

function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
