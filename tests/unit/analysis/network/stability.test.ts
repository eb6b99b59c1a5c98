import { describe, expect, it } from 'vitest';
import { BY_KM, costModel, deriveCosts } from '../../../../src/analysis/network/costs.ts';
import { noSpread, type Spread } from '../../../../src/analysis/network/draw-costs.ts';
import { kBestPaths } from '../../../../src/analysis/network/k-best.ts';
import { answerPair, type Pair } from '../../../../src/analysis/network/seek.ts';
import {
  drawStability,
  type Stability,
  type StabilityQuery,
  timesInTop,
} from '../../../../src/analysis/network/stability.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const model = costModel(BY_KM);
const pair: Pair = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
};
/** Three paths: by road, by river and by sea. */
const candidates = answerPair(network, deriveCosts(network, model).of, pair, (...query) =>
  kBestPaths(...query, 3),
);
const base: StabilityQuery = { pair, candidates, model, spread: noSpread(model), draws: 100, seed: 1 };

function run(query: Partial<StabilityQuery>, told: number[] = []): Stability {
  const steps = drawStability(network, { ...base, ...query }, (done) => told.push(done));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const wide: Spread = { ...noSpread(model), legs: [0.5, 1.5], illustrativeThere: 0.7 };

describe('drawStability', () => {
  it('assigns every run to one rank when nothing is uncertain', () => {
    const told: number[] = [];
    const { standings, otherFirst, other, withoutPath } = run({}, told);
    expect(standings).toEqual([
      { ranks: [100, 0, 0], absent: 0 },
      { ranks: [0, 100, 0], absent: 0 },
      { ranks: [0, 0, 100], absent: 0 },
    ]);
    expect([otherFirst, other, withoutPath]).toEqual([0, null, 0]);
    expect(told).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(standings.map((standing) => timesInTop(standing, 2))).toEqual([100, 100, 0]);
  });

  it('returns the same result for a seed, and extends it with more runs', () => {
    expect(run({ spread: wide })).toEqual(run({ spread: wide }));
    expect(run({ spread: wide, seed: 2 })).not.toEqual(run({ spread: wide }));
    const [few, more] = [run({ spread: wide, draws: 40 }), run({ spread: wide, draws: 60 })];
    for (const [i, { absent, ranks }] of few.standings.entries()) {
      expect(more.standings[i]?.absent).toBeGreaterThanOrEqual(absent);
      for (const [rank, times] of ranks.entries()) {
        expect(more.standings[i]?.ranks[rank]).toBeGreaterThanOrEqual(times);
      }
    }
  });

  it('draws a number independently of the ranges of other numbers', () => {
    // Only kilometres count here, so speeds could affect only the numbers drawn after them.
    const { speeds } = noSpread(model);
    const alsoSpeeds = { ...wide, speeds: { ...speeds, road: [40, 80] as const } };
    expect(run({ spread: alsoSpeeds })).toEqual(run({ spread: wide }));
  });

  it('lets close alternatives change rank and counts every run once', () => {
    const { standings } = run({ spread: { ...noSpread(model), legs: [0.5, 1.5] } });
    const firsts = standings.map(({ ranks }) => ranks[0] ?? 0);
    expect(firsts[0]).toBeGreaterThan(0);
    expect(firsts[1]).toBeGreaterThan(0);
    expect(firsts.reduce((sum, times) => sum + times, 0)).toBe(100);
    for (const { ranks, absent } of standings) {
      expect(ranks.reduce((sum, times) => sum + times, absent)).toBe(100);
    }
  });

  it('counts runs in which an undocumented leg is absent', () => {
    const gone = run({ spread: { ...noSpread(model), illustrativeThere: 0 } });
    // All three paths use an undocumented leg.
    expect(gone.standings.map(({ absent }) => absent)).toEqual([100, 100, 100]);
    expect(gone.withoutPath).toBe(100);
    const there = run({ spread: { ...noSpread(model), illustrativeThere: 0.7 }, draws: 1000 });
    for (const { absent } of there.standings) expect(Math.abs(absent - 300)).toBeLessThan(60);
  });

  it('counts runs with another first path and the edges of first paths', () => {
    const bySea = candidates.slice(2);
    const { otherFirst, other, onFirst } = run({ candidates: bySea });
    expect(otherFirst).toBe(100);
    expect(other).toMatchObject({ path: { edges: candidates[0]?.edges }, draws: 100 });
    expect(onFirst[network.edges.findIndex(({ id }) => id === 'leg:city-far')]).toBe(100);
  });

  it('keeps closed edges closed in every run', () => {
    const closed = new Float64Array(network.edges.length);
    closed[network.edges.findIndex(({ id }) => id === 'node:gate')] = Number.POSITIVE_INFINITY;
    const { standings, otherFirst } = run({ closed });
    expect(standings.map(({ absent }) => absent)).toEqual([100, 100, 0]);
    expect(otherFirst).toBe(0);
  });
});
