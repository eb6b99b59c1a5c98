import { describe, expect, it } from 'vitest';
import { BY_HOURS, BY_KM, costModel } from '../../../../src/analysis/network/costs.ts';
import { diversePaths } from '../../../../src/analysis/network/diverse.ts';
import { noSpread } from '../../../../src/analysis/network/draw-costs.ts';
import { type FoundGaps, findGaps, type Gap, type GapQuery } from '../../../../src/analysis/network/gaps.ts';
import type { Network } from '../../../../src/analysis/network/network.ts';
import { type Pair, seekShortest } from '../../../../src/analysis/network/seek.ts';
import type { NodeId } from '../../../../src/domain/ids.ts';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const model = costModel(BY_KM);
const pair: Pair = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
};

/** The same without a source of trafficking on the leg before the crossing. */
const undocumented: Network = {
  ...network,
  edges: network.edges.map((edge) => (edge.id === 'leg:town-gate' ? { ...edge, markets: [] } : edge)),
};

function ask(query: Partial<GapQuery>, on = network): readonly Gap[] {
  return find(query, on).gaps;
}

function find(query: Partial<GapQuery>, on = network): FoundGaps {
  const base: GapQuery = {
    pairs: [pair],
    model,
    spread: noSpread(model),
    closures: [],
    seek: (...asked) => ({ paths: seekShortest(...asked), isComplete: true }),
  };
  return allSteps(findGaps(on, { ...base, ...query }));
}

describe('findGaps', () => {
  it('returns an undocumented leg on the path with its ends', () => {
    expect(ask({})).toEqual([
      {
        unknown: { kind: 'leg', leg: 'leg:gate-city' },
        // The 230 km by road and the 531 km by sea have no leg in common.
        outcomes: [{ finding: 'unused', change: 1, cutOff: [], otherFirst: [0], isComplete: true }],
        features: ['leg:gate-city', 'node:gate', 'node:city'],
        passages: [],
      },
    ]);
  });

  it('ranks first the unknowns that would leave no path', () => {
    const gaps = ask({ closures: [{ kind: 'mode', mode: 'sea' }] }, undocumented);
    expect(gaps.map(({ unknown }) => unknown)).toEqual([
      { kind: 'leg', leg: 'leg:town-gate' },
      { kind: 'leg', leg: 'leg:gate-city' },
      { kind: 'crossing', crossing: 'crossing:gate' },
    ]);
    expect(gaps.map(({ outcomes }) => outcomes[0].cutOff)).toEqual([[0], [0], [0]]);
    expect(gaps[2]).toMatchObject({
      features: ['crossing:gate', 'node:gate', 'border:AA-BB'],
      passages: ['I.A.p2'],
    });
  });

  it('does not ask about a crossing where a leg with documented trafficking ends', () => {
    const asked = (on: Network) => ask({}, on).map(({ unknown }) => unknown.kind);
    expect(asked(network)).toEqual(['leg']);
    expect(asked(undocumented)).toContain('crossing');
  });

  it('ranks a pair without a path before a larger change', () => {
    const between = (from: NodeId, to: NodeId): Pair => ({
      from: [{ kind: 'node', node: from }],
      to: [{ kind: 'node', node: to }],
    });
    const byHours = costModel(BY_HOURS);
    const spread = noSpread(byHours);
    const gaps = ask({
      pairs: [
        between('node:quay', 'node:far'),
        between('node:city', 'node:far'),
        between('node:far', 'node:city'),
      ],
      model: byHours,
      // At the upper speed, the river is faster than the road.
      spread: { ...spread, speeds: { ...spread.speeds, river: [10, 200] } },
      closures: [{ kind: 'mode', mode: 'sea' }],
    });
    expect(gaps.map(({ unknown }) => unknown)).toEqual([
      { kind: 'leg', leg: 'leg:quay-far' },
      { kind: 'speed', mode: 'river' },
    ]);
    expect(gaps[0]?.outcomes[0]).toMatchObject({ cutOff: [0], change: expect.closeTo(1 / 3, 9) });
    expect(gaps[1]?.outcomes[0]).toMatchObject({
      cutOff: [],
      change: expect.closeTo(2 / 3, 9),
      finding: 'high',
    });
  });

  it('tries both ends of a range and omits unknowns without effect', () => {
    const spread = noSpread(model);
    const gaps = ask({
      model: costModel({ km: 1, hours: 0, borders: 1 }),
      spread: {
        ...spread,
        // From a weight of 301, one border by sea costs less than two by road.
        weights: { ...spread.weights, borders: [0, 400] },
        speeds: { ...spread.speeds, sea: [20, 35] },
      },
    });
    expect(gaps.map(({ unknown }) => unknown)).toEqual([
      { kind: 'leg', leg: 'leg:gate-city' },
      { kind: 'weight', weight: 'borders' },
    ]);
    expect(gaps[1]?.outcomes.map(({ finding, change }) => [finding, change])).toEqual([
      ['high', 1],
      ['low', 0],
    ]);
    expect(gaps[1]).toMatchObject({ features: [], passages: [] });
  });

  it('ranks unknowns that only reorder the alternatives after larger changes', () => {
    const byHours = costModel(BY_HOURS);
    const spread = noSpread(byHours);
    const gaps = ask({
      pairs: [{ from: pair.from, to: [{ kind: 'node', node: 'node:far' }] }],
      model: byHours,
      // Road and river are the two alternatives, in either order.
      spread: { ...spread, speeds: { ...spread.speeds, river: [10, 200] } },
      seek: (...asked) => diversePaths(...asked, { count: 2, maxShared: 1, maxDetour: 20 }),
    });
    const last = gaps.at(-1);
    expect(last?.unknown).toEqual({ kind: 'speed', mode: 'river' });
    expect(last?.outcomes).toEqual([
      { finding: 'high', change: 0, cutOff: [], otherFirst: [0], isComplete: true },
      { finding: 'low', change: 0, cutOff: [], otherFirst: [], isComplete: true },
    ]);
    expect(gaps.map(({ outcomes: [{ change }] }) => change > 0)).toEqual([true, false]);
  });

  it('marks incomplete searches for the current answer and for each unknown', () => {
    let searches = 0;
    // The first search gives the current answer. The second one searches without the leg.
    const giveUp = (turns: readonly number[]) => {
      searches = 0;
      const seek: GapQuery['seek'] = (...asked) => ({
        paths: seekShortest(...asked),
        isComplete: !turns.includes(searches++),
      });
      return find({ seek }, undocumented);
    };
    expect(giveUp([0])).toMatchObject({ isComplete: false, givenUp: 0, tried: 3 });
    const some = giveUp([1]);
    expect(some).toMatchObject({ isComplete: true, givenUp: 1, tried: 3 });
    expect(some.gaps.map(({ unknown, outcomes: [{ isComplete }] }) => [unknown.kind, isComplete])).toEqual([
      ['leg', false],
      ['leg', true],
      ['crossing', true],
    ]);
  });
});
