import type { Network } from './network.ts';
import type { Path } from './path.ts';
import { shortestPath } from './shortest.ts';
import { type PathEnd, verticesOfEnds } from './vertices-of-ends.ts';

/** Query for paths from any of `from` to any of `to`. */
export interface Pair {
  readonly from: readonly PathEnd[];
  readonly to: readonly PathEnd[];
}

/**
 * A path search, best path first: the shortest, the k best, or diverse alternatives. Removing edges that no
 * found path uses must not change the result.
 *
 * @param costs by edge; infinite if closed
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
