import { seededRandom } from '../../lib/seeded-random.ts';
import type { CostModel } from './costs.ts';
import { drawCosts, type Spread } from './draw-costs.ts';
import type { Network } from './network.ts';
import { compareNumbers, comparePaths, type Path } from './path.ts';
import { answerPair, type Pair, seekShortest } from './seek.ts';

export interface StabilityQuery {
  readonly pair: Pair;
  /** The alternatives that are ranked against each other. */
  readonly candidates: readonly Path[];
  readonly model: CostModel;
  readonly spread: Spread;
  readonly draws: number;
  /** The same one gives the same draws; the first hundred of two hundred are those of a hundred. */
  readonly seed: number;
  /** By edge: what is closed in every draw, infinite; anything else counts for nothing. */
  readonly closed?: Float64Array;
}

/** Of one candidate, in how many draws it was where among them. Together with `absent` they are all draws. */
export interface Standing {
  /** By rank, the first one first. */
  readonly ranks: readonly number[];
  /** A leg of it was not there. */
  readonly absent: number;
}

export interface Stability {
  readonly draws: number;
  readonly standings: readonly Standing[];
  /** Draws in which another path of the network came before all candidates. */
  readonly otherFirst: number;
  readonly withoutPath: number;
  /** By edge: draws in which the network's first path led over it. */
  readonly onFirst: Uint32Array;
}

/** “In the top three in 84 of 100 draws”: 84. */
export function timesInTop({ ranks }: Standing, count: number): number {
  return ranks.slice(0, count).reduce((sum, times) => sum + times, 0);
}

/**
 * How a ranking of alternatives stands when what is unsure is drawn again and again within its ranges: a one-at-a-time look would miss what they do together (Saltelli and others 2008). It says how
 * far the order hangs on numbers that somebody chose, and nothing of how likely anything is.
 *
 * Each draw is a step, so that it can be shown, and ended.
 *
 * @param onProgress how many draws are done
 */
export function* drawStability(
  network: Network,
  { pair, candidates, model, spread, draws, seed, closed }: StabilityQuery,
  onProgress: (done: number) => void = () => {},
): Generator<void, Stability> {
  const ranks = candidates.map(() => candidates.map(() => 0));
  const absent = candidates.map(() => 0);
  const onFirst = new Uint32Array(network.edges.length);
  let [otherFirst, withoutPath] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const random = seededRandom(seedOfDraw(seed, draw));
    const costs = drawCosts(network, model, spread, random).map((cost, edge) =>
      closed?.[edge] === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : cost,
    );
    const [first] = answerPair(network, costs, pair, seekShortest);
    if (first === undefined) withoutPath += 1;
    else {
      for (const edge of first.edges) onFirst[edge] = (onFirst[edge] as number) + 1;
      if (!candidates.some(({ edges }) => compareNumbers(edges, first.edges) === 0)) otherFirst += 1;
    }
    for (const [candidate, rank] of rankAll(candidates, costs)) {
      if (rank === null) absent[candidate] = (absent[candidate] ?? 0) + 1;
      else {
        const own = ranks[candidate];
        if (own !== undefined) own[rank] = (own[rank] ?? 0) + 1;
      }
    }
    onProgress(draw + 1);
    yield;
  }
  return {
    draws,
    standings: ranks.map((own, candidate) => ({ ranks: own, absent: absent[candidate] ?? 0 })),
    otherFirst,
    withoutPath,
    onFirst,
  };
}

/** 2^32 through the golden ratio: seeds of draws lie far apart. */
const SEED_STEP = 0x9e3779b9;

/** Each draw has a seed of its own, so that it hangs on none of the others. */
export function seedOfDraw(seed: number, draw: number): number {
  return seed ^ Math.imul(draw + 1, SEED_STEP);
}

/** By candidate, its rank at these costs; `null` where it cannot be gone. */
function rankAll(candidates: readonly Path[], costs: Float64Array): Map<number, number | null> {
  const priced = candidates.map((path, candidate) => ({
    candidate,
    path: { ...path, cost: path.edges.reduce((sum, edge) => sum + (costs[edge] as number), 0) },
  }));
  const there = priced.filter(({ path }) => path.cost !== Number.POSITIVE_INFINITY);
  there.sort((a, b) => comparePaths(a.path, b.path));
  const ranks = new Map<number, number | null>(priced.map(({ candidate }) => [candidate, null]));
  for (const [rank, { candidate }] of there.entries()) ranks.set(candidate, rank);
  return ranks;
}
