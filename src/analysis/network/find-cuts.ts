import { type Capacities, type MinimumCuts, minimumCuts } from './cuts.ts';
import { type Edge, type Graph, isByWater, type Network, type Vertex } from './network.ts';

/** What may be taken out: legs, nodes, or crossings and ports alone, which somebody can watch; legs and nodes with or without crossings. Joins never are: they are nobody's road. */
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

/** What cuts are sought in. */
export interface CutGround {
  readonly graph: Graph;
  readonly capacities: Capacities;
  /** Vertices of the graph, each as a vertex of the network. */
  readonly vertexOf: readonly number[];
}

export interface CutQuery {
  /** By edge: what costs infinitely much is closed already. */
  readonly costs: Float64Array;
  readonly parts: CutParts;
  /** Vertices that are not to be taken out: the ends of the question, or those of them that are single nodes. Of a jurisdiction, its ports may well be what is watched. */
  readonly spared: readonly number[];
  /** How hard it is to take out an edge or a vertex: above 0, in whatever unit. Each is 1 without it. */
  readonly weightOf?: (part: Edge | Vertex) => number;
}

/** All minimum cuts of what a question lets be taken out, in edges and vertices of the network: see `minimumCuts`. */
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
 * The network with capacities. A crossing is cut as the passing of its border, so its two sides are never taken out; a place at sea is nobody's to take out. Where ports are taken out as ports, what
 * calls there by water ends at a quay, a vertex of its own beside the port: it is what is cut, and the road through the town stays, as when a port is closed.
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

/** Quays come behind the vertices, and what joins them with their ports behind the edges. */
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
