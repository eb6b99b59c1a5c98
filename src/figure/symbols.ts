/** Symbols of the atlas: the glyph of its icon on its ground, filled, outlined or hollow by who says so. */
import { GROUND_PATHS, ICONS } from '../../styles/icons.ts';
import type { SymbolMark } from '../layers/drawing.ts';
import { isNearFrame } from './ground.ts';
import type { Pen } from './pen.ts';
import { type Box, overlapArea } from './place-labels.ts';
import { type SvgAttributes, type SvgNode, svg } from './svg-node.ts';

const GRID = 24;
/** Free space between symbols that may yield. */
const GAP_PX = 1;

export interface PlacedSymbol {
  readonly mark: SymbolMark;
  readonly point: readonly [number, number];
  readonly box: Box;
}

/** Symbols in the frame; those that may yield do so to the ones before them in priority. */
export function placeSymbols(pen: Pen, marks: readonly SymbolMark[]): PlacedSymbol[] {
  const seen = marks.flatMap((mark): PlacedSymbol[] => {
    const point = pen.frame.point(mark.position);
    if (point === null || !isNearFrame(pen, point, 0)) return [];
    const half = mark.sizePx / 2;
    return [{ mark, point, box: [point[0] - half, point[1] - half, point[0] + half, point[1] + half] }];
  });
  const order = [...seen].sort((a, b) => (a.mark.priority ?? -1) - (b.mark.priority ?? -1));
  const kept = new Set<PlacedSymbol>();
  for (const symbol of order) {
    const isFree = [...kept].every((other) => overlapArea(symbol.box, other.box, GAP_PX) === 0);
    if (symbol.mark.priority === null || isFree) kept.add(symbol);
  }
  return seen.filter((symbol) => kept.has(symbol));
}

export function drawSymbol(pen: Pen, { mark, point }: PlacedSymbol): SvgNode {
  return pen.surface.at(point, [symbolNode(mark)]);
}

/** The symbol around the origin. */
export function symbolNode(
  mark: Pick<SymbolMark, 'icon' | 'sizePx' | 'color' | 'fill' | 'form'> & {
    readonly emphasis?: SymbolMark['emphasis'];
  },
): SvgNode {
  const icon = ICONS[mark.icon];
  const ground = GROUND_PATHS[icon.ground];
  const scale = mark.sizePx / GRID;
  // Where an icon has no ground, its glyph is the silhouette and takes the ground's part.
  const silhouette: SvgAttributes = {
    d: ground ?? icon.path,
    fill: mark.fill,
    'fill-rule': ground === null ? 'evenodd' : undefined,
    stroke: mark.color,
    'stroke-width': 1.2 / scale,
    'stroke-dasharray': mark.form === 'hollow' ? `${2.4 / scale} ${1.6 / scale}` : undefined,
    'stroke-linejoin': 'round',
    'paint-order': ground === null ? 'stroke' : undefined,
  };
  const parts = [
    svg('path', silhouette),
    ground === null ? null : svg('path', { d: icon.path, fill: mark.color, 'fill-rule': 'evenodd' }),
  ];
  return svg(
    'g',
    {
      transform: `scale(${Math.round(scale * 1000) / 1000}) translate(-12 -12)`,
      opacity: mark.emphasis === 'dimmed' ? 0.4 : undefined,
    },
    parts,
  );
}
