/** Lines of the atlas: bands, casings, strands with dashes, and direction signs. */
import {
  type Chevron,
  type ChevronLine,
  chevronLengthPx,
  chevronOutline,
  deriveChevrons,
} from '../layers/chevrons.ts';
import type { Dash, Emphasis, StrokeMark } from '../layers/drawing.ts';
import { deriveMotifSigns } from '../layers/motif-signs.ts';
import { greatCircle } from '../lib/great-circle.ts';
import { metresPerPx } from '../lib/mercator.ts';
import { offsetPolyline, type PlanePoint } from '../lib/polyline.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import type { Frame } from './frame.ts';
import { type LinePaint, type Pen, strokeNodes } from './pen.ts';
import { motifNodes, polygonPath, signNode } from './signs.ts';

/** Dash and gap in line widths. A dot is a zero-length dash with round caps. */
export const DASHES: Readonly<
  Record<Dash, { readonly pattern: readonly number[]; readonly cap: LinePaint['cap'] }>
> = {
  solid: { pattern: [], cap: 'round' },
  dotted: { pattern: [0, 2], cap: 'round' },
  dashed: { pattern: [4, 2.4], cap: 'butt' },
  'long-dashed': { pattern: [9, 3.2], cap: 'butt' },
  'dash-dot': { pattern: [4, 2, 0.6, 2], cap: 'butt' },
};

/** Segment length of great circles, short enough to look curved at any figure size. */
const GREAT_CIRCLE_STEP_KM = 60;

/** Stronger marks are drawn later. */
export const EMPHASIS_ORDER: Readonly<Record<Emphasis, number>> = {
  dimmed: 0,
  none: 1,
  related: 2,
  selected: 3,
};

/** As on the live map: a soft stroke is opaque in the inner fifth of its width, then fades. */
export const FADE_FROM = 0.2;

/** Draws strokes in the given order, all casings first, so that lines join without cuts. */
export function drawStrokes(pen: Pen, strokes: readonly StrokeMark[]): SvgNode[] {
  const marks = strokes.toSorted((a, b) => EMPHASIS_ORDER[a.emphasis] - EMPHASIS_ORDER[b.emphasis]);
  const runs = new Map<
    string,
    { paint: LinePaint; casing: StrokeMark['casing']; owner: string | undefined; outlines: string[] }
  >();
  for (const mark of marks) {
    const paint = paintOf(mark, groundWidthPx(pen.frame, mark));
    const outline = pen.surface.pathData(
      tracedLines(pen.outlineFrame, mark, paint).map((points) => ({ points, closed: false })),
    );
    const owner = pen.ownerOf?.(mark);
    const key = JSON.stringify([paint, mark.casing, owner]);
    const run = runs.get(key) ?? { paint, casing: mark.casing, owner, outlines: [] };
    run.outlines.push(outline);
    // Re-inserted, so that the last drawn run is on top.
    runs.delete(key);
    runs.set(key, run);
  }
  const casings = [...runs.values()].flatMap(({ paint, casing, owner, outlines }) => {
    if (casing === null) return [];
    const nodes = strokeNodes(pen, outlines, {
      color: casing.color,
      opacity: 1,
      widthPx: paint.widthPx + 2 * casing.widthPx,
      softPx: 0,
      // A dashed line has a dashed casing; a continuous one would look like a pale road.
      dash: paint.dash,
      cap: 'round',
    });
    return owned(nodes, owner, 'casing');
  });
  const lines = [...runs.values()].flatMap(({ paint, owner, outlines }) =>
    owned(strokeNodes(pen, outlines, paint), owner, 'line'),
  );
  return [...casings, ...lines, ...drawSigns(pen, marks)];
}

/** Returns the nodes, grouped by owner if there is one. */
function owned(
  nodes: readonly SvgNode[],
  owner: string | undefined,
  part: 'casing' | 'line' | 'sign',
): readonly SvgNode[] {
  return owner === undefined || nodes.length === 0
    ? nodes
    : [svg('g', { 'data-owner': owner, 'data-part': part }, nodes)];
}

export function paintOf(
  mark: Pick<StrokeMark, 'color' | 'opacity' | 'widthPx' | 'softPx' | 'dash'>,
  leastWidthPx: number,
): LinePaint {
  const widthPx = Math.max(mark.widthPx, leastWidthPx);
  const dash = DASHES[mark.dash];
  return {
    color: mark.color,
    opacity: mark.opacity,
    // This pen measures width to the middle of the fade.
    widthPx: mark.softPx > 0 ? (widthPx * (1 + FADE_FROM)) / 2 : widthPx,
    softPx: mark.softPx > 0 ? (widthPx * (1 - FADE_FROM)) / 2 : 0,
    dash: dash.pattern.map((length) => length * widthPx),
    cap: dash.cap,
  };
}

/**
 * Width in px of a stroke given in km; 0 for others. Measured at the frame's centre for all, so that
 * neighbouring legs have equal width and merge.
 */
export function groundWidthPx(
  { camera }: Pick<Frame, 'camera'>,
  { widthKm }: Pick<StrokeMark, 'widthKm'>,
): number {
  return widthKm === undefined ? 0 : (widthKm * 1000) / metresPerPx(camera.lat, camera.zoom);
}

/** Returns the mark's lines in px, clipped, with the strand's offset. */
export function tracedLines(frame: Frame, mark: StrokeMark, paint: LinePaint): readonly PlanePoint[][] {
  const lines = mark.greatCircle ? mark.lines.map(followGreatCircle) : mark.lines;
  const traces = frame.trace(
    {
      type: 'MultiLineString',
      coordinates: lines.map((line) => line.map((position) => [...position])),
    },
    { marginPx: 24 + paint.widthPx + Math.abs(mark.offsetPx) },
  );
  return traces.map(({ points }) => offsetPolyline(points, mark.offsetPx));
}

export function followGreatCircle(line: readonly (readonly number[])[]): (readonly number[])[] {
  const followed: (readonly number[])[] = [];
  line.forEach((position, i) => {
    const previous = followed.at(-1);
    if (i === 0 || previous === undefined) {
      followed.push(position);
      return;
    }
    // Longitudes continue from the previous segment's end, possibly beyond 180°.
    const turns = 360 * Math.round(((previous[0] ?? 0) - (line[i - 1]?.[0] ?? 0)) / 360);
    const start = [(previous[0] ?? 0) - turns, previous[1] ?? 0];
    for (const [lng, lat] of greatCircle(start, position, GREAT_CIRCLE_STEP_KM).slice(1)) {
      followed.push([lng + turns, lat]);
    }
  });
  return followed;
}

/** A shape on a mark's line. */
export interface StrokeSign {
  readonly mark: StrokeMark;
  /** Px of the frame, on the strand. */
  readonly point: PlanePoint;
  /** Degrees clockwise from the x axis. */
  readonly angle: number;
}

/** Returns the positions of signs on strokes. */
export function placeSigns(
  frame: Frame,
  marks: readonly StrokeMark[],
): { readonly motifs: readonly StrokeSign[]; readonly chevrons: readonly StrokeSign[] } {
  const lines: ChevronLine[] = [];
  const owners: StrokeMark[] = [];
  for (const mark of marks) {
    if (mark.direction === 'none') continue;
    const paint = paintOf(mark, groundWidthPx(frame, mark));
    for (const points of tracedLines(frame, mark, paint)) {
      lines.push({ points, direction: mark.direction, key: chevronKey(mark) });
      owners.push(mark);
    }
  }
  const chevrons = deriveChevrons(lines);
  const motifs = deriveMotifSigns(
    lines.map(({ points }, i) => ({ points, motif: owners[i]?.motif })),
    chevrons,
  );
  const owned = (signs: readonly Chevron[]) =>
    signs.flatMap(({ point, angle, line }): StrokeSign[] => {
      const mark = owners[line];
      return mark === undefined ? [] : [{ mark, point, angle }];
    });
  return { motifs: owned(motifs), chevrons: owned(chevrons) };
}

function drawSigns(pen: Pen, marks: readonly StrokeMark[]): SvgNode[] {
  const { motifs, chevrons } = placeSigns(pen.frame, marks);
  return [
    ...motifs.flatMap(({ point, angle, mark }) =>
      owned([pen.surface.at(point, motifNodes(mark), angle)], pen.ownerOf?.(mark), 'sign'),
    ),
    ...chevrons.flatMap(({ point, angle, mark }) =>
      owned([drawChevron(pen, point, angle, mark)], pen.ownerOf?.(mark), 'sign'),
    ),
  ];
}

/** Draws one sign pointing towards `angle` (degrees clockwise from the x axis). */
export function drawChevron(
  pen: Pen,
  point: PlanePoint,
  angle: number,
  mark: Pick<StrokeMark, 'color' | 'casing' | 'widthPx'>,
): SvgNode {
  return pen.surface.at(point, [chevronNode(mark)], angle);
}

/** Returns the sign around the origin, pointing along the x axis. */
export function chevronNode(mark: Pick<StrokeMark, 'color' | 'casing' | 'widthPx'>): SvgNode {
  const lengthPx = chevronLengthPx(mark.widthPx);
  return signNode(polygonPath(chevronOutline(lengthPx)), lengthPx, mark);
}

/** Strands of one bundle have separate signs; lines of one colour are thinned together. */
function chevronKey(mark: StrokeMark): string {
  return `${mark.color} ${mark.offsetPx}`;
}
