import { classOf } from '../../analysis/incidents/class-breaks.ts';
import type { DensityFrame } from '../../analysis/incidents/density.ts';
import { parseHex } from '../../lib/color.ts';
import { CLASS_OPACITY } from './class-colors.ts';
import type { SurfaceImage } from './surface-layer.ts';

/** @param colors of the classes that begin at `breaks`; lower values are transparent */
export function paintDensity(
  values: Float32Array,
  frame: DensityFrame,
  breaks: readonly number[],
  colors: readonly string[],
): SurfaceImage {
  const pixels = new Uint8ClampedArray(values.length * 4);
  const paints = colors.map((color) => [
    ...parseHex(color).map((channel) => channel * CLASS_OPACITY),
    255 * CLASS_OPACITY,
  ]);
  for (const [at, value] of values.entries()) {
    const paint = paints[classOf(breaks, value)];
    if (paint !== undefined) pixels.set(paint, at * 4);
  }
  const { west, north, cell, columns, rows } = frame;
  return { pixels, columns, rows, west, north, width: columns * cell, height: rows * cell };
}
