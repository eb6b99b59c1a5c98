/** Symbols of the atlas: an icon on its ground, filled, outlined or hollow by evidence. */
import { GROUND_PATHS, ICONS } from '../../styles/icons.ts';
import type { SymbolMark } from '../layers/drawing.ts';
import { MIN_GLYPH_PX } from '../layers/symbol-style.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { isNearFrame } from './ground.ts';
import type { Pen } from './pen.ts';
import type { Box } from './place-labels.ts';

const GRID = 24;
const RING_PX = 1.3;
const HALO_PX = 1.6;
const DIMMED_OPACITY = 0.45;

export interface PlacedSymbol {
  readonly mark: SymbolMark;
  readonly point: readonly [number, number];
  readonly box: Box;
}

/** Returns symbols in the frame, with their boxes. */
export function placeSymbols(pen: Pen, marks: readonly SymbolMark[]): PlacedSymbol[] {
  return marks.flatMap((mark): PlacedSymbol[] => {
    const point = pen.frame.point(mark.position);
    if (point === null || !isNearFrame(pen, point, 0)) return [];
    const half = mark.sizePx / 2;
    return [{ mark, point, box: [point[0] - half, point[1] - half, point[0] + half, point[1] + half] }];
  });
}

export function drawSymbol(pen: Pen, { mark, point }: PlacedSymbol): SvgNode {
  const node = symbolNode(mark);
  if (pen.ownerOf === undefined) return pen.surface.at(point, [node]);
  return svg('g', { 'data-owner': pen.ownerOf(mark) }, [pen.surface.at(point, [node])]);
}

/** Symbol around the origin. */
export function symbolNode(
  mark: Pick<SymbolMark, 'icon' | 'sizePx' | 'color' | 'fill' | 'form'> & {
    readonly emphasis?: SymbolMark['emphasis'];
  },
): SvgNode {
  const icon = ICONS[mark.icon];
  const ground = GROUND_PATHS[icon.ground];
  const scale = mark.sizePx / GRID;
  const isFilled = mark.form === 'filled';
  const isHollow = mark.form === 'hollow';
  const parts =
    ground === null
      ? [
          // An icon without ground gets a casing against the lines below.
          svg('path', {
            d: icon.path,
            fill: 'none',
            stroke: mark.fill,
            'stroke-width': (2 * HALO_PX) / scale,
            'stroke-linejoin': 'round',
          }),
          svg('path', {
            d: icon.path,
            fill: isHollow ? mark.fill : mark.color,
            'fill-rule': 'evenodd',
            stroke: isHollow ? mark.color : undefined,
            'stroke-width': isHollow ? 1.2 / scale : undefined,
          }),
        ]
      : [
          svg('path', {
            d: ground,
            fill: isFilled ? mark.color : mark.fill,
            stroke: isFilled ? mark.fill : mark.color,
            'stroke-width': (isFilled ? 1 : RING_PX) / scale,
            'stroke-dasharray': isHollow ? '4 3' : undefined,
            'stroke-linejoin': 'round',
          }),
          mark.sizePx < MIN_GLYPH_PX
            ? null
            : svg('path', {
                d: icon.path,
                fill: isFilled ? mark.fill : mark.color,
                'fill-rule': 'evenodd',
              }),
        ];
  return svg(
    'g',
    {
      transform: `scale(${Math.round(scale * 1000) / 1000}) translate(-12 -12)`,
      opacity: mark.emphasis === 'dimmed' ? DIMMED_OPACITY : undefined,
    },
    parts,
  );
}
