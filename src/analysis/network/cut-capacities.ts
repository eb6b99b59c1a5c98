import type { Capacities } from './cuts.ts';
import type { Edge, Network, Vertex } from './network.ts';

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

/**
 * Capacities that count each part the same, or by a weight of its own. A crossing is cut as the passing of its border, so its two sides are never taken out.
 *
 * @param costs by edge: what costs infinitely much is closed already
 * @param spared vertices that are not to be taken out: the ends of the question, or those of them that are single nodes. Of a jurisdiction, its ports may well be what is watched
 * @param weightOf how hard it is to take out an edge or a vertex: above 0, in whatever unit
 */
export function cutCapacities(
  { edges, vertices, verticesOf }: Network,
  costs: Float64Array,
  parts: CutParts,
  spared: readonly number[],
  weightOf: (part: Edge | Vertex) => number = () => 1,
): Capacities {
  const mayTake = (isPart: boolean, part: Edge | Vertex) =>
    isPart ? weightOf(part) : Number.POSITIVE_INFINITY;
  const taken = TAKEN[parts];
  const ofEdge = ({ kind }: Edge) => (kind === 'crossing' ? taken.crossings : kind === 'leg' && taken.legs);
  const ofVertex = ({ node, port }: Vertex, vertex: number) =>
    !spared.includes(vertex) &&
    verticesOf.get(node)?.length === 1 &&
    (taken.nodes === 'all' || (taken.nodes === 'ports' && port !== null));
  return {
    edges: Float64Array.from(edges, (edge, i) =>
      costs[i] === Number.POSITIVE_INFINITY ? 0 : mayTake(ofEdge(edge), edge),
    ),
    vertices: Float64Array.from(vertices, (vertex, i) => mayTake(ofVertex(vertex, i), vertex)),
  };
}
