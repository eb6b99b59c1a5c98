/** What the parts of a picture are drawn with: the frame, the surface, the zoom, and shared definitions. */

import type { Mark } from '../layers/drawing.ts';
import { type SvgAttributes, type SvgNode, svg } from '../lib/svg-node.ts';
import type { Frame } from './frame.ts';
import type { Surface } from './surface.ts';

export interface Pen {
  /** Where points stand: symbols, signs on lines, names. */
  readonly frame: Frame;
  /** Where outlines are traced: the same frame, or the one that all steps of the first picture share. */
  readonly outlineFrame: Frame;
  readonly surface: Surface;
  /** Zoom that decides what is shown and how large: that of the camera, or that of a step of the first picture. */
  readonly zoom: number;
  /** Patterns by id, written once into `defs`. */
  readonly definitions: Map<string, SvgNode>;
  /** Given where a picture is to be taken apart again. */
  readonly ownerOf?: OwnerOf;
  /** Whether it is printed: see {@link PAPER}. */
  readonly isForPaper?: boolean;
  /** Whether a reader waits until it is painted: each stroke of a coast takes a browser some ms, with round corners a third more. */
  readonly isWaitedFor?: boolean;
  /** Of a picture that is stretched while its names keep their size: its greatest width, in widths of the frame. */
  readonly widest?: number;
}

/**
 * What a printer shows of a picture that is set across a page. A file of a printer has no outlines that are shared, so each stroke of a coast is
 * the whole coast again; and letters are a font of their own for every size, and for every width of halo in letters.
 */
export const PAPER = {
  /** A px is a fifth of a millimetre there: vertices are dropped that stray by less than a tenth. */
  fineness: { tolerancePx: 0.5, leastPx: 1 },
  /** The edge of a halo fades over many px, and the land covers its inner half. */
  haloTolerancePx: 2,
  /** Letters of every size are drawn at this one and scaled where they stand, so that all maps of a handout share a face. */
  letterPx: 10,
  /** A binary fraction is short in the file of a printer, where a tenth has nine digits. */
  stepsPerPx: 4,
  /** Both sides of it together; about what the map styles have. */
  haloEm: 0.3,
} as const;

/**
 * Whose shape a mark becomes in a picture that is taken apart: written on its nodes as `data-owner`, with `data-part` on casings and signs;
 * `data-layer` tells the layers of the map. Lines of one owner may be one path.
 */
export type OwnerOf = (mark: Mark) => string;

/** Puts a definition in and says how to refer to it. */
export function define(pen: Pen, name: string, make: (id: string) => SvgNode): string {
  const id = `${pen.surface.idPrefix}${name}`;
  if (!pen.definitions.has(id)) pen.definitions.set(id, make(id));
  return id;
}

export interface LinePaint {
  readonly color: string;
  readonly opacity: number;
  readonly widthPx: number;
  /** Px over which the edge fades, centred on the edge of `widthPx`. */
  readonly softPx: number;
  /** Ink and gap in px; empty for a continuous line. */
  readonly dash: readonly number[];
  readonly cap: 'round' | 'butt';
}

/** How many strokes make a soft edge: one for about every two px of fade, and at most this many. */
const MAX_STROKES = 6;
/** Of a picture that is taken apart: each stroke is a shape of its own there, and somebody moves and recolours them. */
const MAX_STROKES_APART = 3;

/**
 * Strokes outlines (path data) with one paint. A soft edge is made of strokes of falling width that add up to the opacity: it looks
 * the same in every program, which blur filters do not.
 *
 * What is see-through is one path for all outlines, so that lines which meet do not darken each other. A group with an opacity would
 * do the same, but each such layer costs the ground under it a shade of rounding in browsers, and soft strokes have many.
 */
export function strokeNodes(pen: Pen, outlines: readonly string[], paint: LinePaint): SvgNode[] {
  const drawn = outlines.filter((d) => d !== '');
  if (drawn.length === 0 || paint.opacity <= 0 || paint.widthPx <= 0) return [];
  const most = pen.ownerOf === undefined ? MAX_STROKES : MAX_STROKES_APART;
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
