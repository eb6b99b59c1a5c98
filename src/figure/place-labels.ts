/**
 * Places names greedily by priority: each takes the first candidate position without collision. Required
 * names (the ten jurisdictions) may move farther or shrink but are always placed. Pure geometry in px.
 */
import type { PlanePoint } from '../lib/polyline.ts';

/** [left, top, right, bottom] in px. */
export type Box = readonly [number, number, number, number];

interface CandidateBase {
  readonly id: string;
  /** Lower is placed first. */
  readonly priority: number;
  /** Symbol of this name, which is not an obstacle for it. */
  readonly own: string | null;
  /** Free space around the text; that of two names adds up. */
  readonly paddingPx: number;
}

export interface PointLabel extends CandidateBase {
  readonly kind: 'point';
  readonly anchor: PlanePoint;
  readonly widthPx: number;
  readonly heightPx: number;
  /** `around` places names beside the symbol, `centre` on the anchor. */
  readonly placement: 'centre' | 'around';
  /** Gap between anchor and text, for `around`. */
  readonly offsetPx: number;
  readonly required: boolean;
  /** Degrees clockwise; only for `centre`. */
  readonly rotation: number;
}

/** A name along a line, with its possible runs, best first. */
export interface LineLabel extends CandidateBase {
  readonly kind: 'line';
  readonly runs: readonly { readonly centre: PlanePoint; readonly boxes: readonly Box[] }[];
}

export type LabelCandidate = PointLabel | LineLabel;

/** Cost of the lines that a box would cover; 0 is best. */
export type CoverCost = (box: Box) => number;

const NO_COVER: CoverCost = () => 0;

export interface Obstacle {
  /** Box around the symbol. */
  readonly box: Box;
  readonly own: string | null;
}

export interface PlacedLabel {
  readonly id: string;
  /** Point that the name follows when the figure is stretched. */
  readonly anchor: PlanePoint;
  /** Centre of the text block. */
  readonly centre: PlanePoint;
  readonly align: 'start' | 'middle' | 'end';
  /** 1, or less if a required name was shrunk. */
  readonly scale: number;
  /** Index of the run used; 0 for points. */
  readonly run: number;
  /** Boxes covered by the text; several for a turned name. */
  readonly boxes: readonly Box[];
  /** Of the candidate. */
  readonly paddingPx: number;
}

interface Try {
  readonly dx: number;
  readonly dy: number;
  readonly align: PlacedLabel['align'];
}

/** Distances of a required name from its anchor, in halves of its size. */
const REQUIRED_STEPS = [0.3, 0.6, 1, 1.5, 2, 3] as const;
const REQUIRED_SCALES = [1, 0.88, 0.76] as const;
/** Twelve directions, starting with up and down, which keep area names nearest to their centre. */
const DIRECTIONS: readonly PlanePoint[] = [90, 270, 60, 120, 240, 300, 30, 150, 210, 330, 0, 180].map(
  (degrees) => [Math.cos((degrees * Math.PI) / 180), -Math.sin((degrees * Math.PI) / 180)],
);
/** Cost of each later position, in px of covered line. */
const RANK_COST = 4;
/** Area names move by about one line, whatever their height. */
const AREA_SHIFT_PX = 16;

/**
 * Places names inside `frame`. Names without space are dropped, except required ones.
 * @param over boxes over the map, which names avoid
 * @param widest maximum width of a stretched figure, in frame widths
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Obstacle[],
  frame: Box,
  cover: CoverCost = NO_COVER,
  over: readonly Box[] = [],
  widest = 1,
): PlacedLabel[] {
  const room: Room = { over, obstacles: obstacles.map(standingOf), frame, cover, widths: widthsTo(widest) };
  const ordered = candidates.toSorted((a, b) => a.priority - b.priority);
  const placed: PlacedLabel[] = [];
  for (const candidate of ordered) {
    const label = isRequired(candidate)
      ? placeRequired(candidate, placed, room)
      : placeOptional(candidate, placed, room);
    if (label !== null) placed.push(label);
    // After the last required name, all of them are rearranged before optional names are placed.
    if (isRequired(candidate) && !ordered.slice(ordered.indexOf(candidate) + 1).some(isRequired)) {
      settle(placed, ordered.filter(isRequired), room);
    }
  }
  return placed;
}

/** Constraints for placing names. */
interface Room {
  readonly over: readonly Box[];
  readonly obstacles: readonly StandingObstacle[];
  readonly frame: Box;
  readonly cover: CoverCost;
  /** Widths of the stretched figure to test, in frame widths, ascending. */
  readonly widths: readonly number[];
}

interface StandingObstacle extends Obstacle {
  readonly anchor: PlanePoint;
}

function standingOf(obstacle: Obstacle): StandingObstacle {
  const [left, top, right, bottom] = obstacle.box;
  return { ...obstacle, anchor: [(left + right) / 2, (top + bottom) / 2] };
}

/** Names can collide between the extremes of stretching, so the middle is tested too. */
function widthsTo(widest: number): readonly number[] {
  return widest > 1 ? [1, (1 + widest) / 2, widest] : [1];
}

/** Maximum overlap of two boxes over the tested widths, px². */
function mostOverlap(
  box: Box,
  anchor: PlanePoint,
  other: { readonly box: Box; readonly anchor: PlanePoint },
  widths: readonly number[],
  gap = 0,
): number {
  const [x, y] = [other.anchor[0] - anchor[0], other.anchor[1] - anchor[1]];
  return widths.reduce((most, width) => {
    const [dx, dy] = [x * (width - 1), y * (width - 1)];
    const [left, top, right, bottom] = other.box;
    return Math.max(most, overlapArea(box, [left + dx, top + dy, right + dx, bottom + dy], gap));
  }, 0);
}

/** Number of passes that rearrange required names. */
const SETTLING_ROUNDS = 3;

/** Places each required name again among all others, so that earlier names have no advantage. */
function settle(placed: PlacedLabel[], required: readonly PointLabel[], room: Room): void {
  for (let round = 0; round < SETTLING_ROUNDS; round += 1) {
    for (const candidate of required) {
      const index = placed.findIndex(({ id }) => id === candidate.id);
      placed[index] = placeRequired(
        candidate,
        placed.filter((_, other) => other !== index),
        room,
      );
    }
  }
}

function isRequired(candidate: LabelCandidate): candidate is PointLabel {
  return candidate.kind === 'point' && candidate.required;
}

/** Boxes over the map are assumed not to move when it is stretched. */
function coveredByNames(
  box: Box,
  { anchor, paddingPx }: PlacedLabel,
  placed: readonly PlacedLabel[],
  { over, widths }: Room,
): number {
  const byOver = over.reduce((area, other) => area + overlapArea(box, other, 2 * paddingPx), 0);
  return placed.reduce(
    (sum, name) =>
      name.boxes.reduce(
        (area, other) =>
          area +
          mostOverlap(box, anchor, { box: other, anchor: name.anchor }, widths, paddingPx + name.paddingPx),
        sum,
      ),
    byOver,
  );
}

function placeOptional(
  candidate: LabelCandidate,
  placed: readonly PlacedLabel[],
  room: Room,
): PlacedLabel | null {
  const { obstacles, frame, cover, widths } = room;
  const isFree = (box: Box, label: PlacedLabel) =>
    isInside(box, frame) &&
    coveredByNames(box, label, placed, room) === 0 &&
    !obstacles.some(
      (obstacle) => !isOwn(obstacle, candidate) && mostOverlap(box, label.anchor, obstacle, widths) > 0,
    );
  let best: { readonly label: PlacedLabel; readonly cost: number } | null = null;
  standings(candidate).forEach((label, rank) => {
    if (!label.boxes.every((box) => isFree(box, label))) return;
    const cost = rank * RANK_COST + label.boxes.reduce((sum, box) => sum + cover(box), 0);
    if (best === null || cost < best.cost) best = { label, cost };
  });
  return (best as { readonly label: PlacedLabel } | null)?.label ?? null;
}

function standings(candidate: LabelCandidate): PlacedLabel[] {
  if (candidate.kind === 'point') return triesFor(candidate).map((attempt) => stand(candidate, attempt, 1));
  return candidate.runs.map(({ centre, boxes }, run) => ({
    id: candidate.id,
    anchor: centre,
    centre,
    boxes,
    run,
    align: 'middle' as const,
    scale: 1,
    paddingPx: candidate.paddingPx,
  }));
}

function isOwn(obstacle: Obstacle, candidate: LabelCandidate): boolean {
  return obstacle.own !== null && obstacle.own === candidate.own;
}

function placeRequired(candidate: PointLabel, placed: readonly PlacedLabel[], room: Room): PlacedLabel {
  const { obstacles, frame, cover, widths } = room;
  let best: { readonly label: PlacedLabel; readonly cost: number } | null = null;
  for (const scale of REQUIRED_SCALES) {
    for (const attempt of requiredTries(candidate, scale)) {
      // One px of distance costs as much as four px² of covered symbol, and more with growing distance.
      const far = Math.hypot(attempt.dx, attempt.dy);
      const costWith = (covered: number) => covered + 4 * far + (far * far) / 8 + (1 - scale) * 500;
      // Computing the coverage is expensive and only adds cost, so skip hopeless attempts.
      if (best !== null && costWith(0) >= best.cost) continue;
      const label = stand(candidate, attempt, scale);
      const covered = label.boxes.reduce(
        (sum, box) =>
          sum +
          coveredByNames(box, label, placed, room) * 100 +
          outsideArea(box, frame) * 100 +
          cover(box) * 2 +
          obstacles.reduce(
            (area, obstacle) =>
              area + (isOwn(obstacle, candidate) ? 0 : mostOverlap(box, label.anchor, obstacle, widths)),
            0,
          ),
        0,
      );
      const cost = costWith(covered);
      if (best === null || cost < best.cost) best = { label, cost };
    }
  }
  if (best === null) throw new RangeError('a required name has no position to try');
  return best.label;
}

function triesFor(candidate: PointLabel): readonly Try[] {
  const { widthPx: w, heightPx: h, offsetPx: o } = candidate;
  if (candidate.placement === 'centre') {
    // Area names may shift a little; turned names keep to their axis.
    const shifts = candidate.rotation === 0 ? [0, -0.7, 0.7, -1.4, 1.4] : [0];
    const unit = Math.min(h, AREA_SHIFT_PX);
    return shifts.map((share) => ({ dx: 0, dy: share * unit, align: 'middle' }));
  }
  const side = w / 2 + o;
  const above = h / 2 + o;
  const diagonal = o * 0.7;
  // Same order as the live map's `text-variable-anchor`, so that most positions agree.
  return [
    { dx: side, dy: 0, align: 'start' },
    { dx: -side, dy: 0, align: 'end' },
    { dx: 0, dy: above, align: 'middle' },
    { dx: 0, dy: -above, align: 'middle' },
    { dx: w / 2 + diagonal, dy: h / 2 + diagonal, align: 'start' },
    { dx: w / 2 + diagonal, dy: -h / 2 - diagonal, align: 'start' },
    { dx: -w / 2 - diagonal, dy: h / 2 + diagonal, align: 'end' },
    { dx: -w / 2 - diagonal, dy: -h / 2 - diagonal, align: 'end' },
  ];
}

function requiredTries(candidate: PointLabel, scale: number): Try[] {
  const tries = [...triesFor(candidate)];
  const reach = Math.max(candidate.heightPx, candidate.widthPx / 2) * scale;
  for (const step of REQUIRED_STEPS) {
    for (const [x, y] of DIRECTIONS)
      tries.push({ dx: x * step * reach, dy: y * step * reach, align: 'middle' });
  }
  return tries;
}

function stand(candidate: PointLabel, attempt: Try, scale: number): PlacedLabel {
  const centre: PlanePoint = [candidate.anchor[0] + attempt.dx, candidate.anchor[1] + attempt.dy];
  return {
    id: candidate.id,
    anchor: candidate.anchor,
    centre,
    align: attempt.align,
    scale,
    run: 0,
    paddingPx: candidate.paddingPx,
    boxes: boxesOf(centre, candidate.widthPx * scale, candidate.heightPx * scale, candidate.rotation),
  };
}

/** Covers a turned name with upright boxes along its line, so that no empty ground is claimed. */
function boxesOf(centre: PlanePoint, width: number, height: number, rotation: number): Box[] {
  const [x, y] = centre;
  if (rotation === 0) return [[x - width / 2, y - height / 2, x + width / 2, y + height / 2]];
  const count = Math.max(1, Math.ceil(width / height));
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [halfX, halfY] = [
    (Math.abs(cos) * width) / count / 2 + (Math.abs(sin) * height) / 2,
    (Math.abs(sin) * width) / count / 2 + (Math.abs(cos) * height) / 2,
  ];
  return Array.from({ length: count }, (_, i): Box => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + along * cos, y + along * sin];
    return [cx - halfX, cy - halfY, cx + halfX, cy + halfY];
  });
}

export function overlapArea(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + gap;
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + gap;
  return width > 0 && height > 0 ? width * height : 0;
}

function isInside(box: Box, frame: Box): boolean {
  return box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3];
}

function outsideArea(box: Box, frame: Box): number {
  const whole = (box[2] - box[0]) * (box[3] - box[1]);
  return whole - overlapArea(box, frame);
}
