/** Where callouts stand: beside what they speak of, within the map, not on each other nor on any anchor. */
import type { Size } from '../lib/mercator.ts';
import { coveredArea, holdsPoint, type ScreenBox, sharedArea } from '../lib/screen-box.ts';
import { crossesBox, crossesSegment, lengthInside, type Segment } from '../lib/segment.ts';
import { type Beneath, lineUnder, NOTHING_BENEATH } from './beneath.ts';

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
/** What does not give way is cut where it is covered, and weighs so much more. */
const CUT = 4;
/** A line to a callout that is longer by so many px is worth so much of a name left readable, px². */
const FAR = 6;
/** A px of a route under a callout is worth so much of a name: what a chapter is about can be followed, px². */
const LINE = 12;
/** A px of a name that the line to a callout strikes through, px². */
const STRUCK = 6;
/** A line that crosses another, or another callout, may be taken for its own; one that runs through another's feature is. px² */
const CROSSED = 20_000;
/** How near a line comes to another's feature to seem to begin there, px. */
const PASSES_PX = 10;
/** So many ways to place the callouts so far are followed up, the better ones. */
const MAX_WAYS = 120;

interface Choice {
  readonly box: ScreenBox;
  /** From the anchor to the box. */
  readonly line: Segment;
  readonly cost: number;
}

interface Way {
  readonly taken: readonly Choice[];
  readonly cost: number;
}

/**
 * The places that together cover the least: where one stands decides what is left for the others, so none is settled before all have been looked at.
 * @param legend what else stands over the map
 */
export function placeCallouts(
  callouts: readonly CalloutBox[],
  area: Size,
  beneath: Beneath = NOTHING_BENEATH,
  legend: ScreenBox | null = null,
): PlacedCallout[] {
  let ways: readonly Way[] = [{ taken: [], cost: 0 }];
  for (const callout of callouts) {
    const choices = choicesFor(callout, callouts, area, beneath, legend);
    ways = ways
      .flatMap(({ taken, cost }) =>
        choices.map((choice): Way => {
          const beside = taken.reduce((sum, other) => sum + besideEachOther(choice, other), 0);
          return { taken: [...taken, choice], cost: cost + choice.cost + beside };
        }),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MAX_WAYS);
  }
  const taken = ways[0]?.taken ?? [];
  return taken.map(({ box, line }) => ({ at: [box[0], box[1]], joint: line[1] }));
}

/** What it costs that two callouts stand where they do. */
function besideEachOther(a: Choice, b: Choice): number {
  const isCrossed = crossesSegment(a.line, b.line) || crossesBox(a.line, b.box) || crossesBox(b.line, a.box);
  return COVERED * sharedArea(grown(a.box), b.box) + (isCrossed ? CROSSED : 0);
}

/** The largest that a callout may be to lie within the map, px. */
export function roomForCallout({ width, height }: Size): Size {
  return { width: Math.max(0, width - 2 * EDGE_PX), height: Math.max(0, height - 2 * EDGE_PX) };
}

/** Where a callout may stand, and what each place costs whatever the others do. */
function choicesFor(
  { anchor, size }: CalloutBox,
  callouts: readonly CalloutBox[],
  area: Size,
  beneath: Beneath,
  legend: ScreenBox | null,
): readonly Choice[] {
  return DIRECTIONS.map((direction, turn) => {
    const box = within(boxTowards(anchor, size, direction), area);
    const line: Segment = [anchor, [clampTo(anchor[0], box[0], box[2]), clampTo(anchor[1], box[1], box[3])]];
    const hidden = callouts.filter((other) => holdsPoint(box, other.anchor)).length;
    const passed = callouts.filter(
      (other) => other.anchor !== anchor && crossesBox(line, roomAround(other.anchor)),
    ).length;
    const struck = beneath.names.reduce(
      (sum, name) => sum + (holdsPoint(name, anchor) ? 0 : lengthInside(line, name)),
      0,
    );
    const under = legend === null ? 0 : sharedArea(grown(box), legend);
    const far = Math.hypot(line[1][0] - anchor[0], line[1][1] - anchor[1]);
    const cost =
      COVERED * (hidden * size.width * size.height + under) +
      CROSSED * passed +
      coveredArea(box, beneath.names) +
      CUT * coveredArea(box, beneath.fixed) +
      LINE * lineUnder(box, beneath) +
      STRUCK * struck +
      FAR * far +
      turn;
    return { box, line, cost };
  });
}

function roomAround([x, y]: Point): ScreenBox {
  return [x - PASSES_PX, y - PASSES_PX, x + PASSES_PX, y + PASSES_PX];
}

function grown([left, top, right, bottom]: ScreenBox): ScreenBox {
  return [left - CLEARANCE_PX, top - CLEARANCE_PX, right + CLEARANCE_PX, bottom + CLEARANCE_PX];
}

function boxTowards([x, y]: Point, { width, height }: Size, [dx, dy]: Point): ScreenBox {
  const left = x + dx * GAP_PX - (dx < 0 ? width : dx === 0 ? width / 2 : 0);
  const top = y + dy * GAP_PX - (dy < 0 ? height : dy === 0 ? height / 2 : 0);
  return [left, top, left + width, top + height];
}

function within([left, top, right, bottom]: ScreenBox, area: Size): ScreenBox {
  const x = clampTo(left, EDGE_PX, Math.max(EDGE_PX, area.width - EDGE_PX - (right - left)));
  const y = clampTo(top, EDGE_PX, Math.max(EDGE_PX, area.height - EDGE_PX - (bottom - top)));
  return [x, y, x + right - left, y + bottom - top];
}

function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
