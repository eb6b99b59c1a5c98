/**
 * Paints points on the CPU like `point-layer.ts` does with WebGL, for a still map in Mercator. With software
 * WebGL, a million points would take ten times as long, in one blocking frame of the whole map.
 */
import { stretchesOf } from '../../lib/stretches.ts';
import type { PointCloud, PointLook } from './point-cloud.ts';

export interface PointsView {
  /** Column-major, from the mercator square to clip space. */
  readonly matrix: ArrayLike<number>;
  /** Device px. */
  readonly width: number;
  readonly height: number;
  /** Diameter of a point, device px, and the share of its edge. */
  readonly sizePx: number;
  readonly edgeShare: number;
}

export interface PaintedPoints {
  /** RGBA bytes per px, lowest first, as for a canvas; rows from the top. */
  readonly pixels: Uint32Array<ArrayBuffer>;
  /** Includes a margin around the view on all sides. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Positions are rounded to a quarter px; the bit operations below assume four. */
const QUARTERS = 4;
const OPAQUE = 0xff;
/** Rows per step: some 3 ms. */
const ROWS_AT_ONCE = 32_768;

/**
 * Paints in steps of some milliseconds.
 * @param shown 1 for rows to paint; the last is on top
 * @param stride paints one of so many rows: an even sample of the file
 */
export function* paintPointsInSteps(
  { places, groups }: PointCloud,
  shown: Uint8Array,
  look: PointLook,
  view: PointsView,
  stride = 1,
): Generator<void, PaintedPoints> {
  const { matrix } = view;
  const [m0, m1, m3, m4, m5, m7, m12, m13, m15] = [0, 1, 3, 4, 5, 7, 12, 13, 15].map(
    (at) => matrix[at] ?? 0,
  ) as [number, number, number, number, number, number, number, number, number];
  const reach = Math.ceil(view.sizePx / 2);
  // Points centred outside the view may reach into it; none is written outside the image.
  const margin = 2 * reach;
  const [width, height] = [view.width + 2 * margin, view.height + 2 * margin];
  const pixels = new Uint32Array(width * height);
  const stamps = makeStamps(look, view, width, reach);
  const [halfWidth, halfHeight] = [view.width / 2, view.height / 2];
  const least = QUARTERS * reach;
  const [mostAcross, mostDown] = [QUARTERS * (width - reach), QUARTERS * (height - reach)];
  for (const { from, to } of stretchesOf(Math.ceil(groups.length / stride), ROWS_AT_ONCE)) {
    for (let row = from * stride; row < to * stride; row += stride) {
      if (shown[row] === 0) continue;
      const x = places[2 * row] as number;
      const y = places[2 * row + 1] as number;
      const w = m3 * x + m7 * y + m15;
      // In quarters of a px from the image's top left corner.
      const across = QUARTERS * (((m0 * x + m4 * y + m12) / w + 1) * halfWidth + margin);
      const down = QUARTERS * ((1 - (m1 * x + m5 * y + m13) / w) * halfHeight + margin);
      // False for NaN too, without a position.
      if (!(w > 0 && across >= least && across < mostAcross && down >= least && down < mostDown)) continue;
      // Integers from here: a pixel, and which of its quarters.
      const left = across | 0;
      const above = down | 0;
      const stamp = stamps[((groups[row] as number) << 4) | ((above & 3) << 2) | (left & 3)];
      if (stamp !== undefined) press(pixels, (above >> 2) * width + (left >> 2), stamp);
    }
    yield;
  }
  divideByOpacity(pixels);
  return { pixels, width, height, margin };
}

/** A point with one style and quarter-px offset: the pixels it adds around its centre. */
interface Stamp {
  /** Offset from the centre px. */
  readonly steps: Int32Array;
  readonly colors: Uint32Array;
  /** The first so many colours are opaque. */
  readonly opaque: number;
}

function press(pixels: Uint32Array, middle: number, { steps, colors, opaque }: Stamp): void {
  for (let i = 0; i < opaque; i += 1) pixels[middle + (steps[i] as number)] = colors[i] as number;
  for (let i = opaque; i < steps.length; i += 1) {
    const at = middle + (steps[i] as number);
    const color = colors[i] as number;
    const opacity = color >>> 24;
    // Blends the background in 256ths, two channels at a time.
    const rest = 256 - opacity - (opacity >>> 7);
    const under = pixels[at] as number;
    const even = (Math.imul(under & 0xff00ff, rest) >>> 8) & 0xff00ff;
    const odd = Math.imul((under >>> 8) & 0xff00ff, rest) & 0xff00ff00;
    pixels[at] = color + even + odd;
  }
}

/** Converts premultiplied colours back to plain ones. */
function divideByOpacity(pixels: Uint32Array): void {
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] as number;
    const opacity = pixel >>> 24;
    if (opacity === 0 || opacity === OPAQUE) continue;
    const times = OPAQUE / opacity;
    const red = Math.min(OPAQUE, Math.round((pixel & 0xff) * times));
    const green = Math.min(OPAQUE, Math.round(((pixel >>> 8) & 0xff) * times));
    const blue = Math.min(OPAQUE, Math.round(((pixel >>> 16) & 0xff) * times));
    pixels[at] = (opacity << 24) | (blue << 16) | (green << 8) | red;
  }
}

/** By group, then by quarters down and across. */
function makeStamps(
  { fills, edges }: PointLook,
  { sizePx, edgeShare }: PointsView,
  width: number,
  reach: number,
): readonly Stamp[] {
  const radius = sizePx / 2;
  // As in the point layer's shader.
  const edgePx = Math.max(0.6, sizePx * edgeShare);
  const clamp = (value: number) => Math.max(0, Math.min(1, value));
  return Array.from({ length: (fills.length / 3) * QUARTERS * QUARTERS }, (_, at) => {
    const group = Math.floor(at / (QUARTERS * QUARTERS));
    const down = (Math.floor(at / QUARTERS) % QUARTERS) + 0.5;
    const across = (at % QUARTERS) + 0.5;
    const parts: { readonly step: number; readonly color: number; readonly opacity: number }[] = [];
    for (let line = -reach; line <= reach; line += 1) {
      for (let column = -reach; column <= reach; column += 1) {
        const distance = Math.hypot(column + 0.5 - across / QUARTERS, line + 0.5 - down / QUARTERS);
        const cover = clamp(radius - distance);
        const opacity = Math.round(cover * OPAQUE);
        if (opacity === 0) continue;
        const inside = clamp(radius - edgePx - distance + 0.5);
        const channels = [0, 1, 2].map((channel) => {
          const [fill, edge] = [fills[3 * group + channel] ?? 0, edges[3 * group + channel] ?? 0];
          return Math.round((edge + (fill - edge) * inside) * opacity);
        });
        const color = channels.reduce((sum, value, i) => sum + value * 2 ** (8 * i), opacity * 2 ** 24);
        parts.push({ step: line * width + column, color, opacity });
      }
    }
    parts.sort((a, b) => b.opacity - a.opacity);
    return {
      steps: Int32Array.from(parts, ({ step }) => step),
      colors: Uint32Array.from(parts, ({ color }) => color),
      opaque: parts.filter(({ opacity }) => opacity === OPAQUE).length,
    };
  });
}
