import { seededRandom } from '../../lib/seeded-random.ts';
import type { CostModel } from './costs.ts';
import { drawCosts, type Spread } from './draw-costs.ts';
import type { Network } from './network.ts';
import { compareNumbers, comparePaths, type Path } from './path.ts';
import { answerPair, type Pair, seekShortest } from './seek.ts';

export interface StabilityQuery {
  readonly pair: Pair;
  /** The alternatives to rank. */
  readonly candidates: readonly Path[];
  readonly model: CostModel;
  readonly spread: Spread;
  readonly draws: number;
  /** Equal seeds give equal runs; the first hundred of two hundred are those of a hundred. */
  readonly seed: number;
  /** By edge: infinite for edges closed in every run; other values are ignored. */
  readonly closed?: Float64Array;
}

/** Number of runs of one candidate by rank. Adds up to all runs with `absent`. */
export interface Standing {
  /** By rank, best first. */
  readonly ranks: readonly number[];
  /** Runs without one of its legs. */
  readonly absent: number;
}

export interface Stability {
  readonly draws: number;
  readonly standings: readonly Standing[];
  /** Runs in which another path of the network beat all candidates. */
  readonly otherFirst: number;
  /** The other path that did so in most runs, the cheapest of equals; `null` if none did. */
  readonly other: { readonly path: Path; readonly draws: number } | null;
  readonly withoutPath: number;
  /** By edge: runs in which the network's first path used it. */
  readonly onFirst: Uint32Array;
}

/** Runs ranked in the first `count`. “In the top three in 84 of 100 draws”: 84. */
export function timesInTop({ ranks }: Standing, count: number): number {
  return ranks.slice(0, count).reduce((sum, times) => sum + times, 0);
}

/**
 * Tests the ranking of alternatives by drawing all uncertain values together: varying one at a time would
 * miss their interactions (Saltelli and others 2008). Shows how far the order depends on chosen numbers, not
 * how likely anything is.
 *
 * Yields after each run, for progress and cancellation.
 *
 * @param onProgress called with the number of runs done
 */
export function* drawStability(
  network: Network,
  { pair, candidates, model, spread, draws, seed, closed }: StabilityQuery,
  onProgress: (done: number) => void = () => {},
): Generator<void, Stability> {
  const ranks = candidates.map(() => candidates.map(() => 0));
  const absent = candidates.map(() => 0);
  const onFirst = new Uint32Array(network.edges.length);
  const others = new Map<string, { readonly path: Path; draws: number }>();
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
      if (!candidates.some(({ edges }) => compareNumbers(edges, first.edges) === 0)) {
        otherFirst += 1;
        const known = others.get(first.edges.join(' '));
        if (known === undefined) others.set(first.edges.join(' '), { path: first, draws: 1 });
        else known.draws += 1;
      }
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
    other: [...others.values()].sort((a, b) => b.draws - a.draws || comparePaths(a.path, b.path))[0] ?? null,
    withoutPath,
    onFirst,
  };
}

/** 2^32 divided by the golden ratio, to spread the seeds. */
const SEED_STEP = 0x9e3779b9;

/** Returns a seed per run, so that runs are independent. */
export function seedOfDraw(seed: number, draw: number): number {
  return seed ^ Math.imul(draw + 1, SEED_STEP);
}

/** Rank of each candidate at these costs; `null` if not passable. */
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
