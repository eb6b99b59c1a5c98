/** The texture of signs on lines: chevrons, motifs and dots, each with a wider copy for its casing. */
import type { Motif } from '../../styles/motifs.ts';
import { chevronOutline } from '../layers/chevrons.ts';

type SignShape = 'chevron' | 'dot' | Exclude<Motif['marker'], 'none'>;
export type SignIcon = SignShape | `${SignShape}-casing`;

const SHAPES: readonly SignShape[] = ['chevron', 'dot', 'bar', 'ring', 'square', 'triangle', 'cross'];

/** Px of a texture cell; signs are drawn smaller, so they are sharp on high-density screens. */
const CELL = 64;
/** Length of a sign in its cell; the rest is for the casing. */
const SIGN = 40;
/** Casing width around a sign, in px of the cell. */
const CASING = 6.5;

/** Factor from the size of a sign to the icon size of its cell. */
export const SIGN_CELL_SHARE = CELL / SIGN;

/** Left, top, right and bottom of each sign's cell, as shares of the texture. */
export type SignCells = Readonly<Record<SignIcon, readonly [number, number, number, number]>>;

export const SIGN_CELLS = Object.fromEntries(
  SHAPES.flatMap((shape, column) =>
    ([shape, `${shape}-casing`] as const).map((icon, row) => [
      icon,
      [column / SHAPES.length, row / 2, (column + 1) / SHAPES.length, (row + 1) / 2],
    ]),
  ),
) as unknown as SignCells;

/**
 * Draws the texture; signs are masks, coloured later.
 * @throws Error if the browser has no 2D canvas
 */
export function drawSignAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * SHAPES.length;
  canvas.height = CELL * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('2D canvas is not available');
  for (const [column, shape] of SHAPES.entries()) {
    for (const row of [0, 1]) {
      context.save();
      context.translate((column + 0.5) * CELL, (row + 0.5) * CELL);
      drawSign(context, shape, row === 1 ? CASING : 0);
      context.restore();
    }
  }
  return canvas;
}

function drawSign(context: CanvasRenderingContext2D, shape: SignShape, casing: number): void {
  context.fillStyle = '#ffffff';
  context.strokeStyle = '#ffffff';
  context.lineJoin = 'round';
  const path = pathOf(shape);
  if (shape === 'ring' && casing === 0) {
    context.lineWidth = 9;
    context.stroke(path);
    return;
  }
  context.fill(path);
  if (casing > 0) {
    context.lineWidth = 2 * casing + (shape === 'ring' ? 9 : 0);
    context.stroke(path);
  }
}

function pathOf(shape: SignShape): Path2D {
  const path = new Path2D();
  const half = SIGN / 2;
  const polygon = (points: readonly (readonly [number, number])[]) => {
    for (const [i, [x, y]] of points.entries()) {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  };
  switch (shape) {
    case 'chevron':
      polygon(chevronOutline(SIGN));
      break;
    case 'dot':
      path.arc(0, 0, half, 0, 2 * Math.PI);
      break;
    case 'bar':
      path.rect(-5, -half, 10, SIGN);
      break;
    case 'ring':
      path.arc(0, 0, half * 0.7, 0, 2 * Math.PI);
      break;
    case 'square':
      path.rect(-half * 0.7, -half * 0.7, SIGN * 0.7, SIGN * 0.7);
      break;
    case 'triangle':
      polygon([
        [-half * 0.8, half * 0.75],
        [0, -half * 0.9],
        [half * 0.8, half * 0.75],
      ]);
      break;
    case 'cross': {
      const [arm, reach] = [5, half * 0.9];
      path.rect(-arm, -reach, 2 * arm, 2 * reach);
      path.rect(-reach, -arm, 2 * reach, 2 * arm);
      break;
    }
  }
  return path;
}
