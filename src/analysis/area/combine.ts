/**
 * Areas put together, what they have in common, and one without the other. Corners of the outcome are brought to whole steps, a centimetre, so that it is an area
 * like any other.
 */
import * as clipping from 'polygon-clipping';
import type { AreaShape, Corner } from '../../domain/area.ts';
import { orientShape } from './rings.ts';

export const COMBINATIONS = ['union', 'intersection', 'difference'] as const;
export type Combination = (typeof COMBINATIONS)[number];

// Its types tell of what its module exports one by one; the module exports all of it as one.
const library = Reflect.get(clipping, 'default') as typeof clipping;

/** Nothing in common, or nothing left, is an area of no polygons. `null` when the library finds no way through lines that all but lie on each other. */
export function combineShapes(how: Combination, a: AreaShape, b: AreaShape): AreaShape | null {
  return attempt(() => library[how](toGeometry(a), toGeometry(b)));
}

/**
 * All of them as one. Neighbours in the list first, since they are likely to lie on each other: that keeps what is put together small.
 */
export function uniteShapes(shapes: readonly AreaShape[], onProgress: OnUnited = () => {}): AreaShape | null {
  const all = shapes.length * Math.ceil(Math.log2(Math.max(1, shapes.length)));
  let done = 0;
  const geometries = shapes.map(toGeometry);
  return attempt(() =>
    unite(geometries, (count) => {
      done += count;
      onProgress(Math.min(done, all), all);
    }),
  );
}

/** How much is done of all there is to do. */
export type OnUnited = (done: number, all: number) => void;

type Geometry = Parameters<typeof library.union>[0] & [number, number][][][];

/** @param onProgress called with the number of shapes united */
function unite(geometries: readonly Geometry[], onProgress: (count: number) => void): Geometry {
  const [first = [], second] = geometries;
  if (second === undefined) return first;
  const half = geometries.length >> 1;
  const united = library.union(
    unite(geometries.slice(0, half), onProgress),
    unite(geometries.slice(half), onProgress),
  );
  onProgress(geometries.length);
  return united;
}

function attempt(work: () => Geometry): AreaShape | null {
  try {
    return orientShape(work());
  } catch {
    // It throws where rounding has torn a ring apart.
    return null;
  }
}

function toGeometry(shape: AreaShape): Geometry {
  return shape.map((rings) => rings.map((ring) => ring.map(([lng, lat]: Corner) => [lng, lat])));
}
