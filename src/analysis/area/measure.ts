/** How large areas and how long ways are, on the ellipsoid of WGS 84. */
import type { AreaShape, Corner } from '../../domain/area.ts';
import { geodesicRing, geodesicWay } from '../../lib/geodesic.ts';
import { cutEdges } from './cut-edges.ts';

export interface AreaSize {
  readonly squareMetres: number;
  /** All around, holes too. */
  readonly metres: number;
}

/** Edges are those of the area, straight in longitude and latitude. */
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

/** Along shortest lines from each position to the next. */
export function lengthOfPath(path: readonly Corner[]): number {
  return sum(path.slice(1).map((to, i) => geodesicWay(path[i] as Corner, to).metres));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
