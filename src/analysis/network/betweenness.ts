import type { Graph } from './network.ts';
import { laySearchGraph, NO_EDGE, type SearchGraph } from './search-graph.ts';
import { remainingTo } from './shortest.ts';

export interface Betweenness {
  /**
   * Sum over pairs of the fraction of shortest paths over each edge and through each vertex, path ends
   * included.
   */
  readonly edges: Float64Array;
  readonly vertices: Float64Array;
  /** Number of pairs of an origin and another vertex in the destinations with a path. */
  readonly pairs: number;
}

/**
 * Betweenness (Freeman 1977) of chosen ends on weighted edges, with the dependencies of Brandes (2001). Paths
 * are shortest by cost, then by number of edges, so that free border crossings make no cycles. Several
 * shortest paths of a pair share its 1 evenly.
 */
export function betweenness(
  network: Graph,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
): Betweenness {
  const sums = {
    edges: new Float64Array(network.edges.length),
    vertices: new Float64Array(network.vertices.length),
  };
  let pairs = 0;
  const isEnd = Uint8Array.from(network.vertices, (_, vertex) => Number(destinations.includes(vertex)));
  for (const origin of new Set(origins)) pairs += addDependencies(network, costs, origin, isEnd, sums);
  return { ...sums, pairs };
}

/**
 * Adds dependencies from one origin.
 *
 * @returns the number of reachable destinations
 */
function addDependencies(
  network: Graph,
  costs: Float64Array,
  origin: number,
  isEnd: Uint8Array,
  sums: Omit<Betweenness, 'pairs'>,
): number {
  // Edges are undirected, so the remaining cost to the origin equals the cost from it.
  const graph = laySearchGraph(network, costs, [], [origin]);
  const { cost, arcs } = remainingTo(graph);
  const far = network.vertices
    .map((_, vertex) => vertex)
    .filter((vertex) => cost[vertex] !== Number.POSITIVE_INFINITY)
    .sort((a, b) => (cost[a] as number) - (cost[b] as number) || (arcs[a] as number) - (arcs[b] as number));
  const towards = (vertex: number) => tightArcs(graph, vertex, cost, arcs);
  const pathCounts = new Float64Array(network.vertices.length);
  for (const vertex of far) {
    pathCounts[vertex] =
      vertex === origin
        ? 1
        : towards(vertex).reduce((sum, arc) => sum + (pathCounts[graph.heads[arc] as number] as number), 0);
  }
  const dependencies = new Float64Array(network.vertices.length);
  let pairs = 0;
  for (const vertex of far.toReversed()) {
    if (vertex === origin) {
      sums.vertices[vertex] = (sums.vertices[vertex] as number) + pairs;
      break;
    }
    const own = isEnd[vertex] as number;
    pairs += own;
    const through = own + (dependencies[vertex] as number);
    sums.vertices[vertex] = (sums.vertices[vertex] as number) + through;
    for (const arc of towards(vertex)) {
      const head = graph.heads[arc] as number;
      const part = (through * (pathCounts[head] as number)) / (pathCounts[vertex] as number);
      dependencies[head] = (dependencies[head] as number) + part;
      const edge = graph.edges[arc] as number;
      sums.edges[edge] = (sums.edges[edge] as number) + part;
    }
  }
  return pairs;
}

/** Returns arcs from a vertex that continue a shortest path. */
function tightArcs(graph: SearchGraph, vertex: number, cost: Float64Array, arcs: Float64Array): number[] {
  return (graph.leaving[vertex] ?? []).filter((arc) => {
    const head = graph.heads[arc] as number;
    return (
      graph.edges[arc] !== NO_EDGE &&
      (graph.costs[arc] as number) + (cost[head] as number) === cost[vertex] &&
      1 + (arcs[head] as number) === arcs[vertex]
    );
  });
}
