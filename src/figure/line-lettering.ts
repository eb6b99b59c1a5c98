/**
 * Names along rivers: each letter is placed on the line and turned with it. Runs with too much curvature are
 * rejected; text always reads left to right.
 */
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import type { Box } from './place-labels.ts';
import { type TextMeasure, textWidthPx } from './text-width.ts';

export interface GlyphRun {
  readonly centre: PlanePoint;
  readonly boxes: readonly Box[];
  /** Per character: baseline start relative to `centre`, degrees clockwise. */
  readonly glyphs: readonly { readonly x: number; readonly y: number; readonly angle: number }[];
}

/** Same limit as the live map's `text-max-angle`. */
const MAX_BEND_DEGREES = 38;
/** Height of the name above its line, in ems, so that the river does not cross it. */
const RAISE_EM = 0.35;
/** Minimum spacing of letters on the inside of a bend, as a share. */
const MIN_SPACING = 0.85;
/** Distance between tried runs, in widths of the name. */
const TRY_EVERY_WIDTHS = 0.5;
/** Length of line averaged for each letter, in ems, to smooth small bends. */
const SMOOTHING_EM = 4;
/** Maximum runs returned; later ones are too crooked. */
const MAX_RUNS = 12;

/** Returns the runs that fit a line (px), best first; empty if it is too short or crooked. */
export function runsAlong(points: readonly PlanePoint[], text: string, measure: TextMeasure): GlyphRun[] {
  const length = polylineLength(points);
  const widthPx = textWidthPx(text, measure);
  const runs: GlyphRun[] = [];
  const step = widthPx * TRY_EVERY_WIDTHS;
  // Averaging a letter's position needs line on both sides.
  const reach = (SMOOTHING_EM * measure.sizePx) / 2;
  for (let start = reach; start + widthPx + reach <= length; start += step) {
    const run = runAt(points, text, measure, start, widthPx);
    if (run !== null) runs.push(run);
  }
  // The straightest run reads best; steep runs are worse than bent ones.
  return runs.sort((a, b) => crookedness(a) - crookedness(b)).slice(0, MAX_RUNS);
}

function crookedness({ glyphs }: GlyphRun): number {
  let bends = 0;
  let steepness = 0;
  glyphs.forEach(({ angle }, i) => {
    steepness += Math.abs(angle) / glyphs.length;
    const previous = glyphs[i - 1];
    if (previous !== undefined) bends += Math.abs(turnBetween(previous.angle, angle));
  });
  return bends + steepness;
}

function runAt(
  points: readonly PlanePoint[],
  text: string,
  measure: TextMeasure,
  start: number,
  widthPx: number,
): GlyphRun | null {
  const first = pointAtDistance(points, start);
  const middle = pointAtDistance(points, start + widthPx / 2);
  const last = pointAtDistance(points, start + widthPx);
  if (first === null || middle === null || last === null) return null;
  const isReversed = last.point[0] < first.point[0];
  const centre = middle.point;
  const half = measure.sizePx / 2;
  const glyphs: { x: number; y: number; angle: number }[] = [];
  const boxes: Box[] = [];
  let along = 0;
  let previous: { readonly point: PlanePoint; readonly angle: number; readonly at: number } | null = null;
  for (const character of text) {
    const advance = textWidthPx(character, measure);
    const at = along + advance / 2;
    const place = placeOn(points, isReversed ? start + widthPx - at : start + at, measure.sizePx, isReversed);
    along += advance;
    if (place === null) return null;
    if (previous !== null) {
      if (Math.abs(turnBetween(previous.angle, place.angle)) > MAX_BEND_DEGREES) return null;
      const gap = Math.hypot(place.point[0] - previous.point[0], place.point[1] - previous.point[1]);
      if (gap < MIN_SPACING * (at - previous.at)) return null;
    }
    previous = { ...place, at };
    const [cos, sin] = [Math.cos((place.angle * Math.PI) / 180), Math.sin((place.angle * Math.PI) / 180)];
    const [dx, dy] = [place.point[0] - centre[0], place.point[1] - centre[1]];
    const raise = RAISE_EM * measure.sizePx;
    const glyph = {
      x: dx - (cos * advance) / 2 + sin * raise,
      y: dy - (sin * advance) / 2 - cos * raise,
      angle: place.angle,
    };
    // SVG lists count a character outside the basic plane twice.
    for (let unit = 0; unit < character.length; unit += 1) glyphs.push(glyph);
    const [x, y] = [place.point[0] + sin * 2 * raise, place.point[1] - cos * 2 * raise];
    boxes.push([x - half, y - half, x + half, y + half]);
  }
  return { centre, boxes, glyphs };
}

function placeOn(
  points: readonly PlanePoint[],
  along: number,
  sizePx: number,
  isReversed: boolean,
): { readonly point: PlanePoint; readonly angle: number } | null {
  const reach = (SMOOTHING_EM * sizePx) / 2;
  const samples = [-1, -0.5, 0, 0.5, 1].flatMap((share) => {
    const sample = pointAtDistance(points, along + share * reach);
    return sample === null ? [] : [sample.point];
  });
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return null;
  const forward = Math.atan2(last[1] - first[1], last[0] - first[0]);
  const angle = (forward * 180) / Math.PI + (isReversed ? 180 : 0);
  return { point: meanOf(samples), angle: turnBetween(0, angle) };
}

function meanOf(points: readonly PlanePoint[]): PlanePoint {
  const sum = points.reduce<PlanePoint>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Turn between two directions, degrees in (-180, 180]. */
function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}
