import TinyQueue from 'tinyqueue';
import type { Graph } from './network.ts';
import type { Path } from './path.ts';
import { laySearchGraph, pathOfArcs, type SearchGraph } from './search-graph.ts';

/** Least cost to the target from each vertex, and the fewest arcs at that cost. Infinite if unreachable. */
export interface Remaining {
  readonly cost: Float64Array;
  readonly arcs: Float64Array;
}

/** Excluded vertices and arcs, 1 for each. */
export interface Barred {
  readonly vertices: Uint8Array;
  readonly arcs: Uint8Array;
}

/**
 * Dijkstra (1959) backwards from the target, by cost and then by number of arcs.
 *
 * @param costs by arc, default those of the graph
 */
export function remainingTo(graph: SearchGraph, barred?: Barred, costs = graph.costs): Remaining {
  const remaining = {
    cost: new Float64Array(graph.vertexCount).fill(Number.POSITIVE_INFINITY),
    arcs: new Float64Array(graph.vertexCount).fill(Number.POSITIVE_INFINITY),
  };
  const isDone = new Uint8Array(graph.vertexCount);
  const waiting = new TinyQueue<{ vertex: number; cost: number; arcs: number }>(
    [],
    (a, b) => a.cost - b.cost || a.arcs - b.arcs,
  );
  remaining.cost[graph.target] = 0;
  remaining.arcs[graph.target] = 0;
  waiting.push({ vertex: graph.target, cost: 0, arcs: 0 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isDone[next.vertex] === 1) continue;
    isDone[next.vertex] = 1;
    for (const arc of graph.entering[next.vertex] ?? []) {
      const tail = graph.tails[arc] as number;
      if (barred !== undefined && (barred.arcs[arc] === 1 || barred.vertices[tail] === 1)) continue;
      const cost = next.cost + (costs[arc] as number);
      const arcs = next.arcs + 1;
      const known = remaining.cost[tail] as number;
      if (cost > known || (cost === known && arcs >= (remaining.arcs[tail] as number))) continue;
      remaining.cost[tail] = cost;
      remaining.arcs[tail] = arcs;
      waiting.push({ vertex: tail, cost, arcs });
    }
  }
  return remaining;
}

/** Returns the first path in path order from a vertex to the target, as arcs; `null` without any. */
export function leastArcs(graph: SearchGraph, from: number, barred?: Barred): readonly number[] | null {
  const { cost, arcs } = remainingTo(graph, barred);
  if (cost[from] === Number.POSITIVE_INFINITY) return null;
  const path: number[] = [];
  for (let vertex = from; vertex !== graph.target; vertex = graph.heads[path.at(-1) as number] as number) {
    const next = graph.leaving[vertex]?.find((arc) => {
      const head = graph.heads[arc] as number;
      return (
        barred?.arcs[arc] !== 1 &&
        barred?.vertices[head] !== 1 &&
        (graph.costs[arc] as number) + (cost[head] as number) === cost[vertex] &&
        1 + (arcs[head] as number) === arcs[vertex]
      );
    });
    if (next === undefined) throw new RangeError(`no arc leads on from vertex ${vertex}`);
    path.push(next);
  }
  return path;
}

/**
 * Returns the first path in path order between two sets of vertices; `null` without any.
 *
 * @param costs by edge; infinite if closed
 */
export function shortestPath(
  network: Graph,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
): Path | null {
  const graph = laySearchGraph(network, costs, origins, destinations);
  const arcs = leastArcs(graph, graph.source);
  return arcs && pathOfArcs(graph, arcs);
}
