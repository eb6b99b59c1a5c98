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
import { type Bounds, project, TILE_SIZE_PX, unproject } from '../lib/mercator.ts';
import { nearestOnPolyline, offsetPolyline, type PlanePoint, polylineLength } from '../lib/polyline.ts';
import type { SignIcon } from './sign-atlas.ts';

export type Rgba = [number, number, number, number];

export interface StrokePath {
  /** Flat [lng, lat, …]. */
  readonly path: number[];
  readonly color: Rgba;
  /** Px, or metres for corridors. */
  readonly width: number;
  /** Dash and gap in px; [0, 0] is continuous. */
  readonly dash: [number, number];
  /** For revealed lines: moments at both ends of each segment, flat, two per vertex. */
  readonly moments?: number[];
}

export interface Sign {
  readonly position: [number, number];
  readonly icon: SignIcon;
  /** Degrees counterclockwise from east, as in deck.gl. */
  readonly angle: number;
  readonly sizePx: number;
  readonly color: Rgba;
  /** Moment of its appearance, on revealed lines. */
  readonly moment?: number;
}

export interface StrokeGeometry {
  /** Soft strokes with a width on screen. */
  readonly bands: readonly StrokePath[];
  /** Soft strokes with a width on the ground, in metres, at least `corridorMinPx` wide. */
  readonly corridors: readonly StrokePath[];
  readonly corridorMinPx: number;
  /** Dotted or dashed soft strokes with a width on screen. */
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
  const corridors: StrokePath[] = [];
  const strips: StrokePath[] = [];
  const casings: StrokePath[] = [];
  const lines: StrokePath[] = [];
  const signLines: SignLine[] = [];
  let corridorMinPx = 0;
  for (const mark of strokes) {
    for (const line of mark.lines) {
      const points = planeLine(line, zoom, view.window, mark.offsetPx);
      if (points.length < 2) continue;
      const span = view.spanOf?.(line, mark.transient === true) ?? null;
      const path = {
        path: points.flatMap((point) => unproject(point, zoom)),
        ...(span === null ? {} : { moments: momentsOf(points, span) }),
      };
      if (mark.softPx > 0) {
        const color = rgba(mark.color, mark.opacity);
        if (mark.dash !== 'solid') {
          strips.push({ ...path, color, width: mark.widthPx, dash: dashOf(mark) });
        } else if (mark.widthKm === undefined) {
          bands.push({ ...path, color, width: mark.widthPx, dash: [0, 0] });
        } else {
          corridors.push({ ...path, color, width: mark.widthKm * 1000, dash: [0, 0] });
          corridorMinPx = Math.max(corridorMinPx, mark.widthPx);
        }
      } else {
        const dash = dashOf(mark);
        lines.push({ ...path, color: rgba(mark.color, mark.opacity), width: mark.widthPx, dash });
        if (mark.casing !== null) {
          const width = mark.widthPx + 2 * mark.casing.widthPx;
          // Dashed lines have dashed casings; continuous ones would look like pale roads.
          casings.push({ ...path, color: rgba(mark.casing.color), width, dash });
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
  return {
    bands,
    corridors,
    corridorMinPx,
    strips,
    casings,
    lines,
    signs: placeSigns(signLines, zoom).filter(({ position }) => isNear(position, view)),
  };
}

function dashOf({ dash, widthPx }: StrokeMark): [number, number] {
  const [ink, gap] = DASHES[dash];
  return [ink * widthPx, gap * widthPx];
}

/** Distributes a line's moments over its segments by length. */
function momentsOf(points: readonly PlanePoint[], { start, end }: Span): number[] {
  const whole = polylineLength(points);
  const moments: number[] = [];
  let walked = 0;
  points.forEach((point, i) => {
    const next = points[i + 1] ?? point;
    const before = walked;
    walked += Math.hypot(next[0] - point[0], next[1] - point[1]);
    for (const at of [before, walked]) moments.push(whole > 0 ? start + ((end - start) * at) / whole : start);
  });
  return moments;
}

function momentAt(point: PlanePoint, { points, span }: SignLine): { readonly moment?: number } {
  if (span === null) return {};
  const whole = polylineLength(points);
  const along = nearestOnPolyline(points, point)?.along ?? 0;
  return { moment: whole > 0 ? span.start + ((span.end - span.start) * along) / whole : span.start };
}

function placeSigns(lines: readonly SignLine[], zoom: number): Sign[] {
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
      position: unproject(point, zoom),
      angle: -angle,
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
      position: unproject(point, zoom),
      angle: -angle,
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
