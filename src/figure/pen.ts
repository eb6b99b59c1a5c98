/** The drawing context of a figure: frame, surface, zoom and shared definitions. */

import type { Mark } from '../layers/drawing.ts';
import { type SvgAttributes, type SvgNode, svg } from '../lib/svg-node.ts';
import type { Frame } from './frame.ts';
import type { Surface } from './surface.ts';

export interface Pen {
  /** Frame for points: symbols, signs on lines, names. */
  readonly frame: Frame;
  /** Frame for outlines: the same, or one shared by all steps of the static map. */
  readonly outlineFrame: Frame;
  readonly surface: Surface;
  /** Zoom for visibility and sizes: the camera's, or that of a step of the static map. */
  readonly zoom: number;
  /** Patterns by id, written once into `defs`. */
  readonly definitions: Map<string, SvgNode>;
  /** Set if the figure is split into separate shapes. */
  readonly ownerOf?: OwnerOf;
  /** For print: see {@link PAPER}. */
  readonly isForPaper?: boolean;
  /**
   * Whether painting speed matters: each coast stroke takes a browser some ms, with round joins a third more.
   */
  readonly isWaitedFor?: boolean;
  /** Maximum width of a stretched figure, in frame widths. */
  readonly widest?: number;
}

/**
 * Settings for print. PDF files cannot share outlines, so each coast stroke repeats the whole coast; each
 * font size and halo width adds another font.
 */
export const PAPER = {
  /** A px is a fifth of a millimetre; deviations under a tenth are invisible. */
  fineness: { tolerancePx: 0.5, leastPx: 1 },
  /** The halo fades over many px, and land covers its inner half. */
  haloTolerancePx: 2,
  /** All letters are drawn at this size and scaled, so that the maps of a handout share one font. */
  letterPx: 10,
  /** Binary fractions are short in PDF, where a tenth takes nine digits. */
  stepsPerPx: 4,
  /** Both sides together; about the same as in the map styles. */
  haloEm: 0.3,
} as const;

/**
 * Returns the owner of a mark in a figure split into shapes, written as `data-owner`, with `data-part` on
 * casings and signs. `data-layer` marks map layers. Lines of one owner may be one path.
 */
export type OwnerOf = (mark: Mark) => string;

/** Adds a definition once and returns its reference. */
export function define(pen: Pen, name: string, make: (id: string) => SvgNode): string {
  const id = `${pen.surface.idPrefix}${name}`;
  if (!pen.definitions.has(id)) pen.definitions.set(id, make(id));
  return id;
}

export interface LinePaint {
  readonly color: string;
  readonly opacity: number;
  readonly widthPx: number;
  /** Width of the fade, px, centred on the edge of `widthPx`. */
  readonly softPx: number;
  /** Dash and gap in px; empty for a continuous line. */
  readonly dash: readonly number[];
  readonly cap: 'round' | 'butt';
}

/** Maximum strokes of a soft edge; it uses one per two px of fade. */
const MAX_STROKES = 6;
/** Fewer for figures that are waited for, or split into shapes that users edit. */
const FEW_STROKES = 3;

/**
 * Strokes outlines (path data) with one paint. A soft edge is built from strokes of decreasing width, which
 * look the same in every program, unlike blur filters.
 *
 * Translucent lines are joined into one path, so that overlaps do not darken. Group opacity would also work,
 * but adds rounding errors to the ground below in browsers.
 */
export function strokeNodes(pen: Pen, outlines: readonly string[], paint: LinePaint): SvgNode[] {
  const drawn = outlines.filter((d) => d !== '');
  if (drawn.length === 0 || paint.opacity <= 0 || paint.widthPx <= 0) return [];
  const most = pen.ownerOf !== undefined || pen.isWaitedFor === true ? FEW_STROKES : MAX_STROKES;
  const count = paint.softPx <= 1 ? 1 : Math.min(most, Math.max(2, Math.round(paint.softPx / 1.6)));
  const opacity = 1 - (1 - Math.min(0.999, paint.opacity)) ** (1 / count);
  const isOpaque = count === 1 && paint.opacity >= 1;
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0 : 0.5 - (i + 0.5) / count;
    const attributes: SvgAttributes = {
      fill: 'none',
      stroke: paint.color,
      'stroke-width': Math.max(0.3, paint.widthPx + 2 * share * paint.softPx),
      'stroke-opacity': isOpaque ? undefined : Math.round(opacity * 1000) / 1000,
      'stroke-dasharray':
        paint.dash.length === 0
          ? undefined
          : paint.dash.map((length) => Math.round(length * 10) / 10).join(' '),
      'stroke-linecap': paint.cap === 'round' ? 'round' : undefined,
      'stroke-linejoin': pen.isWaitedFor === true ? 'bevel' : 'round',
    };
    const paths = isOpaque && pen.isWaitedFor !== true ? drawn : [drawn.join('')];
    const nodes = paths.map((d) => svg('path', { d, ...pen.surface.lineAttributes }));
    return svg('g', attributes, nodes);
  });
}
