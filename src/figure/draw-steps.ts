/**
 * Draws a map in steps for boxes of several widths, so that it fits any page without script. Lines are drawn
 * once in a coordinate system stretched to the box; signs and names are positioned by percentages and keep
 * their size. The page's CSS chooses the visible step.
 */
import type { Size } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { dedupeOutlines } from './dedupe-outlines.ts';
import { drawLayers, drawNamesOf, type MapInput } from './draw-map.ts';
import type { Frame } from './frame.ts';
import type { Pen } from './pen.ts';
import { FLUID_UNITS_PER_PX, makeFluidSurface } from './surface.ts';

/** The part of a frame that fills the box, px of the frame. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnStep {
  /** Frame for placing names and signs. */
  readonly frame: Frame;
  readonly window: Window;
  /** Zoom for choosing sizes and marks. */
  readonly zoom: number;
  readonly className: string;
  /** See `Pen`. */
  readonly widest?: number;
}

export interface StepsInput {
  /** Frame for tracing lines and areas, shared by all steps. */
  readonly outlines: { readonly frame: Frame; readonly window: Window };
  readonly steps: readonly DrawnStep[];
  readonly idPrefix: string;
}

export interface SteppedMap extends MapInput {
  /**
   * Fixed-size element over an upper corner of the box, px of the page; names avoid it. It covers most in a
   * step's narrowest box.
   */
  readonly corner: { readonly size: Size; readonly side: 'left' | 'right' } | null;
}

/** Class of the names in a step, which must stay visible. */
const NAMES_CLASS = 'names';

/** Returns the children of the box element. */
export function drawSteps(input: StepsInput, map: MapInput): readonly SvgNode[] {
  return drawStepsIn(input, [{ ...map, corner: null }])[0] ?? [];
}

/** Draws several maps that differ only in the language of their names; everything else is drawn once. */
export function drawStepsIn(
  { outlines, steps, idPrefix }: StepsInput,
  maps: readonly SteppedMap[],
): readonly (readonly SvgNode[])[] {
  const scaled: SvgNode[] = [];
  const standing = maps.map((): SvgNode[] => []);
  const definitions = new Map<string, SvgNode>();
  for (const { frame, window, zoom, className, widest = 1 } of steps) {
    const surface = makeFluidSurface(idPrefix, window);
    const pen: Pen = {
      frame,
      outlineFrame: outlines.frame,
      surface,
      zoom,
      definitions,
      isWaitedFor: true,
      widest,
    };
    const step = (of: readonly SvgNode[]) => svg('g', { class: className }, of);
    let ground: readonly SvgNode[] = [];
    maps.forEach((of, at) => {
      const map = { ...of, over: [...(of.over ?? []), ...boxOf(of, window)] };
      const layers = at === 0 ? drawLayers(pen, map) : { ground, names: drawNamesOf(pen, map) };
      ({ ground } = layers);
      if (at === 0) scaled.push(step([...ground, ...layers.names].filter((node) => !isStanding(node))));
      const names = layers.names.filter(isStanding);
      standing[at]?.push(step(ground.filter(isStanding)));
      if (names.length > 0) standing[at]?.push(svg('g', { class: `${className} ${NAMES_CLASS}` }, names));
    });
  }
  const shared = dedupeOutlines(scaled, idPrefix);
  const { x, y, width, height } = outlines.window;
  const viewBox = [x, y, width, height].map((value) => Math.round(value * FLUID_UNITS_PER_PX * 100) / 100);
  const common = [
    svg('defs', {}, [...definitions.values(), ...shared.outlines]),
    svg(
      'svg',
      {
        viewBox: viewBox.join(' '),
        width: '100%',
        height: '100%',
        preserveAspectRatio: 'none',
        overflow: 'visible',
      },
      shared.nodes,
    ),
  ];
  return standing.map((of) => [...common, ...of]);
}

function boxOf({ corner }: SteppedMap, { x, y, width }: Window): readonly ScreenBox[] {
  if (corner === null) return [];
  const { size, side } = corner;
  const left = side === 'left' ? x : x + width - size.width;
  return [[left, y, left + size.width, y + size.height]];
}

/** Whether a node is positioned by percentages: a nested `svg`, or a group of them. */
function isStanding(node: SvgNode): boolean {
  const [first] = node.children;
  return (
    node.tag === 'svg' ||
    (node.tag === 'g' && first !== undefined && typeof first !== 'string' && isStanding(first))
  );
}
