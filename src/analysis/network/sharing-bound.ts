import { stepAbove } from './costs.ts';
import { NO_EDGE, type SearchGraph } from './search-graph.ts';
import { remainingTo } from './shortest.ts';

/** Weights of a limit in the bound, relative to the largest that keeps all costs non-negative. */
const SHARES = [1 / 3, 2 / 3, 1];

/**
 * Builds a lower bound for the cost of paths that continue from a vertex. For any weight w of 0 or more, a
 * path within a limit costs at least cost + w × (shared − maxShared × cost); its minimum takes one backward
 * search per weight. All limits combined, with equal parts of the weight, give another bound.
 *
 * @param limits for each taken path, 1 for the arcs of its edges
 * @returns the bound by vertex, cost so far and cost shared so far with each taken path; infinite without a
 * path
 */
export function makeBound(
  graph: SearchGraph,
  limits: readonly Uint8Array[],
  maxShared: number,
): (vertex: number, cost: number, shared: readonly number[]) => number {
  const plain = remainingTo(graph).cost;
  if (maxShared === 0) {
    // Arcs of cost 0 may be shared.
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
