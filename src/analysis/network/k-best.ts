import TinyQueue from 'tinyqueue';
import type { Graph } from './network.ts';
import { comparePaths, type Path } from './path.ts';
import { laySearchGraph, pathOfArcs, type SearchGraph } from './search-graph.ts';
import { leastArcs } from './shortest.ts';

interface Candidate {
  readonly arcs: readonly number[];
  readonly path: Path;
  /** Number of arcs shared with its parent path; earlier deviations were already tried. */
  readonly turn: number;
}

/**
 * Returns the first loopless paths between two sets of vertices in path order: Yen (1971), deviating only
 * from where a path itself deviated (Lawler 1972). Each deviation is searched exactly, so the order is exact.
 */
export function kBestPaths(
  network: Graph,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
  count: number,
): Path[] {
  const graph = laySearchGraph(network, costs, origins, destinations);
  const found: Candidate[] = [];
  const waiting = new TinyQueue<Candidate>([], (a, b) => comparePaths(a.path, b.path));
  const first = leastArcs(graph, graph.source);
  if (first !== null) waiting.push({ arcs: first, path: pathOfArcs(graph, first), turn: 0 });
  for (let next = waiting.pop(); next !== undefined && found.length < count; next = waiting.pop()) {
    found.push(next);
    if (found.length === count) break;
    for (let turn = next.turn; turn < next.arcs.length; turn += 1) {
      const arcs = turnOff(graph, next.arcs, turn, found);
      if (arcs !== null) waiting.push({ arcs, path: pathOfArcs(graph, arcs), turn });
    }
  }
  return found.map(({ path }) => path);
}

/** Returns the first path with the same beginning that continues unlike all found ones. */
function turnOff(
  graph: SearchGraph,
  arcs: readonly number[],
  turn: number,
  found: readonly Candidate[],
): readonly number[] | null {
  const root = arcs.slice(0, turn);
  const barred = { vertices: new Uint8Array(graph.vertexCount), arcs: new Uint8Array(graph.tails.length) };
  for (const arc of root) barred.vertices[graph.tails[arc] as number] = 1;
  for (const other of found) {
    if (root.every((arc, i) => other.arcs[i] === arc)) barred.arcs[other.arcs[turn] as number] = 1;
  }
  const rest = leastArcs(graph, graph.tails[arcs[turn] as number] as number, barred);
  return rest && [...root, ...rest];
}
