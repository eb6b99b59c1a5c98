/** Places callouts beside their features, inside the map, off each other and off all anchors. */
import type { Size } from '../lib/mercator.ts';
import { coveredArea, holdsPoint, type ScreenBox, sharedArea } from '../lib/screen-box.ts';
import { crossesBox, crossesSegment, lengthInside, type Segment } from '../lib/segment.ts';
import { type Beneath, lineUnder, NOTHING_BENEATH } from './beneath.ts';

type Point = readonly [x: number, y: number];

export interface CalloutBox {
  readonly anchor: Point;
  readonly size: Size;
}

export interface PlacedCallout {
  /** Top left corner, px. */
  readonly at: Point;
  /** End of the leader line: the nearest point of the box. */
  readonly joint: Point;
}

/** Distance from anchor to the nearest box edge, px. */
const GAP_PX = 26;
const EDGE_PX = 8;
/** Directions from anchor to callout, nearest first; ties go to the earlier one. */
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

/** Minimum distance between callouts, and to the legend, px. */
const CLEARANCE_PX = 6;
/**
 * Cost factor of covered callout text: far above covered names, which often appear elsewhere, or longer
 * lines.
 */
const COVERED = 100;
/** Cost factor of covering items that cannot move. */
const CUT = 4;
/** Cost of each px of leader line, px² of a covered name. */
const FAR = 6;
/** Cost of each px of route under a callout, px², so that highlighted routes stay visible. */
const LINE = 12;
/** Cost of each px of a name crossed by a leader line, px². */
const STRUCK = 6;
/** Cost of a leader line that crosses another line, callout or feature and may be misread, px². */
const CROSSED = 20_000;
/** Distance at which a line seems to start at another feature, px. */
const PASSES_PX = 10;
/** Beam width: the number of partial placements that are continued. */
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
 * Returns the placements with the lowest total cost, by beam search over all callouts.
 * @param legend box of another overlay on the map
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

/** Cost of two callouts at these positions together. */
function besideEachOther(a: Choice, b: Choice): number {
  const isCrossed = crossesSegment(a.line, b.line) || crossesBox(a.line, b.box) || crossesBox(b.line, a.box);
  return COVERED * sharedArea(grown(a.box), b.box) + (isCrossed ? CROSSED : 0);
}

/** Returns the maximum callout size that fits the map, px. */
export function roomForCallout({ width, height }: Size): Size {
  return { width: Math.max(0, width - 2 * EDGE_PX), height: Math.max(0, height - 2 * EDGE_PX) };
}

/** Returns candidate positions of a callout with their individual costs. */
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
