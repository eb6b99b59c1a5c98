/** Sizes of areas and lengths of paths on the WGS 84 ellipsoid. */
import type { AreaShape, Corner } from '../../domain/area.ts';
import { geodesicRing, geodesicWay } from '../../lib/geodesic.ts';
import { cutEdges } from './cut-edges.ts';

export interface AreaSize {
  readonly squareMetres: number;
  /** Perimeter, holes included. */
  readonly metres: number;
}

/** Edges are straight in longitude and latitude, as those of the area. */
export function sizeOfShape(shape: AreaShape): AreaSize {
  const sizes = shape.map((rings) => {
    const [outer = { squareMetres: 0, metres: 0 }, ...holes] = rings.map((ring) =>
      geodesicRing(cutEdges(ring).slice(1)),
    );
    return {
      squareMetres: outer.squareMetres - sum(holes.map(({ squareMetres }) => squareMetres)),
      metres: outer.metres + sum(holes.map(({ metres }) => metres)),
    };
  });
  return {
    squareMetres: sum(sizes.map(({ squareMetres }) => squareMetres)),
    metres: sum(sizes.map(({ metres }) => metres)),
  };
}

/** Length in metres along geodesics. */
export function lengthOfPath(path: readonly Corner[]): number {
  return sum(path.slice(1).map((to, i) => geodesicWay(path[i] as Corner, to).metres));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
