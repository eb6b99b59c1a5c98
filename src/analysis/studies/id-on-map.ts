import type { FeatureId } from '../../domain/ids.ts';
import type { Network } from '../network/network.ts';

/** What an edge is called on the map: a crossing where it is one that the atlas has, else the leg, or the node by itself. */
export function idOfEdge({ edges }: Network, edge: number): FeatureId {
  const found = edges[edge];
  if (found === undefined) throw new RangeError(`edge ${edge} is not there`);
  return found.crossing ?? found.id;
}

/** A port where the node is one, else the node. */
export function idOfVertex({ vertices }: Network, vertex: number): FeatureId {
  const found = vertices[vertex];
  if (found === undefined) throw new RangeError(`vertex ${vertex} is not there`);
  return found.port ?? found.node;
}
