/**
 * Directed graph for path search: open edges as two arcs each, with a source before all origins and a target
 * behind all destinations. No arc enters an origin or leaves a destination, so paths touch the sets only at
 * their ends.
 */
import type { Graph } from './network.ts';
import type { Path } from './path.ts';

/** Edge of an arc from the source or to the target. */
export const NO_EDGE = -1;

export interface SearchGraph {
  readonly vertexCount: number;
  readonly source: number;
  readonly target: number;
  /** By arc: those from the source by vertex, then edges, then those to the target. */
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly edges: Int32Array;
  readonly costs: Float64Array;
  /** Arcs that leave and enter each vertex, in order. */
  readonly leaving: readonly (readonly number[])[];
  readonly entering: readonly (readonly number[])[];
}

/**
 * @param costs by edge, 0 or more; infinite if closed
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

/** Converts arcs from source to target into a path, reversed on request. */
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
