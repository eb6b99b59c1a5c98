import type { NodeId } from '../../domain/ids.ts';
import type { Network } from './network.ts';

/** Where paths begin or end: a node, all of a jurisdiction, country or territory by its ISO code, or an area as the nodes in it. */
export type PathEnd =
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'area'; readonly nodes: readonly NodeId[] };

/**
 * Vertices of ends, by index and in order. Of a jurisdiction those in it, with its sides of crossings: so a path from one begins where it leaves it, and a path to one ends where
 * it comes in. A node that the network lacks has none.
 */
export function verticesOfEnds(network: Network, ends: readonly PathEnd[]): number[] {
  return [...new Set(ends.flatMap((end) => verticesOfEnd(network, end)))].sort((a, b) => a - b);
}

function verticesOfEnd({ vertices, verticesOf }: Network, end: PathEnd): readonly number[] {
  switch (end.kind) {
    case 'node':
      return verticesOf.get(end.node) ?? [];
    case 'area':
      return end.nodes.flatMap((node) => verticesOf.get(node) ?? []);
    case 'country':
      return vertices.flatMap(({ country }, vertex) => (country === end.country ? [vertex] : []));
  }
}
