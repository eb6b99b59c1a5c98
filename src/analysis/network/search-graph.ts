/**
 * What paths are sought in: the edges that are open, each as two arcs, and two more vertices, a source before all origins and a target behind all destinations. No arc leads back to an
 * origin or on from a destination, so that a path between the two sets touches each of them once, at its end.
 */
import type { Graph } from './network.ts';
import type { Path } from './path.ts';

/** Of an arc that is no edge. */
export const NO_EDGE = -1;

export interface SearchGraph {
  readonly vertexCount: number;
  readonly source: number;
  readonly target: number;
  /** By arc. Arcs from the source come first, by vertex; then those of edges, by edge. */
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly edges: Int32Array;
  readonly costs: Float64Array;
  /** Arcs that leave and that enter each vertex, in order. */
  readonly leaving: readonly (readonly number[])[];
  readonly entering: readonly (readonly number[])[];
}

/**
 * @param costs by edge, 0 or more; an edge that costs infinitely much is closed
 * @param origins,destinations vertices by index. A vertex that is both is a path without edges
 */
export function laySearchGraph(
  { vertices, edges }: Graph,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
): SearchGraph {
  const [source, target] = [vertices.length, vertices.length + 1];
  const [starts, ends] = [new Set(origins), new Set(destinations)];
  const arcs: { tail: number; head: number; edge: number; cost: number }[] = [];
  const inOrder = (set: Set<number>) => [...set].sort((a, b) => a - b);
  for (const head of inOrder(starts)) arcs.push({ tail: source, head, edge: NO_EDGE, cost: 0 });
  for (const [edge, { a, b }] of edges.entries()) {
    const cost = costs[edge] as number;
    if (cost === Number.POSITIVE_INFINITY) continue;
    for (const [tail, head] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!ends.has(tail) && !starts.has(head)) arcs.push({ tail, head, edge, cost });
    }
  }
  for (const tail of inOrder(ends)) arcs.push({ tail, head: target, edge: NO_EDGE, cost: 0 });
  const vertexCount = vertices.length + 2;
  const leaving = Array.from({ length: vertexCount }, (): number[] => []);
  const entering = Array.from({ length: vertexCount }, (): number[] => []);
  for (const [arc, { tail, head }] of arcs.entries()) {
    leaving[tail]?.push(arc);
    entering[head]?.push(arc);
  }
  return {
    vertexCount,
    source,
    target,
    tails: Int32Array.from(arcs, ({ tail }) => tail),
    heads: Int32Array.from(arcs, ({ head }) => head),
    edges: Int32Array.from(arcs, ({ edge }) => edge),
    costs: Float64Array.from(arcs, ({ cost }) => cost),
    leaving,
    entering,
  };
}

/** The path that arcs from the source to the target stand for, or the same the other way round. */
export function pathOfArcs(
  { heads, edges, costs }: SearchGraph,
  arcs: readonly number[],
  isReversed = false,
): Path {
  const path = {
    edges: arcs.map((arc) => edges[arc] as number).filter((edge) => edge !== NO_EDGE),
    vertices: arcs.slice(0, -1).map((arc) => heads[arc] as number),
  };
  return {
    edges: isReversed ? path.edges.reverse() : path.edges,
    vertices: isReversed ? path.vertices.reverse() : path.vertices,
    cost: arcs.reduce((sum, arc) => sum + (costs[arc] as number), 0),
  };
}
