/**
 * Output surface of a figure. A fixed-size figure writes px. The static map fits any screen without script:
 * lines use a scaled coordinate system with non-scaling strokes, symbols and names percentages. Both use the
 * same drawing code.
 */
import type { PlanePoint } from '../lib/polyline.ts';
import { type SvgAttributes, type SvgNode, svg } from '../lib/svg-node.ts';
import type { Trace } from './frame.ts';

export interface Surface {
  /** Prefix that keeps ids unique when a page has several figures. */
  readonly idPrefix: string;
  /** Units of path data per px of the traced frame. */
  readonly unitsPerPx: number;
  /** Returns path data of traces in px of the frame. */
  readonly pathData: (traces: readonly Trace[]) => string;
  /** Attributes added to every stroked line. */
  readonly lineAttributes: SvgAttributes;
  /** Positions children at a point of the frame; inside, it is the origin and units are CSS px. */
  readonly at: (point: PlanePoint, children: readonly SvgNode[], turnDegrees?: number) => SvgNode;
}

/** A tenth of a px is finer than screens and printers show. */
const STEPS_PER_PX = 10;

/** @param stepsPerPx rounding of outline points */
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

/** Units of the scaled coordinate system per px of the frame; integers are shorter than decimals. */
export const FLUID_UNITS_PER_PX = 4;

/** @param window part of the frame that fills the figure's box, px; origin of percentages */
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
 * Formats traces as shortest path data with relative moves between rounded points, so that errors do not
 * accumulate.
 * @param stepsPerUnit rounding of points
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
      // Round caps draw a dot here; an empty ring draws nothing.
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
