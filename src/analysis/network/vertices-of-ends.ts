import type { NodeId } from '../../domain/ids.ts';
import type { Network } from './network.ts';

/** End of a path: a node, a whole jurisdiction, country or territory by ISO code, or the nodes in an area. */
export type PathEnd =
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'area'; readonly nodes: readonly NodeId[] };

/**
 * Returns the sorted indexes of the ends' vertices. A jurisdiction includes its sides of crossings, so that
 * paths start where they leave it and end where they enter it. Unknown nodes are ignored.
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
