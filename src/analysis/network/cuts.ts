import { toStep } from './costs.ts';
import { FlowGraph, sendFlow } from './max-flow.ts';
import type { Graph } from './network.ts';
import { compareNumbers } from './path.ts';

/**
 * Weight of removing each edge and vertex: above 0, infinite if not removable. An edge of 0 is already
 * closed.
 */
export interface Capacities {
  readonly edges: Float64Array;
  readonly vertices: Float64Array;
}

/** Indexes of edges and vertices whose removal leaves no path, at minimum total weight. */
export interface Cut {
  readonly edges: readonly number[];
  readonly vertices: readonly number[];
}

export interface MinimumCuts {
  /** Weight of each cut; 0 if there is no path. */
  readonly value: number;
  /** Ordered by edges, then vertices. */
  readonly cuts: readonly Cut[];
  /** False if there are more cuts than requested. */
  readonly isComplete: boolean;
}

/**
 * Returns all minimum cuts between two sets of vertices; `null` if no removable parts separate them, as with
 * a shared vertex that is not removable. Vertices of the two sets may be removed as any other.
 *
 * Maximum flow equals minimum cut (Ford and Fulkerson 1956); removable vertices are split into two with an
 * arc between. Minimum cuts correspond to vertex sets closed under residual flow that hold the source, not
 * the target (Picard and Queyranne 1980). Several sets may give one cut: starting at the smallest, each cut
 * leads to those beyond one of its parts, so that each is found once.
 *
 * @param capacities rounded to steps in which sums are exact
 * @param most maximum number of cuts
 */
export function minimumCuts(
  graph: Graph,
  capacities: Capacities,
  origins: readonly number[],
  destinations: readonly number[],
  most: number,
): MinimumCuts | null {
  const { flow, parts, source, target, tooMuch } = layFlow(
    graph,
    capacities,
    new Set(origins),
    new Set(destinations),
  );
  const value = sendFlow(flow, source, target);
  if (value >= tooMuch) return null;
  const { found, isComplete } = leadOn(flow, parts, source, target, most);
  return { value, cuts: found.map(cutOf).sort(compareCuts), isComplete };
}

/** An arc that may be cut, for an edge (one direction) or a vertex. */
interface Part {
  readonly arc: number;
  readonly of: 'edge' | 'vertex';
  readonly index: number;
}

function layFlow(
  { vertices, edges }: Graph,
  capacities: Capacities,
  origins: ReadonlySet<number>,
  destinations: ReadonlySet<number>,
) {
  const finite = [...capacities.edges, ...capacities.vertices].filter(Number.isFinite).map(toStep);
  /** More than the weight of any cut of removable parts. */
  const tooMuch = finite.reduce((sum, one) => sum + one, 1);
  const [source, target] = [2 * vertices.length, 2 * vertices.length + 1];
  const flow = new FlowGraph(2 * vertices.length + 2);
  const parts: Part[] = [];
  for (const [vertex] of vertices.entries()) {
    const capacity = capacities.vertices[vertex] ?? Number.POSITIVE_INFINITY;
    const mayBeCut = Number.isFinite(capacity);
    const arc = flow.addArc(2 * vertex, 2 * vertex + 1, mayBeCut ? toStep(capacity) : tooMuch, 0);
    if (mayBeCut) parts.push({ arc, of: 'vertex', index: vertex });
  }
  for (const [edge, { a, b }] of edges.entries()) {
    const capacity = capacities.edges[edge] ?? Number.POSITIVE_INFINITY;
    if (capacity === 0) continue;
    const isCuttable = Number.isFinite(capacity);
    const room = isCuttable ? toStep(capacity) : tooMuch;
    for (const [tail, head] of [
      [a, b],
      [b, a],
    ] as const) {
      const arc = flow.addArc(2 * tail + 1, 2 * head, room, 0);
      if (isCuttable) parts.push({ arc, of: 'edge', index: edge });
    }
  }
  for (const origin of origins) flow.addArc(source, 2 * origin, tooMuch, 0);
  for (const destination of destinations) flow.addArc(2 * destination + 1, target, tooMuch, 0);
  return { flow, parts, source, target, tooMuch };
}

/** Lists the cuts once each, starting nearest to the source. */
function leadOn(flow: FlowGraph, parts: readonly Part[], source: number, target: number, most: number) {
  const tailOf = ({ arc }: Part) => flow.headOf(arc ^ 1);
  const cutBy = (inside: Uint8Array) =>
    parts.filter((part) => inside[tailOf(part)] === 1 && inside[flow.headOf(part.arc)] === 0);
  const found: (readonly Part[])[] = [];
  const known = new Set<string>();
  let isComplete = true;
  const meet = (cut: readonly Part[]) => {
    const key = cut.map(({ arc }) => arc).join(' ');
    if (known.has(key)) return;
    if (found.length === most) {
      isComplete = false;
      return;
    }
    known.add(key);
    found.push(cut);
  };
  meet(cutBy(withAllBeyond(flow, [source])));
  for (const cut of found) {
    const tails = [source, ...cut.map(tailOf)];
    for (const { arc } of cut) {
      const inside = withAllBeyond(flow, [...tails, flow.headOf(arc)]);
      if (inside[target] === 0) meet(cutBy(inside));
    }
    if (!isComplete) break;
  }
  return { found, isComplete };
}

/** Returns 1 for vertices reachable by residual flow. */
function withAllBeyond(flow: FlowGraph, vertices: readonly number[]): Uint8Array {
  const inside = new Uint8Array(flow.vertexCount);
  const queue = [...vertices];
  for (const vertex of vertices) inside[vertex] = 1;
  for (const vertex of queue) {
    for (const arc of flow.leaving[vertex] ?? []) {
      const head = flow.headOf(arc);
      if (flow.leftOf(arc) <= 0 || inside[head] === 1) continue;
      inside[head] = 1;
      queue.push(head);
    }
  }
  return inside;
}

function cutOf(parts: readonly Part[]): Cut {
  const indexes = (kind: Part['of']) =>
    parts.flatMap(({ of, index }) => (of === kind ? [index] : [])).sort((a, b) => a - b);
  return { edges: indexes('edge'), vertices: indexes('vertex') };
}

function compareCuts(a: Cut, b: Cut): number {
  return compareNumbers(a.edges, b.edges) || compareNumbers(a.vertices, b.vertices);
}
