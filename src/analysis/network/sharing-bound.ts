import { stepAbove } from './costs.ts';
import { NO_EDGE, type SearchGraph } from './search-graph.ts';
import { remainingTo } from './shortest.ts';

/** Weights of a limit in a bound, as shares of the largest that keeps all costs from going below 0. */
const SHARES = [1 / 3, 2 / 3, 1];

/**
 * The least that a path can cost which goes on from a vertex. For any weight w of 0 or more, a path that keeps to a limit costs at least cost + w × (shared − maxShared × cost), whose least
 * is found by one search backwards for each weight; all limits together, with an even part of the weight, bound it as well.
 *
 * @param limits of each path that is taken, 1 for the arcs of its edges
 * @returns by a vertex, what the beginning up to it costs, and what it shares with each of them; infinite where none goes on from there
 */
export function makeBound(
  graph: SearchGraph,
  limits: readonly Uint8Array[],
  maxShared: number,
): (vertex: number, cost: number, shared: readonly number[]) => number {
  const plain = remainingTo(graph).cost;
  if (maxShared === 0) {
    // What costs nothing may be shared.
    const isShared = graph.costs.map((cost, arc) =>
      Number(cost > 0 && limits.some((limit) => limit[arc] === 1)),
    );
    const apart = remainingTo(graph, {
      vertices: new Uint8Array(graph.vertexCount),
      arcs: Uint8Array.from(isShared),
    }).cost;
    return (vertex, cost, shared) =>
      shared.some((sum) => sum > 0) ? Number.POSITIVE_INFINITY : stepAbove(cost + (apart[vertex] as number));
  }
  const groups = limits.length > 1 ? [...limits.map((_, i) => [i]), limits.map((_, i) => i)] : [[0]];
  const searches = groups.flatMap((group) =>
    limits.length === 0
      ? []
      : SHARES.map((share) => {
          const weight = share / maxShared;
          const weighed = graph.costs.map((cost, arc) => {
            if (graph.edges[arc] === NO_EDGE) return 0;
            const common = group.filter((i) => limits[i]?.[arc] === 1).length / group.length;
            return cost * (1 - share + weight * common);
          });
          return { group, share, weight, left: remainingTo(graph, undefined, weighed).cost };
        }),
  );
  return (vertex, cost, shared) => {
    let least = cost + (plain[vertex] as number);
    for (const { group, share, weight, left } of searches) {
      const common = group.reduce((sum, i) => sum + (shared[i] as number), 0) / group.length;
      least = Math.max(least, cost * (1 - share) + weight * common + (left[vertex] as number));
    }
    return stepAbove(least);
  };
}
