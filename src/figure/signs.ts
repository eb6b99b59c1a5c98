/** Shapes on lines: direction chevrons, and the motifs that distinguish markets without colour. */
import type { StrokeMark } from '../layers/drawing.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';

/** Casing width of a sign as a share of its length; same as in the live map's sign texture. */
const CASING_SHARE = 0.16;

type SignMark = Pick<StrokeMark, 'color' | 'casing'>;

/** Returns a sign with its casing below. */
export function signNode(d: string, lengthPx: number, { color, casing }: SignMark): SvgNode {
  return svg('path', {
    d,
    fill: color,
    stroke: casing?.color,
    'stroke-width': casing === null ? undefined : 2 * CASING_SHARE * lengthPx,
    'stroke-linejoin': casing === null ? undefined : 'round',
    'paint-order': casing === null ? undefined : 'stroke',
  });
}

export function polygonPath(points: readonly PlanePoint[]): string {
  const [first, ...rest] = points.map(([x, y]) => `${round(x)} ${round(y)}`);
  return first === undefined ? '' : `M${first}L${rest.join(' ')}Z`;
}

/** Returns a mark's motif around the origin, the line along the x axis; empty without a motif. */
export function motifNodes({
  motif,
  color,
  widthPx,
}: Pick<StrokeMark, 'color' | 'motif' | 'widthPx'>): SvgNode[] {
  const sizePx = widthPx + 5;
  const half = sizePx / 2;
  // The strand's casing suffices; a second one would cut the strand into pieces.
  const shape = (d: string) => [signNode(d, sizePx, { color, casing: null })];
  const rectangle = (width: number, height: number) =>
    polygonPath([
      [-width / 2, -height / 2],
      [width / 2, -height / 2],
      [width / 2, height / 2],
      [-width / 2, height / 2],
    ]);
  switch (motif?.marker ?? 'none') {
    case 'none':
      return [];
    case 'ring':
      return [svg('circle', { r: half * 0.7, fill: 'none', stroke: color, 'stroke-width': sizePx * 0.22 })];
    case 'bar':
      return shape(rectangle(sizePx / 4, sizePx));
    case 'square':
      return shape(rectangle(sizePx * 0.7, sizePx * 0.7));
    case 'triangle':
      return shape(
        polygonPath([
          [-half * 0.8, half * 0.75],
          [0, -half * 0.9],
          [half * 0.8, half * 0.75],
        ]),
      );
    case 'cross':
      return shape(`${rectangle(sizePx / 4, sizePx * 0.9)}${rectangle(sizePx * 0.9, sizePx / 4)}`);
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
