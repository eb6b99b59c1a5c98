import type { Network } from './network.ts';
import type { Path } from './path.ts';
import { shortestPath } from './shortest.ts';
import { type PathEnd, verticesOfEnds } from './vertices-of-ends.ts';

/** A question to the network: from any of the one to any of the other. */
export interface Pair {
  readonly from: readonly PathEnd[];
  readonly to: readonly PathEnd[];
}

/**
 * How paths are sought, the first one first: the shortest, the k best, alternatives that differ. Taking out edges that are on no path that was found must change nothing.
 *
 * @param costs by edge; one that costs infinitely much is closed
 */
export type Seek = (
  network: Network,
  costs: Float64Array,
  origins: readonly number[],
  destinations: readonly number[],
) => readonly Path[];

export const seekShortest: Seek = (...question) => {
  const path = shortestPath(...question);
  return path === null ? [] : [path];
};

export function answerPair(network: Network, costs: Float64Array, pair: Pair, seek: Seek): readonly Path[] {
  return seek(network, costs, verticesOfEnds(network, pair.from), verticesOfEnds(network, pair.to));
}
