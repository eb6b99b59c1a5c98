/**
 * Prepares strokes for the GPU at one zoom step: offset for parallel strands, simplified, with direction
 * signs. Done on the CPU, because shader offsets cause spikes at joins, and signs need constant spacing on
 * screen. Between steps the GPU scales the result by less than a tenth.
 */
import { type ChevronLine, chevronLengthPx, deriveChevrons } from '../layers/chevrons.ts';
import type { Dash, Drawing, Emphasis, StrokeMark } from '../layers/drawing.ts';
import { deriveMotifSigns } from '../layers/motif-signs.ts';
import type { Line, Span } from '../layers/reveal.ts';
import { ZOOM_STEP, zoomStepOf } from '../layers/visible-marks.ts';
import { parseHex } from '../lib/color.ts';
import { type Bounds, metresPerPx, project, TILE_SIZE_PX, unproject } from '../lib/mercator.ts';
import { nearestOnPolyline, offsetPolyline, type PlanePoint, polylineLength } from '../lib/polyline.ts';
import type { SignIcon } from './sign-atlas.ts';

export type Rgba = [number, number, number, number];

export interface StrokePath {
  /** Px of flat Mercator at the geometry's zoom. */
  readonly points: readonly PlanePoint[];
  readonly color: Rgba;
  readonly widthPx: number;
  /** Width on the ground at a point, in px at the geometry's zoom: the stroke has the larger of both. */
  readonly groundPx?: (point: PlanePoint) => number;
  /** Dash and gap in px; [0, 0] is continuous. */
  readonly dash: readonly [number, number];
  /** For revealed lines: moments of the points. */
  readonly moments?: readonly number[];
}

export interface Sign {
  /** Px of flat Mercator at the geometry's zoom. */
  readonly point: PlanePoint;
  readonly icon: SignIcon;
  /** Degrees clockwise from east. */
  readonly angle: number;
  readonly sizePx: number;
  readonly color: Rgba;
  /** Moment of its appearance, on revealed lines. */
  readonly moment?: number;
}

export interface StrokeGeometry {
  readonly zoom: number;
  /** Soft continuous strokes. */
  readonly bands: readonly StrokePath[];
  /** Soft dotted or dashed strokes: close in, they still show evidence. */
  readonly strips: readonly StrokePath[];
  readonly casings: readonly StrokePath[];
  readonly lines: readonly StrokePath[];
  readonly signs: readonly Sign[];
}

/** Maximum segment length as a share of the world's width (5°): longer ones would cut through the globe. */
const LONGEST_PIECE = 1 / 72;
/** Simplification tolerance. */
const TOLERANCE_PX = 0.45;
/** From this zoom, only lines near the view are prepared; farther out, everything is small. */
const WINDOW_FROM_ZOOM = 4.5;

/** In line widths, with round caps, which lengthen dashes by one width. */
const DASHES: Readonly<Record<Dash, readonly [number, number]>> = {
  solid: [0, 0],
  dotted: [0.02, 2.1],
  dashed: [3, 3.4],
  'long-dashed': [8, 4.2],
  'dash-dot': [4, 3],
};

const ORDER: Readonly<Record<Emphasis, number>> = { dimmed: 0, none: 1, related: 2, selected: 3 };

export interface StrokeView {
  readonly zoom: number;
  /** Area near the view; at close zooms, lines outside are omitted. */
  readonly window: Bounds;
  /** Moments of a line; `null` if not revealed. */
  readonly spanOf?: (line: Line, isRaised: boolean) => Span | null;
}

interface SignLine extends ChevronLine {
  readonly mark: StrokeMark;
  readonly span: Span | null;
}

/** @param marks visible ones; only non-animated strokes of the groups `bands` and `lines` are used */
export function buildStrokeGeometry(marks: Drawing, view: StrokeView): StrokeGeometry {
  const zoom = zoomStepOf(view.zoom) + ZOOM_STEP / 2;
  const strokes = marks
    .filter(
      (mark): mark is StrokeMark => mark.type === 'stroke' && mark.group !== 'boundaries' && !mark.animated,
    )
    .sort((a, b) => ORDER[a.emphasis] - ORDER[b.emphasis]);
  const bands: StrokePath[] = [];
  const strips: StrokePath[] = [];
  const casings: StrokePath[] = [];
  const lines: StrokePath[] = [];
  const signLines: SignLine[] = [];
  for (const mark of strokes) {
    for (const line of mark.lines) {
      const points = planeLine(line, zoom, view.window, mark.offsetPx);
      if (points.length < 2) continue;
      const span = view.spanOf?.(line, mark.transient === true) ?? null;
      const path = {
        points,
        ...(span === null ? {} : { moments: momentsOf(points, span) }),
      };
      if (mark.softPx > 0) {
        const color = rgba(mark.color, mark.opacity);
        const soft = { ...path, color, widthPx: mark.widthPx, dash: dashOf(mark) };
        if (mark.dash !== 'solid') strips.push(soft);
        else
          bands.push(mark.widthKm === undefined ? soft : { ...soft, groundPx: pxOfKm(mark.widthKm, zoom) });
      } else {
        const dash = dashOf(mark);
        lines.push({ ...path, color: rgba(mark.color, mark.opacity), widthPx: mark.widthPx, dash });
        if (mark.casing !== null) {
          const widthPx = mark.widthPx + 2 * mark.casing.widthPx;
          // Dashed lines have dashed casings; continuous ones would look like pale roads.
          casings.push({ ...path, color: rgba(mark.casing.color), widthPx, dash });
        }
      }
      if (mark.direction !== 'none') {
        signLines.push({
          points,
          direction: mark.direction,
          key: `${mark.color} ${mark.offsetPx}`,
          mark,
          span,
        });
      }
    }
  }
  const signs = placeSigns(signLines).filter(({ point }) => isNear(unproject(point, zoom), view));
  return { zoom, bands, strips, casings, lines, signs };
}

/** Returns the length in px at a point for a length on the ground. */
function pxOfKm(km: number, zoom: number): (point: PlanePoint) => number {
  return (point) => (km * 1000) / metresPerPx(unproject(point, zoom)[1], zoom);
}

function dashOf({ dash, widthPx }: StrokeMark): [number, number] {
  const [ink, gap] = DASHES[dash];
  return [ink * widthPx, gap * widthPx];
}

/** Distributes a line's moments over its points by length. */
function momentsOf(points: readonly PlanePoint[], { start, end }: Span): number[] {
  const whole = polylineLength(points);
  let walked = 0;
  return points.map((point, i) => {
    walked += polylineLength([points[i - 1] ?? point, point]);
    return whole > 0 ? start + ((end - start) * walked) / whole : start;
  });
}

function momentAt(point: PlanePoint, { points, span }: SignLine): { readonly moment?: number } {
  if (span === null) return {};
  const whole = polylineLength(points);
  const along = nearestOnPolyline(points, point)?.along ?? 0;
  return { moment: whole > 0 ? span.start + ((span.end - span.start) * along) / whole : span.start };
}

function placeSigns(lines: readonly SignLine[]): Sign[] {
  const chevrons = deriveChevrons(lines);
  const signs: Sign[] = [];
  for (const { point, angle, line } of deriveMotifSigns(
    lines.map(({ points, mark }) => ({ points, motif: mark.motif })),
    chevrons,
  )) {
    const on = lines[line];
    const mark = on?.mark;
    if (on === undefined || mark?.motif === undefined || mark.motif.marker === 'none') continue;
    const at = {
      point,
      angle,
      sizePx: mark.widthPx + 5,
      ...momentAt(point, on),
    };
    signs.push({ ...at, icon: mark.motif.marker, color: rgba(mark.color) });
  }
  for (const { point, angle, line } of chevrons) {
    const on = lines[line];
    if (on === undefined) continue;
    const { mark } = on;
    const at = {
      point,
      angle,
      sizePx: chevronLengthPx(mark.widthPx),
      ...momentAt(point, on),
    };
    if (mark.casing !== null) signs.push({ ...at, icon: 'chevron-casing', color: rgba(mark.casing.color) });
    signs.push({ ...at, icon: 'chevron', color: rgba(mark.color) });
  }
  return signs;
}

/** Whether a sign is near a close view. Placement includes all signs, so that panning moves none. */
function isNear([lng, lat]: readonly [number, number], { zoom, window }: StrokeView): boolean {
  const [west, south, east, north] = window;
  return (
    zoom < WINDOW_FROM_ZOOM ||
    (lat >= south && lat <= north && [-360, 0, 360].some((turn) => lng + turn >= west && lng + turn <= east))
  );
}

/** Lines at zoom 0, so that a zoom step only scales them. */
const worldLines = new WeakMap<readonly (readonly number[])[], Float64Array>();

function worldLine(line: readonly (readonly number[])[]): Float64Array {
  const kept = worldLines.get(line);
  if (kept !== undefined) return kept;
  const flat = new Float64Array(line.length * 2);
  line.forEach((position, i) => {
    const [x, y] = project(position, 0);
    flat[2 * i] = x;
    flat[2 * i + 1] = y;
  });
  worldLines.set(line, flat);
  return flat;
}

/** Returns the line in px of flat Mercator, simplified and offset; empty outside the window. */
function planeLine(
  line: readonly (readonly number[])[],
  zoom: number,
  window: Bounds,
  offsetPx: number,
): PlanePoint[] {
  const flat = worldLine(line);
  if (zoom >= WINDOW_FROM_ZOOM && !meetsWindow(flat, window)) return [];
  const scale = 2 ** zoom;
  const points: PlanePoint[] = [];
  for (let i = 0; i < flat.length; i += 2) points.push([(flat[i] ?? 0) * scale, (flat[i + 1] ?? 0) * scale]);
  return offsetPolyline(thin(points, TILE_SIZE_PX * scale * LONGEST_PIECE), offsetPx);
}

function meetsWindow(flat: Float64Array, [west, south, east, north]: Bounds): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < flat.length; i += 2) {
    const [x, y] = [flat[i] ?? 0, flat[i + 1] ?? 0];
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  // A view over 180° shows copies of the world: compare with each.
  return [-TILE_SIZE_PX, 0, TILE_SIZE_PX].some(
    (shift) => maxX + shift >= left && minX + shift <= right && maxY >= top && minY <= bottom,
  );
}

/**
 * Removes vertices between collinear neighbours (opening window: a run grows while all its points are within
 * the tolerance of its chord). Curves are evenly divided, so this equals the costlier Douglas–Peucker.
 */
function thin(points: readonly PlanePoint[], longestPx: number): PlanePoint[] {
  const first = points[0];
  if (first === undefined || points.length < 3) return [...points];
  const kept: PlanePoint[] = [first];
  let start = 0;
  for (let end = 2; end < points.length; end += 1) {
    if (isStraight(points, start, end, longestPx)) continue;
    start = end - 1;
    kept.push(points[start] ?? first);
  }
  kept.push(points[points.length - 1] ?? first);
  return kept;
}

function isStraight(points: readonly PlanePoint[], start: number, end: number, longestPx: number): boolean {
  const [ax, ay] = points[start] ?? [0, 0];
  const [bx, by] = points[end] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length > longestPx) return false;
  for (let i = start + 1; i < end; i += 1) {
    const [px, py] = points[i] ?? [0, 0];
    const far =
      length === 0 ? Math.hypot(px - ax, py - ay) : Math.abs((px - ax) * dy - (py - ay) * dx) / length;
    if (far > TOLERANCE_PX) return false;
  }
  return true;
}

export function rgba(color: string, opacity = 1): Rgba {
  return [...parseHex(color), Math.round(opacity * 255)] as Rgba;
}
