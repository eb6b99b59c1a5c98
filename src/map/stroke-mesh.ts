/**
 * Triangles of strokes and signs for the GPU. A stroke is a strip along its line, mitred at gentle bends and
 * rounded at ends and sharp bends. Positions are in the mercator square; widths are added by the shader.
 */

import { TILE_SIZE_PX } from '../lib/mercator.ts';
import { type PlanePoint, polylineLength } from '../lib/polyline.ts';
import { SIGN_CELL_SHARE, SIGN_CELLS } from './sign-atlas.ts';
import type { Rgba, Sign, StrokePath } from './stroke-geometry.ts';

/** Triangles of interleaved vertices. */
export interface Mesh {
  readonly vertices: ArrayBuffer;
  readonly triangles: Uint32Array;
}

/** Consecutive triangle corners that are drawn together. */
export interface StrokeRange {
  readonly look: 'soft' | 'crisp';
  readonly first: number;
  readonly count: number;
}

export interface StrokeMesh extends Mesh {
  /** In draw order; soft strokes of one colour are one range. */
  readonly ranges: readonly StrokeRange[];
}

/** Floats of a vertex: place 2, extrusion 2, side and end 2, along 1, widths 2, dash 2, moment 1, colour 1. */
const STROKE_WORDS = 13;
/** Floats of a vertex: place 2, offset 2, texture 2, moment 1, colour 1. */
const SIGN_WORDS = 8;

/** Cosine of the bend from which a line is rounded instead of mitred. */
const SHARP_BEND = 0.2;

export const NO_STROKES: StrokeMesh = {
  vertices: new ArrayBuffer(0),
  triangles: new Uint32Array(0),
  ranges: [],
};
export const NO_SIGNS: Mesh = { vertices: new ArrayBuffer(0), triangles: new Uint32Array(0) };

/**
 * @param zoom of the paths' points
 * @param soft drawn first, by colour
 */
export function buildStrokeMesh(
  zoom: number,
  soft: readonly StrokePath[],
  crisp: readonly StrokePath[],
): StrokeMesh {
  const mesh = new MeshWriter(STROKE_WORDS, TILE_SIZE_PX * 2 ** zoom);
  const ranges: StrokeRange[] = [];
  const add = (look: StrokeRange['look'], paths: readonly StrokePath[]) => {
    const first = mesh.cornerCount;
    for (const path of paths) writeStroke(mesh, path);
    if (mesh.cornerCount > first) ranges.push({ look, first, count: mesh.cornerCount - first });
  };
  for (const paths of byColor(soft)) add('soft', paths);
  add('crisp', crisp);
  return { ...mesh.finish(), ranges };
}

/** @param zoom of the signs' points */
export function buildSignMesh(zoom: number, signs: readonly Sign[]): Mesh {
  const mesh = new MeshWriter(SIGN_WORDS, TILE_SIZE_PX * 2 ** zoom);
  for (const { point, angle, sizePx, icon, color, moment } of signs) {
    const half = (sizePx * SIGN_CELL_SHARE) / 2;
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn) * half, Math.sin(turn) * half];
    const [left, top, right, bottom] = SIGN_CELLS[icon];
    const corner = (x: -1 | 1, y: -1 | 1) =>
      mesh.vertex(
        point,
        [cos * x - sin * y, sin * x + cos * y, x < 0 ? left : right, y < 0 ? top : bottom, moment ?? 0],
        color,
      );
    const first = corner(-1, -1);
    corner(1, -1);
    corner(-1, 1);
    corner(1, 1);
    mesh.quad(first);
  }
  return mesh.finish();
}

/** Groups paths by colour, regardless of opacity. */
function byColor(paths: readonly StrokePath[]): Iterable<readonly StrokePath[]> {
  const groups = new Map<string, StrokePath[]>();
  for (const path of paths) {
    const key = path.color.slice(0, 3).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  return groups.values();
}

function writeStroke(mesh: MeshWriter, path: StrokePath): void {
  const { points, color, widthPx, groundPx = () => 0, dash, moments } = path;
  const clean = points.flatMap((point, i) => (i > 0 && isSame(point, points[i - 1]) ? [] : [i]));
  if (clean.length < 2) return;
  const at = (i: number) => points[clean[i] ?? 0] ?? ORIGIN;
  let along = 0;
  /** @param end −1 before a start, 1 after an end, 0 in between */
  const pair = (i: number, [x, y]: PlanePoint, [tangentX, tangentY]: PlanePoint, end: -1 | 0 | 1): number => {
    const point = at(i);
    const rest = [along, widthPx, groundPx(point), ...dash, moments?.[clean[i] ?? 0] ?? 0];
    const [dx, dy] = [tangentX * end, tangentY * end];
    const first = mesh.vertex(point, [x + dx, y + dy, 1, end, ...rest], color);
    mesh.vertex(point, [dx - x, dy - y, -1, end, ...rest], color);
    return first;
  };
  let tangent = directionOf(at(0), at(1));
  let previous = pair(0, normalOf(tangent), tangent, -1);
  const follow = (next: number) => {
    mesh.quad(previous, next);
    previous = next;
  };
  follow(pair(0, normalOf(tangent), tangent, 0));
  for (let i = 1; i < clean.length; i += 1) {
    along += polylineLength([at(i - 1), at(i)]);
    const after = i + 1 < clean.length ? directionOf(at(i), at(i + 1)) : null;
    if (after !== null && cosOf(tangent, after) > SHARP_BEND) {
      follow(pair(i, mitreOf(tangent, after), tangent, 0));
    } else {
      follow(pair(i, normalOf(tangent), tangent, 0));
      follow(pair(i, normalOf(tangent), tangent, 1));
      if (after === null) return;
      previous = pair(i, normalOf(after), after, -1);
      follow(pair(i, normalOf(after), after, 0));
    }
    if (after !== null) tangent = after;
  }
}

const ORIGIN: PlanePoint = [0, 0];

function isSame(a: PlanePoint, b: PlanePoint | undefined): boolean {
  return b !== undefined && Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
}

function directionOf([ax, ay]: PlanePoint, [bx, by]: PlanePoint): PlanePoint {
  const length = Math.hypot(bx - ax, by - ay);
  return [(bx - ax) / length, (by - ay) / length];
}

function normalOf([x, y]: PlanePoint): PlanePoint {
  return [-y, x];
}

function cosOf(a: PlanePoint, b: PlanePoint): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** Returns the vector to the corner of both sides at a distance of 1 from them. */
function mitreOf(before: PlanePoint, after: PlanePoint): PlanePoint {
  const [ax, ay] = normalOf(before);
  const [bx, by] = normalOf(after);
  const reach = 1 + cosOf(before, after);
  return [(ax + bx) / reach, (ay + by) / reach];
}

/** Collects vertices in growing arrays. */
class MeshWriter {
  readonly #words: number;
  readonly #worldPx: number;
  #floats: Float32Array<ArrayBuffer>;
  #bytes: Uint8Array<ArrayBuffer>;
  #count = 0;
  readonly #triangles: number[] = [];

  /** @param worldPx width of the mercator square in the unit of the points */
  constructor(words: number, worldPx: number) {
    this.#words = words;
    this.#worldPx = worldPx;
    this.#floats = new Float32Array(words * 256);
    this.#bytes = new Uint8Array(this.#floats.buffer);
  }

  get cornerCount(): number {
    return this.#triangles.length;
  }

  /** @returns the vertex's number */
  vertex([x, y]: PlanePoint, rest: readonly number[], color: Rgba): number {
    let at = this.#count * this.#words;
    if (at === this.#floats.length) {
      const floats = new Float32Array(at * 2);
      floats.set(this.#floats);
      this.#floats = floats;
      this.#bytes = new Uint8Array(floats.buffer);
    }
    this.#floats[at++] = x / this.#worldPx;
    this.#floats[at++] = y / this.#worldPx;
    for (const value of rest) this.#floats[at++] = value;
    this.#bytes.set(color, at * 4);
    this.#count += 1;
    return this.#count - 1;
  }

  /** Fills the area between two pairs of vertices. */
  quad(first: number, second = first + 2): void {
    this.#triangles.push(first, first + 1, second, second, first + 1, second + 1);
  }

  finish(): Mesh {
    return {
      vertices: this.#floats.buffer.slice(0, this.#count * this.#words * 4),
      triangles: Uint32Array.from(this.#triangles),
    };
  }
}
