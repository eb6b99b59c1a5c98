/** Where callouts stand: beside what they speak of, within the map, not on each other nor on any anchor. */
import type { Size } from '../lib/mercator.ts';

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
const DIRECTIONS: readonly Point[] = [1, 3, 6].flatMap((far): Point[] => [
  [far, -0.6 * far],
  [-far, -0.6 * far],
  [far, 0.6 * far],
  [-far, 0.6 * far],
  [0, -far],
  [0, far],
  [far, 0],
  [-far, 0],
]);

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Between two callouts, and between one and the legend, px. */
const CLEARANCE_PX = 6;
/** Words that cannot be read weigh more than a name of the ground, which stands elsewhere too, and far more than a way that is longer. */
const COVERED = 100;
/** So many ways to place the callouts so far are followed up, the better ones. */
const MOST_WAYS = 120;

interface Way {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

/**
 * The places that together cover the least: where one stands decides what is left for the others, so none is settled before all have been looked at.
 * @param names where names stand that a callout should leave readable
 * @param legend what else stands over the map
 */
export function placeCallouts(
  callouts: readonly CalloutBox[],
  stage: Size,
  names: readonly Point[] = [],
  legend: Box | null = null,
): PlacedCallout[] {
  const standing = legend === null ? [] : [legend];
  let ways: readonly Way[] = [{ boxes: [], cost: 0 }];
  for (const callout of callouts) {
    const choices = choicesFor(callout, callouts, stage, names);
    ways = ways
      .flatMap(({ boxes, cost }) =>
        choices.map((choice): Way => {
          const covered = [...standing, ...boxes].reduce(
            (sum, other) => sum + overlap(grown(choice.box), other),
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

/** Where a callout may stand, and what each place costs whatever the others do. */
function choicesFor(
  { anchor, size }: CalloutBox,
  callouts: readonly CalloutBox[],
  stage: Size,
  names: readonly Point[],
): readonly { readonly box: Box; readonly cost: number }[] {
  return DIRECTIONS.map((direction, turn) => {
    const box = within(boxTowards(anchor, size, direction), stage);
    const anchors = callouts.filter((other) => holds(box, other.anchor)).length;
    const covered = names.reduce((sum, name) => sum + overlap(box, nameBox(name)), 0);
    return { box, cost: COVERED * anchors * size.width * size.height + covered + turn };
  });
}

function grown([left, top, right, bottom]: Box): Box {
  return [left - CLEARANCE_PX, top - CLEARANCE_PX, right + CLEARANCE_PX, bottom + CLEARANCE_PX];
}

/** The room that the name of an area takes, px. */
const NAME = { width: 92, height: 26 };

function nameBox([x, y]: Point): Box {
  return [x - NAME.width / 2, y - NAME.height / 2, x + NAME.width / 2, y + NAME.height / 2];
}

function boxTowards([x, y]: Point, { width, height }: Size, [dx, dy]: Point): Box {
  const left = x + dx * GAP_PX - (dx < 0 ? width : dx === 0 ? width / 2 : 0);
  const top = y + dy * GAP_PX - (dy < 0 ? height : dy === 0 ? height / 2 : 0);
  return [left, top, left + width, top + height];
}

function within([left, top, right, bottom]: Box, stage: Size): Box {
  const x = clampTo(left, EDGE_PX, Math.max(EDGE_PX, stage.width - EDGE_PX - (right - left)));
  const y = clampTo(top, EDGE_PX, Math.max(EDGE_PX, stage.height - EDGE_PX - (bottom - top)));
  return [x, y, x + right - left, y + bottom - top];
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

function holds([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
