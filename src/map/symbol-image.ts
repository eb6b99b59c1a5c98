/**
 * Symbols and patterns as images for MapLibre. An image's id contains everything needed to draw it on demand.
 */
import { GROUND_PATHS, ICONS, type IconId } from '../../styles/icons.ts';
import type { SymbolMark } from '../layers/drawing.ts';
import { MIN_GLYPH_PX } from '../layers/symbol-style.ts';
import { ROOM_IMAGE, ROOM_IMAGE_PX } from './taken-room.ts';

type SymbolLook = Pick<SymbolMark, 'icon' | 'sizePx' | 'color' | 'fill' | 'form'>;

/** Size of the icons' grid. */
const GRID = 24;
/** Margin around the grid for strokes, px. */
const MARGIN_PX = 2;
const RING_PX = 1.3;
const HALO_PX = 1.6;

export function symbolImageId({ icon, sizePx, color, fill, form }: SymbolLook): string {
  return ['symbol', icon, sizePx, color, fill, form].join('|');
}

export function patternImageId(pattern: 'hatch' | 'dots', color: string): string {
  return ['pattern', pattern, color].join('|');
}

/** Returns an id's image, at `ratio` device px per CSS px; `null` for unknown ids. */
export function makeImage(id: string, ratio: number): ImageData | null {
  const [kind, ...parts] = id.split('|');
  if (kind === ROOM_IMAGE) return makeBlank(Math.round(ROOM_IMAGE_PX * ratio));
  if (kind === 'symbol') return makeSymbol(parseSymbolId(parts), ratio);
  if (kind === 'pattern') return makePattern(parts[0] === 'dots' ? 'dots' : 'hatch', parts[1] ?? '', ratio);
  return null;
}

function makeBlank(side: number): ImageData {
  return new ImageData(side, side);
}

function parseSymbolId([icon, sizePx, color, fill, form]: readonly string[]): SymbolLook {
  return {
    icon: icon as IconId,
    sizePx: Number(sizePx),
    color: color ?? '',
    fill: fill ?? '',
    form: form as SymbolMark['form'],
  };
}

function makeSymbol(look: SymbolLook, ratio: number): ImageData {
  const side = Math.ceil((look.sizePx + 2 * MARGIN_PX) * ratio);
  const context = canvasContext(side);
  const scale = (look.sizePx / GRID) * ratio;
  context.translate(side / 2, side / 2);
  context.scale(scale, scale);
  context.translate(-GRID / 2, -GRID / 2);
  context.lineJoin = 'round';
  const px = (width: number) => (width * ratio) / scale;
  const icon = ICONS[look.icon];
  const ground = GROUND_PATHS[icon.ground];
  const glyph = new Path2D(icon.path);
  if (ground === null) drawSilhouette(context, glyph, look, px);
  else drawGrounded(context, new Path2D(ground), glyph, look, px);
  return context.getImageData(0, 0, side, side);
}

/** Draws an icon without ground, with a casing against the lines below. */
function drawSilhouette(
  context: CanvasRenderingContext2D,
  glyph: Path2D,
  { color, fill, form }: SymbolLook,
  px: (width: number) => number,
): void {
  context.strokeStyle = fill;
  context.lineWidth = px(2 * HALO_PX);
  context.stroke(glyph);
  context.fillStyle = form === 'hollow' ? fill : color;
  context.fill(glyph, 'evenodd');
  if (form !== 'hollow') return;
  context.strokeStyle = color;
  context.lineWidth = px(1.2);
  context.stroke(glyph);
}

function drawGrounded(
  context: CanvasRenderingContext2D,
  ground: Path2D,
  glyph: Path2D,
  { color, fill, form, sizePx }: SymbolLook,
  px: (width: number) => number,
): void {
  const isFilled = form === 'filled';
  context.fillStyle = isFilled ? color : fill;
  context.fill(ground);
  context.strokeStyle = isFilled ? fill : color;
  context.lineWidth = px(isFilled ? 1 : RING_PX);
  if (form === 'hollow') context.setLineDash([4, 3]);
  context.stroke(ground);
  if (sizePx < MIN_GLYPH_PX) return;
  context.fillStyle = isFilled ? fill : color;
  context.fill(glyph, 'evenodd');
}

/** Tile of the hatching, px; lines run from lower left to upper right and continue across tiles. */
const HATCH_PX = 8;

function makePattern(pattern: 'hatch' | 'dots', color: string, ratio: number): ImageData {
  const side = Math.round(HATCH_PX * ratio);
  const context = canvasContext(side);
  context.strokeStyle = color;
  context.fillStyle = color;
  if (pattern === 'hatch') {
    context.lineWidth = 1.4 * ratio;
    for (const shift of [-side, 0, side]) {
      context.beginPath();
      context.moveTo(shift - ratio, side + ratio);
      context.lineTo(shift + side + ratio, -ratio);
      context.stroke();
    }
  } else {
    context.beginPath();
    context.arc(side / 2, side / 2, 1.3 * ratio, 0, 2 * Math.PI);
    context.fill();
  }
  return context.getImageData(0, 0, side, side);
}

function canvasContext(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('2D canvas is not available');
  return context;
}
