import type { NodeId } from '../../domain/ids.ts';
import { type Coverage, coverMost } from './coverage.ts';
import { isByWater, type Network } from './network.ts';
import type { Path } from './path.ts';

export interface WatchPoints extends Omit<Coverage, 'picks'> {
  /** Nodes of crossings, and of ports if allowed, with the number of paths each adds. */
  readonly picks: readonly { readonly node: NodeId; readonly added: number }[];
}

/**
 * Finds the crossings and ports of call that most modelled paths pass. Counts paths of the model, not
 * traffic.
 *
 * @param count number of points
 */
export function watchPoints(
  network: Network,
  paths: readonly Path[],
  count: number,
  { withPorts }: { readonly withPorts: boolean },
): WatchPoints {
  const seen = new Map<NodeId, Set<number>>();
  const see = (node: NodeId, path: number) => seen.set(node, (seen.get(node) ?? new Set()).add(path));
  for (const [i, path] of paths.entries()) {
    for (const edge of path.edges.flatMap((index) => network.edges[index] ?? [])) {
      const ends = [network.vertices[edge.a], network.vertices[edge.b]];
      if (edge.kind === 'crossing' && ends[0] !== undefined) see(ends[0].node, i);
      if (!withPorts || !isByWater(edge)) continue;
      for (const vertex of ends) if (vertex !== undefined && vertex.port !== null) see(vertex.node, i);
    }
  }
  const nodes = [...seen.keys()].sort();
  const { picks, ...rest } = coverMost(
    nodes.map((node) => seen.get(node) ?? new Set<number>()),
    count,
  );
  const named = picks.flatMap(({ set, added }) => {
    const node = nodes[set];
    return node === undefined ? [] : [{ node, added }];
  });
  return { ...rest, picks: named };
}
