import type { NodeId } from '../../domain/ids.ts';
import type { Network } from './network.ts';

/** Where paths begin or end: a node, all of a jurisdiction, country or territory by its ISO code, or an area as the nodes in it. */
export type Place =
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'area'; readonly nodes: readonly NodeId[] };

/**
 * Vertices of places, by index and in order. Of a jurisdiction those in it, with its sides of crossings: so a path from one begins where it leaves it, and a path to one ends where
 * it comes in. A node that the network lacks has none.
 */
export function verticesOfPlaces(network: Network, places: readonly Place[]): number[] {
  return [...new Set(places.flatMap((place) => verticesOfPlace(network, place)))].sort((a, b) => a - b);
}

function verticesOfPlace({ vertices, verticesOf }: Network, place: Place): readonly number[] {
  switch (place.kind) {
    case 'node':
      return verticesOf.get(place.node) ?? [];
    case 'area':
      return place.nodes.flatMap((node) => verticesOf.get(node) ?? []);
    case 'country':
      return vertices.flatMap(({ country }, vertex) => (country === place.country ? [vertex] : []));
  }
}
