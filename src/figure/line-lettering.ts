/**
 * Names along rivers: each letter stands on the line and turns with it. A run is refused where the line bends so much that letters
 * would collide, and read from left to right wherever the line comes from.
 */
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import type { Box } from './place-labels.ts';
import { type TextMeasure, textWidthPx } from './text-width.ts';

export interface GlyphRun {
  readonly centre: PlanePoint;
  readonly boxes: readonly Box[];
  /** One for each character: baseline start relative to `centre`, degrees clockwise. */
  readonly glyphs: readonly { readonly x: number; readonly y: number; readonly angle: number }[];
}

/** The same limit as the live map's `text-max-angle`. */
const MAX_BEND_DEGREES = 38;
/** The name stands this far above its line, in its own size, so that the river is not struck through. */
const RAISE_EM = 0.35;
/** Shares of the line at which a run may have its middle, best first. */
const MIDDLES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88] as const;
/** Letters turn with the mean direction of this stretch, in their own size, so that they do not tremble with every bend. */
const SMOOTHING_EM = 1.2;

/** Runs that fit a line (px), best first; none when the line is too short or too crooked. */
export function runsAlong(points: readonly PlanePoint[], text: string, measure: TextMeasure): GlyphRun[] {
  const length = polylineLength(points);
  const widthPx = textWidthPx(text, measure);
  if (length < widthPx * 1.1) return [];
  return MIDDLES.flatMap((share) => {
    const start = share * length - widthPx / 2;
    if (start < 0 || start + widthPx > length) return [];
    const run = runAt(points, text, measure, start, widthPx);
    return run === null ? [] : [run];
  });
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
  let previousAngle: number | null = null;
  for (const character of text) {
    const advance = textWidthPx(character, measure);
    const at = along + advance / 2;
    const place = placeOn(points, isReversed ? start + widthPx - at : start + at, measure.sizePx, isReversed);
    along += advance;
    if (place === null) return null;
    if (previousAngle !== null && Math.abs(turnBetween(previousAngle, place.angle)) > MAX_BEND_DEGREES)
      return null;
    previousAngle = place.angle;
    const [cos, sin] = [Math.cos((place.angle * Math.PI) / 180), Math.sin((place.angle * Math.PI) / 180)];
    const [dx, dy] = [place.point[0] - centre[0], place.point[1] - centre[1]];
    const raise = RAISE_EM * measure.sizePx;
    const glyph = {
      x: dx - (cos * advance) / 2 + sin * raise,
      y: dy - (sin * advance) / 2 - cos * raise,
      angle: place.angle,
    };
    // A character outside the basic plane counts as two for SVG's lists.
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
  const here = pointAtDistance(points, along);
  const before = pointAtDistance(points, along - (SMOOTHING_EM * sizePx) / 2);
  const after = pointAtDistance(points, along + (SMOOTHING_EM * sizePx) / 2);
  if (here === null || before === null || after === null) return null;
  const forward = Math.atan2(after.point[1] - before.point[1], after.point[0] - before.point[0]);
  const angle = (forward * 180) / Math.PI + (isReversed ? 180 : 0);
  return { point: here.point, angle: turnBetween(0, angle) };
}

/** From one direction to another, degrees in (-180, 180]. */
function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}
