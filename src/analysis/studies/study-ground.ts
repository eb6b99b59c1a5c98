import type { AskedPaths } from '../alternatives/alternatives.ts';
import { closureOf } from '../alternatives/closure-of.ts';
import { modelOf } from '../alternatives/model-of.ts';
import { type Closure, closeEdges } from '../network/closure.ts';
import { type CostModel, deriveCosts } from '../network/costs.ts';
import { deriveNetwork, type NetworkParts } from '../network/derive-network.ts';
import { type DiversePaths, diversePaths } from '../network/diverse.ts';
import type { Network } from '../network/network.ts';
import { verticesOfEnds } from '../network/vertices-of-ends.ts';

/** Common input of the studies: the network of the query. */
export interface StudyGround {
  readonly network: Network;
  readonly asked: AskedPaths;
  readonly model: CostModel;
  readonly closures: readonly Closure[];
  /** By edge, with all closures. */
  readonly costs: Float64Array;
  /** Vertices at the ends of the query. */
  readonly origins: readonly number[];
  readonly destinations: readonly number[];
}

export function layStudyGround(parts: NetworkParts, asked: AskedPaths): StudyGround {
  const network = deriveNetwork(parts, asked);
  const model = modelOf(asked);
  const closures = asked.closed.map((closed) => closureOf(closed, parts.sharedRoads));
  return {
    network,
    asked,
    model,
    closures,
    costs: closeEdges(network, deriveCosts(network, model).of, closures),
    origins: verticesOfEnds(network, asked.from),
    destinations: verticesOfEnds(network, asked.to),
  };
}

/** Finds the alternatives of the query, by default as many as it requests. */
export function alternativesOf(
  { network, costs, origins, destinations, asked }: StudyGround,
  count = asked.count,
): DiversePaths {
  return diversePaths(network, costs, origins, destinations, { ...asked, count });
}
