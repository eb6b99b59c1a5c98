/** Paints the signs of the live map on a canvas, with the shapes of the static map. */
import type { SvgNode } from '../../lib/svg-node.ts';
import type { LiveImage } from './live-map.ts';

/** @param ratio device px per CSS px */
export function paintImage({ size, shapes, isTile }: LiveImage, ratio: number): ImageData {
  const side = Math.ceil(size * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('2D canvas is not available');
  if (isTile !== true) context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  for (const shape of shapes) paint(context, shape);
  return context.getImageData(0, 0, side, side);
}

function paint(context: CanvasRenderingContext2D, { tag, attributes, children }: SvgNode): void {
  const number = (name: keyof typeof attributes, otherwise = 0) => Number(attributes[name] ?? otherwise);
  context.save();
  context.globalAlpha *= number('opacity', 1);
  if (tag === 'g') {
    for (const [, name, values = ''] of String(attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [x = 0, y = x] = values.split(' ').map(Number);
      if (name === 'scale') context.scale(x, y);
      else context.translate(x, y);
    }
    for (const child of children) if (typeof child === 'object') paint(context, child);
  } else {
    const path = new Path2D(tag === 'path' ? String(attributes.d) : undefined);
    if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
    const { fill = '#000', stroke } = attributes;
    const drawStroke = () => {
      if (stroke === undefined) return;
      context.strokeStyle = String(stroke);
      context.lineWidth = number('stroke-width', 1);
      if (attributes['stroke-linejoin'] === 'round') context.lineJoin = 'round';
      context.setLineDash(
        String(attributes['stroke-dasharray'] ?? '')
          .split(' ')
          .filter(Boolean)
          .map(Number),
      );
      context.stroke(path);
    };
    const isUnder = attributes['paint-order'] === 'stroke';
    if (isUnder) drawStroke();
    if (fill !== 'none') {
      context.fillStyle = String(fill);
      context.fill(path, attributes['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
    }
    if (!isUnder) drawStroke();
  }
  context.restore();
}
