import { type Capacities, type MinimumCuts, minimumCuts } from './cuts.ts';
import { type Edge, type Graph, isByWater, type Network, type Vertex } from './network.ts';

/**
 * Removable parts: legs, nodes, or crossings and ports alone, which can be watched; legs and nodes with or
 * without crossings. Never joins, which are not real roads.
 */
export const CUT_PARTS = [
  'legs-and-crossings',
  'nodes-and-crossings',
  'crossings-and-ports',
  'nodes',
  'legs',
] as const;
export type CutParts = (typeof CUT_PARTS)[number];

interface Taken {
  readonly legs: boolean;
  readonly crossings: boolean;
  readonly nodes: 'all' | 'ports' | 'none';
}

const TAKEN: Readonly<Record<CutParts, Taken>> = {
  'legs-and-crossings': { legs: true, crossings: true, nodes: 'none' },
  'nodes-and-crossings': { legs: false, crossings: true, nodes: 'all' },
  'crossings-and-ports': { legs: false, crossings: true, nodes: 'ports' },
  nodes: { legs: false, crossings: false, nodes: 'all' },
  legs: { legs: true, crossings: false, nodes: 'none' },
};

/** Input of the search for cuts. */
export interface CutGround {
  readonly graph: Graph;
  readonly capacities: Capacities;
  /** Network vertex of each graph vertex. */
  readonly vertexOf: readonly number[];
}

export interface CutQuery {
  /** By edge; infinite if closed. */
  readonly costs: Float64Array;
  readonly parts: CutParts;
  /**
   * Vertices not to remove: the ends of the query, or those that are single nodes. Ports of a jurisdiction
   * may be removed, as they can be watched.
   */
  readonly spared: readonly number[];
  /** Weight of removing an edge or vertex, above 0; default 1. */
  readonly weightOf?: (part: Edge | Vertex) => number;
}

/** Finds all minimum cuts of the removable parts, as edges and vertices of the network; see `minimumCuts`. */
export function findCuts(
  network: Network,
  query: CutQuery,
  origins: readonly number[],
  destinations: readonly number[],
  most: number,
): MinimumCuts | null {
  const { graph, capacities, vertexOf } = layCuts(network, query);
  const found = minimumCuts(graph, capacities, origins, destinations, most);
  const ofNetwork = (vertices: readonly number[]) => vertices.map((vertex) => vertexOf[vertex] as number);
  return (
    found && {
      ...found,
      cuts: found.cuts.map(({ edges, vertices }) => ({ edges, vertices: ofNetwork(vertices) })),
    }
  );
}

/**
 * Assigns capacities. A crossing is cut as its border crossing, so its two sides are never removed, nor is a
 * place at sea. Where ports are removable, their water edges end at a quay, an extra vertex beside the port:
 * cutting it keeps the road through the town, as closing a port does.
 */
export function layCuts(network: Network, { costs, parts, spared, weightOf = () => 1 }: CutQuery): CutGround {
  const { edges, vertices, verticesOf } = network;
  const taken = TAKEN[parts];
  const { graph, vertexOf } = taken.nodes === 'ports' ? withQuays(network) : withoutQuays(network);
  const mayTake = (isPart: boolean, part: Edge | Vertex) =>
    isPart ? weightOf(part) : Number.POSITIVE_INFINITY;
  const ofEdge = ({ kind }: Edge) => (kind === 'crossing' ? taken.crossings : kind === 'leg' && taken.legs);
  const mayGo = ({ node, country }: Vertex, vertex: number) =>
    !spared.includes(vertex) && verticesOf.get(node)?.length === 1 && country !== null;
  const isTaken = { all: () => true, ports: (at: number) => at >= vertices.length, none: () => false }[
    taken.nodes
  ];
  return {
    graph,
    vertexOf,
    capacities: {
      edges: Float64Array.from(graph.edges, (_, i) => {
        const edge = edges[i];
        if (edge === undefined) return Number.POSITIVE_INFINITY;
        return costs[i] === Number.POSITIVE_INFINITY ? 0 : mayTake(ofEdge(edge), edge);
      }),
      vertices: Float64Array.from(vertexOf, (of, at) => {
        const vertex = vertices[of] as Vertex;
        return mayTake(isTaken(at) && mayGo(vertex, of), vertex);
      }),
    },
  };
}

function withoutQuays(network: Network): Pick<CutGround, 'graph' | 'vertexOf'> {
  return { graph: network, vertexOf: [...network.vertices.keys()] };
}

/** Appends quays to the vertices, and their edges to the ports. */
function withQuays({ edges, vertices }: Network): Pick<CutGround, 'graph' | 'vertexOf'> {
  const ports = vertices.flatMap(({ port }, vertex) => (port === null ? [] : [vertex]));
  const quays = new Map(ports.map((vertex, i) => [vertex, vertices.length + i]));
  const called = (vertex: number) => quays.get(vertex) ?? vertex;
  const vertexOf = [...vertices.keys(), ...ports];
  return {
    vertexOf,
    graph: {
      vertices: vertexOf,
      edges: [
        ...edges.map((edge) => (isByWater(edge) ? { a: called(edge.a), b: called(edge.b) } : edge)),
        ...[...quays].map(([a, b]) => ({ a, b })),
      ],
    },
  };
}
