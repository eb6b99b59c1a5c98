import { MinHeap } from '../../lib/min-heap.ts';
import type { Graph } from './network.ts';
import { compareNumbers, comparePaths, type Path } from './path.ts';
import { laySearchGraph, pathOfArcs, type SearchGraph } from './search-graph.ts';
import { makeBound } from './sharing-bound.ts';
import { remainingTo } from './shortest.ts';

export interface DiversePaths {
  readonly paths: readonly Path[];
  /** False where the search was given up before it had either as many paths as were asked for or looked at all that there are. */
  readonly isComplete: boolean;
}

export interface Diversity {
  readonly count: number;
  /** Of what a path costs, how much it may have in common with any that was taken: 0 (nothing) to 1. */
  readonly maxShared: number;
  /** How many times as much as the shortest a path may cost: 1 or more. Without such a limit a path may wander about only to share less. */
  readonly maxDetour: number;
}

/**
 * Beginnings of paths that are looked at from one end, then from the other, in turns: where all ways lead through one stretch at an end, as out of the Adriatic, the search from there is
 * quick, and the one from the other end wanders about before it comes to it. After the last turn the search for one more path is given up.
 */
const TURNS = [1_000, 4_000, 16_000];

/**
 * Alternatives that differ: the shortest path, and then again and again the next one in the order of paths that shares with none of those taken more than a part of what it costs itself:
 * the cost of the edges it has in common with each of them is at most `maxShared` × its own cost, which is at most `maxDetour` × that of the shortest. So what is shared is told in the
 * measure that paths are sought by.
 *
 * What is asked is the greedy answer of Liu, Jin, Yang and Zhou (2018), “Finding top-k shortest paths with diversity”; the best set of k is NP-hard. Each step is exact: beginnings of paths
 * are looked at in the order of a bound on how the paths go on, first of what is left without any limit, then with the limits weighed in (Lagrange bounds of Handler and Zang 1980).
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
  /** Counts once a path is taken. */
  readonly maxCost: number;
}

interface Beginning {
  readonly arcs: readonly number[];
  readonly vertex: number;
  /** All vertices on it. */
  readonly passed: readonly number[];
  readonly cost: number;
  /** With each path that is taken. */
  readonly shared: readonly number[];
  /** No path that begins so and keeps to the limits comes before. */
  readonly leastCost: number;
  readonly leastArcs: number;
}

interface End {
  readonly graph: SearchGraph;
  /** Whether it leads from the destinations to the origins. */
  readonly isReversed: boolean;
}

/** A search from one end for the first path that keeps to the limits, among so many beginnings at most. */
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
    // Where everything may be shared, or nothing costs anything, a path that is taken keeps to its own limit.
    !taken.some((other) => compareNumbers(other.edges, edges) === 0);
  return (most) => {
    const waiting = new MinHeap<Beginning>(compareBounds);
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
      // All that cost the same are looked at, since which of them comes first is not known before their ends are.
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
