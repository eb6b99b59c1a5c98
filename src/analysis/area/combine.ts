/**
 * Union, intersection and difference of areas, in the worker. Corners of the result are rounded to whole
 * steps of one centimetre.
 */
import * as clipping from 'polygon-clipping';
import type { AreaShape, Combination, Corner } from '../../domain/area.ts';
import { orientShape } from './rings.ts';

// The types declare named exports, but the module has a default export only.
const library = Reflect.get(clipping, 'default') as typeof clipping;

/**
 * Returns an area without polygons for an empty result; `null` if the library fails on nearly coincident
 * lines.
 */
export function combineShapes(how: Combination, a: AreaShape, b: AreaShape): AreaShape | null {
  return attempt(() => library[how](toGeometry(a), toGeometry(b)));
}

/**
 * Returns the union of all shapes. List neighbours are united first: they probably overlap, which keeps
 * intermediate results small.
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
    // The library throws where rounding has torn a ring.
    return null;
  }
}

function toGeometry(shape: AreaShape): Geometry {
  return shape.map((rings) => rings.map((ring) => ring.map(([lng, lat]: Corner) => [lng, lat])));
}
