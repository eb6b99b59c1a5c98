/**
 * What a picture is drawn on. A picture of fixed size writes px. The first picture of the page must fit any screen without script, so
 * it writes lines in a scaled coordinate system with strokes that do not scale, and stands symbols and names on percentages, so
 * that they keep their size. The drawing code is the same for both.
 */
import type { PlanePoint } from '../lib/polyline.ts';
import { type SvgAttributes, type SvgNode, svg } from '../lib/svg-node.ts';
import type { Trace } from './frame.ts';

export interface Surface {
  /** Prefix of ids inside the picture, so that two pictures of one page do not share any. */
  readonly idPrefix: string;
  /** Of the coordinate system that lines are written in, per px of the frame that they are traced in. */
  readonly unitsPerPx: number;
  /** Path data of traces given in px of the frame. */
  readonly pathData: (traces: readonly Trace[]) => string;
  /** What every stroked line carries besides its own attributes. */
  readonly lineAttributes: SvgAttributes;
  /** Stands children on a point of the frame; inside, the point is the origin and units are CSS px. */
  readonly at: (point: PlanePoint, children: readonly SvgNode[], turnDegrees?: number) => SvgNode;
}

/** Tenths of a px are finer than screens and printers of this kind of map show. */
const STEPS_PER_PX = 10;

/** @param stepsPerPx to which the points of outlines are rounded */
export function makeFixedSurface(idPrefix: string, stepsPerPx = STEPS_PER_PX): Surface {
  return {
    idPrefix,
    unitsPerPx: 1,
    pathData: (traces) => formatPath(traces, 1, stepsPerPx),
    lineAttributes: {},
    at: ([x, y], children, turnDegrees = 0) =>
      svg('g', { transform: `translate(${round(x)} ${round(y)})${formatTurn(turnDegrees)}` }, children),
  };
}

/** Units of the scaled coordinate system per px of the frame: whole numbers are shorter to write than tenths. */
export const FLUID_UNITS_PER_PX = 4;

/**
 * @param window the part of the frame that fills the picture's box, in px: percentages count from its corner.
 */
export function makeFluidSurface(
  idPrefix: string,
  window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Surface {
  const percent = (value: number, start: number, whole: number) =>
    `${Math.round(((value - start) / whole) * 10_000) / 100}%`;
  return {
    idPrefix,
    unitsPerPx: FLUID_UNITS_PER_PX,
    pathData: (traces) => formatPath(traces, FLUID_UNITS_PER_PX, 1),
    lineAttributes: { 'vector-effect': 'non-scaling-stroke' },
    at: ([x, y], children, turnDegrees = 0) =>
      svg(
        'svg',
        {
          x: percent(x, window.x, window.width),
          y: percent(y, window.y, window.height),
          overflow: 'visible',
        },
        turnDegrees === 0 ? children : [svg('g', { transform: formatTurn(turnDegrees).trim() }, children)],
      ),
  };
}

function formatTurn(degrees: number): string {
  return degrees === 0 ? '' : ` rotate(${round(degrees)})`;
}

/**
 * Path data with relative moves, shortest form; steps are taken between rounded points, so that no error adds up.
 * @param stepsPerUnit to which points are rounded
 */
export function formatPath(traces: readonly Trace[], unitsPerPx: number, stepsPerUnit: number): string {
  const parts: string[] = [];
  for (const { points, closed } of traces) {
    let previous: PlanePoint | null = null;
    const steps: string[] = [];
    for (const [x, y] of points) {
      const perPx = unitsPerPx * stepsPerUnit;
      const here: PlanePoint = [Math.round(x * perPx), Math.round(y * perPx)];
      if (previous === null) parts.push('M', joinPair(here[0], here[1], stepsPerUnit));
      else if (here[0] !== previous[0] || here[1] !== previous[1]) {
        steps.push(joinPair(here[0] - previous[0], here[1] - previous[1], stepsPerUnit));
      }
      previous = here;
    }
    if (steps.length === 0) {
      // A dot: round caps draw it; an empty ring draws nothing.
      if (!closed) parts.push('h0');
      continue;
    }
    parts.push('l', steps[0] ?? '');
    for (const step of steps.slice(1)) parts.push(step.startsWith('-') ? '' : ' ', step);
    if (closed) parts.push('z');
  }
  return parts.join('');
}

function joinPair(x: number, y: number, stepsPerUnit: number): string {
  const second = shorten(y / stepsPerUnit);
  return `${shorten(x / stepsPerUnit)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function shorten(value: number): string {
  return String(value === 0 ? 0 : value).replace(/^(-?)0\./, '$1.');
}

function round(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
