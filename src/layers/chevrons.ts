/**
 * Places direction signs on lines, for live map and figure. Spacing is measured on the projected line, so it
 * is constant on screen: sparse, away from the ends (where nodes are), and thinned across lines.
 */
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import type { StrokeMark } from './drawing.ts';

export interface Chevron {
  /** Screen px. */
  readonly point: PlanePoint;
  /** Degrees clockwise on screen from the x axis, towards the tip. */
  readonly angle: number;
  /** Index of the line. */
  readonly line: number;
}

export interface ChevronLine {
  /** Projected line, px, in the direction of `forward`. */
  readonly points: readonly PlanePoint[];
  readonly direction: StrokeMark['direction'];
  /**
   * Lines with one key are thinned together. Strands of one bundle have different keys: each market needs
   * signs.
   */
  readonly key: string;
}

/** Between signs along one line. */
export const CHEVRON_SPACING_PX = 112;
/** Between signs of different lines. */
const CLEARANCE_PX = 52;
/** From either end of a line, if its length allows. */
const END_GAP_PX = 12;
/** Distance between the opposite signs of a two-way line. */
const PAIR_GAP_PX = 17;
/** Shorter lines get no sign; their neighbours show the direction. */
const MIN_LENGTH_PX = 15;

/** A notched arrowhead in units of its half length; the tip points along +x. */
const OUTLINE: readonly PlanePoint[] = [
  [1, 0],
  [-0.85, -0.82],
  [-0.42, 0],
  [-0.85, 0.82],
];

/** Outline of a sign, px around its point, y down, before rotation. */
export function chevronOutline(lengthPx: number): PlanePoint[] {
  return OUTLINE.map(([x, y]) => [(x * lengthPx) / 2, (y * lengthPx) / 2]);
}

/** Length in px of a sign for a line width. */
export function chevronLengthPx(strokeWidthPx: number): number {
  return Math.min(13, 5.2 + 1.6 * strokeWidthPx);
}

/** Places the signs of all lines, long lines first, so that thinning drops signs of short ones. */
export function deriveChevrons(lines: readonly ChevronLine[], spacingPx = CHEVRON_SPACING_PX): Chevron[] {
  const taken = new Map<string, PlanePoint[]>();
  const measured = lines
    .map((line, index) => ({ line, index, length: polylineLength(line.points) }))
    .filter(({ line, length }) => line.direction !== 'none' && length >= MIN_LENGTH_PX)
    .sort((a, b) => b.length - a.length || a.index - b.index);
  const chevrons: Chevron[] = [];
  for (const { line, index, length } of measured) {
    for (const along of placesAlong(length, spacingPx)) {
      const place = pointAtDistance(line.points, along);
      if (place === null || !claim(taken, line.key, place.point)) continue;
      chevrons.push(...signsAt(line, index, along, length));
    }
  }
  return chevrons;
}

function placesAlong(length: number, spacing: number): number[] {
  const room = length - 2 * Math.min(END_GAP_PX, length / 3);
  const count = Math.max(1, Math.floor(room / spacing));
  const first = (length - (count - 1) * spacing) / 2;
  return Array.from({ length: count }, (_, i) => first + i * spacing);
}

function signsAt(line: ChevronLine, index: number, along: number, length: number): Chevron[] {
  const sign = (at: number, isReverse: boolean): Chevron[] => {
    const place = pointAtDistance(line.points, Math.min(length, Math.max(0, at)));
    if (place === null) return [];
    return [{ point: place.point, angle: isReverse ? place.angle + 180 : place.angle, line: index }];
  };
  switch (line.direction) {
    case 'forward':
      return sign(along, false);
    case 'reverse':
      return sign(along, true);
    case 'both':
      return length < 2 * PAIR_GAP_PX
        ? []
        : [...sign(along - PAIR_GAP_PX / 2, true), ...sign(along + PAIR_GAP_PX / 2, false)];
    case 'none':
      return [];
  }
}

/** Claims a place unless a sign of the same key is too near. */
function claim(taken: Map<string, PlanePoint[]>, key: string, point: PlanePoint): boolean {
  // Grid cells are as wide as the clearance: only the nine around a point can hold a neighbour.
  const [column, row] = [Math.floor(point[0] / CLEARANCE_PX), Math.floor(point[1] / CLEARANCE_PX)];
  for (let x = column - 1; x <= column + 1; x += 1) {
    for (let y = row - 1; y <= row + 1; y += 1) {
      for (const other of taken.get(`${key} ${x} ${y}`) ?? []) {
        if (Math.hypot(other[0] - point[0], other[1] - point[1]) < CLEARANCE_PX) return false;
      }
    }
  }
  const cell = `${key} ${column} ${row}`;
  const points = taken.get(cell);
  if (points === undefined) taken.set(cell, [point]);
  else points.push(point);
  return true;
}
