import type { Graph } from './network.ts';
import { laySearchGraph, NO_EDGE, type SearchGraph } from './search-graph.ts';
import { remainingTo } from './shortest.ts';

export interface Betweenness {
  /** Of shortest paths between the pairs, the part that leads over each edge and through each vertex, added up over pairs; ends of a path count as well. */
  readonly edges: Float64Array;
  readonly vertices: Float64Array;
  /** Pairs of an origin and another vertex among the destinations that some path joins. */
  readonly pairs: number;
}

/**
 * How much of the shortest paths from each origin to each destination leads where: betweenness (Freeman 1977) for chosen ends, with the dependencies of Brandes (2001), on weighted edges.
 * Shortest is what costs least, of equals what has the fewest edges, so that passings that cost nothing make no circles. Several shortest paths of a pair share its 1 evenly.
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

/** From one origin to all destinations. @returns to how many of them paths lead */
function addDependencies(
  network: Graph,
  costs: Float64Array,
  origin: number,
  isEnd: Uint8Array,
  sums: Omit<Betweenness, 'pairs'>,
): number {
  // Edges go both ways, so what is left to the origin is what it takes from there.
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

/** Arcs from a vertex along which a shortest path goes on. */
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
