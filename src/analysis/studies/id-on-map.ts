import type { FeatureId } from '../../domain/ids.ts';
import type { Network } from '../network/network.ts';

/** Returns the map feature of an edge: its crossing if the atlas has one, otherwise the leg or node. */
export function idOfEdge({ edges }: Network, edge: number): FeatureId {
  const found = edges[edge];
  if (found === undefined) throw new RangeError(`edge ${edge} is not there`);
  return found.crossing ?? found.id;
}

/** Returns the port of a vertex if it has one, otherwise the node. */
export function idOfVertex({ vertices }: Network, vertex: number): FeatureId {
  const found = vertices[vertex];
  if (found === undefined) throw new RangeError(`vertex ${vertex} is not there`);
  return found.port ?? found.node;
}
