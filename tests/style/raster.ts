/**
 * Icons as the eye gets them at 24 px: path data flattened, filled even-odd and sampled once per pixel. Only the
 * absolute commands our icons use are read.
 */
import type { Icon } from '../../styles/icons.ts';
import { GROUND_PATHS } from '../../styles/icons.ts';

type Point = readonly [number, number];
type Ring = Point[];

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/** Closed rings of a path. Throws, with the place, on anything that is no path or leaves a ring open. */
export function parsePath(path: string): Ring[] {
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  if (path.replace(/[A-Za-z]|-?\d*\.?\d+|[\s,]/g, '') !== '') throw new Error(`not path data: ${path}`);
  const rings: Ring[] = [];
  let ring: Ring = [];
  let at: Point = [0, 0];
  let i = 0;
  while (i < tokens.length) {
    const command = tokens[i] ?? '';
    const arity = ARITY[command];
    if (arity === undefined) throw new Error(`unknown command ${command} at token ${i}`);
    const args = tokens.slice(i + 1, i + 1 + arity).map(Number);
    if (args.length < arity || args.some(Number.isNaN))
      throw new Error(`${command} lacks numbers at token ${i}`);
    i += 1 + arity;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = args;
    if (command === 'M' && ring.length > 0) throw new Error(`open ring before token ${i}`);
    if (command === 'M' || command === 'L') at = [a, b];
    else if (command === 'H') at = [a, at[1]];
    else if (command === 'V') at = [at[0], a];
    else if (command === 'C') {
      for (let s = 1; s < 8; s += 1) ring.push(cubic(at, [a, b], [c, d], [e, f], s / 8));
      at = [e, f];
    } else if (command === 'A') {
      ring.push(...arc(at, a, d !== 0, e !== 0, [f, g]));
      at = [f, g];
    } else {
      rings.push(ring);
      ring = [];
      continue;
    }
    ring.push(at);
  }
  if (ring.length > 0) throw new Error('the last ring is open');
  return rings;
}

function cubic(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const u = 1 - t;
  const mix = (axis: 0 | 1) =>
    u ** 3 * p0[axis] + 3 * u * u * t * p1[axis] + 3 * u * t * t * p2[axis] + t ** 3 * p3[axis];
  return [mix(0), mix(1)];
}

/** Circular arcs only: SVG 2, appendix B.2.4. */
function arc(from: Point, radius: number, large: boolean, sweep: boolean, to: Point): Point[] {
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const half = Math.hypot(dx, dy);
  const r = Math.max(radius, half);
  const k = ((large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half * half))) / (half || 1);
  const centre: Point = [(from[0] + to[0]) / 2 + k * dy, (from[1] + to[1]) / 2 - k * dx];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  let turn = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 11 }, (_, n): Point => {
    const angle = start + (turn * (n + 1)) / 12;
    return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
  });
}

function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [a, b] = [ring[i], ring[j]];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      if (x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
    }
  }
  return inside;
}

const GRID: readonly Point[] = Array.from({ length: 576 }, (_, i) => [
  (i % 24) + 0.5,
  Math.floor(i / 24) + 0.5,
]);

/** 24 × 24 pixels, true where ink is: the ground filled, the glyph cut out of it; the glyph alone without ground. */
export function raster({ path, ground }: Icon): boolean[] {
  const glyph = parsePath(path);
  const outline = GROUND_PATHS[ground];
  const base = outline === null ? null : parsePath(outline);
  return GRID.map((point) =>
    base === null ? isInside(glyph, point) : isInside(base, point) && !isInside(glyph, point),
  );
}
