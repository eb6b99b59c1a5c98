import TinyQueue from 'tinyqueue';
import { stepAbove } from './costs.ts';
import type { Graph } from './network.ts';
import { compareNumbers, comparePaths, type Path } from './path.ts';
import { laySearchGraph, NO_EDGE, pathOfArcs, type SearchGraph } from './search-graph.ts';
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
function makeBound(
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

export interface DiversePaths {
  readonly paths: readonly Path[];
  /** False if the search stopped before finding the requested paths or exhausting all. */
  readonly isComplete: boolean;
}

export interface Diversity {
  readonly count: number;
  /** Maximum shared fraction of a path's cost with any taken path: 0 (nothing) to 1. */
  readonly maxShared: number;
  /**
   * Maximum cost relative to the shortest path, 1 or more. Without it, paths may wander only to share less.
   */
  readonly maxDetour: number;
}

/**
 * Maximum partial paths per search, alternating between the two ends. Where all paths share a stretch at one
 * end, as out of the Adriatic, only the search from that end is quick. After the last turn the search stops.
 */
const TURNS = [1_000, 4_000, 16_000];

/**
 * Finds diverse alternatives: the shortest path, then repeatedly the next in path order whose shared edges
 * with each taken path cost at most `maxShared` × its cost, itself at most `maxDetour` × the shortest. So
 * overlap is measured in the search cost.
 *
 * Greedy, as in Liu, Jin, Yang and Zhou (2018), “Finding top-k shortest paths with diversity”; the best set
 * of k is NP-hard. Each step is exact: partial paths are expanded by a lower bound of the remaining cost,
 * first without limits, then with them (Lagrange bounds of Handler and Zang 1980).
 */
export function diversePaths(
  network: Graph,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
  { count, maxShared, maxDetour }: Diversity,
): DiversePaths {
  const ends = [
    { graph: laySearchGraph(network, costs, origins, destinations), isReversed: false },
    { graph: laySearchGraph(network, costs, destinations, origins), isReversed: true },
  ];
  const paths: Path[] = [];
  while (paths.length < count) {
    const limits = { taken: paths, maxShared, maxCost: (paths[0]?.cost ?? 0) * maxDetour };
    const next = inTurns(ends.map((end) => makeSearch(end, limits)));
    if (next === 'given-up') return { paths, isComplete: false };
    if (next === null) break;
    paths.push(next);
  }
  return { paths, isComplete: true };
}

type Found = Path | 'given-up' | null;

function inTurns(searches: readonly ((most: number) => Found)[]): Found {
  for (const most of TURNS) {
    for (const search of searches) {
      const found = search(most);
      if (found !== 'given-up') return found;
    }
  }
  return 'given-up';
}

interface Limits {
  readonly taken: readonly Path[];
  readonly maxShared: number;
  /** Applies once a path is taken. */
  readonly maxCost: number;
}

interface Beginning {
  readonly arcs: readonly number[];
  readonly vertex: number;
  /** All vertices on it. */
  readonly passed: readonly number[];
  readonly cost: number;
  /** Shared cost with each taken path. */
  readonly shared: readonly number[];
  /** Lower bound for its completions within the limits. */
  readonly leastCost: number;
  readonly leastArcs: number;
}

interface End {
  readonly graph: SearchGraph;
  /** Whether it runs from the destinations to the origins. */
  readonly isReversed: boolean;
}

/** Returns a search from one end for the first path within the limits, over at most `most` partial paths. */
function makeSearch(
  { graph, isReversed }: End,
  { taken, maxShared, maxCost }: Limits,
): (most: number) => Found {
  const common = taken.map(({ edges }) =>
    Uint8Array.from(graph.edges, (edge) => Number(edges.includes(edge))),
  );
  const boundOf = makeBound(graph, common, maxShared);
  const fewestArcs = remainingTo(graph, undefined, new Float64Array(graph.costs.length)).arcs;
  const keepsTo = ({ edges, cost }: Path, shared: readonly number[]) =>
    shared.every((sum) => sum <= maxShared * cost) &&
    // With full sharing or zero costs, a taken path would satisfy the limits again.
    !taken.some((other) => compareNumbers(other.edges, edges) === 0);
  return (most) => {
    const waiting = new TinyQueue<Beginning>([], compareBounds);
    const push = (beginning: Omit<Beginning, 'leastCost' | 'leastArcs'>) => {
      const { vertex, cost, shared, arcs } = beginning;
      const leastCost = boundOf(vertex, cost, shared);
      if (leastCost === Number.POSITIVE_INFINITY || (taken.length > 0 && leastCost > maxCost)) return;
      waiting.push({ ...beginning, leastCost, leastArcs: arcs.length + (fewestArcs[vertex] as number) });
    };
    push({ arcs: [], vertex: graph.source, passed: [graph.source], cost: 0, shared: common.map(() => 0) });
    let first: { readonly path: Path; readonly at: Beginning } | null = null;
    let seen = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      // Expand all of equal cost: their order depends on their ends.
      if (first !== null && compareBounds(next, first.at) > 0) break;
      const { arcs, vertex, passed, cost, shared } = next;
      if (vertex === graph.target) {
        const path = pathOfArcs(graph, arcs, isReversed);
        if (keepsTo(path, shared) && (first === null || comparePaths(path, first.path) < 0)) {
          first = { path, at: next };
        }
        continue;
      }
      seen += 1;
      if (seen > most) return 'given-up';
      for (const arc of graph.leaving[vertex] ?? []) {
        const head = graph.heads[arc] as number;
        if (passed.includes(head)) continue;
        const added = graph.costs[arc] as number;
        push({
          arcs: [...arcs, arc],
          vertex: head,
          passed: [...passed, head],
          cost: cost + added,
          shared: shared.map((sum, i) => sum + (common[i]?.[arc] === 1 ? added : 0)),
        });
      }
    }
    return first?.path ?? null;
  };
}

function compareBounds(a: Beginning, b: Beginning): number {
  return a.leastCost - b.leastCost || a.leastArcs - b.leastArcs;
}
