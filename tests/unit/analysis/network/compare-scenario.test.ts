import { describe, expect, it } from 'vitest';
import type { Closure } from '../../../../src/analysis/network/closure.ts';
import { compareScenario } from '../../../../src/analysis/network/compare-scenario.ts';
import { BY_KM, costModel, deriveCosts } from '../../../../src/analysis/network/costs.ts';
import { type Pair, seekShortest } from '../../../../src/analysis/network/seek.ts';
import { touchedBy } from '../../../../src/analysis/network/touched-by.ts';
import { whomToWarn } from '../../../../src/analysis/network/whom-to-warn.ts';
import type { NodeId } from '../../../../src/domain/ids.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const costs = deriveCosts(network, costModel(BY_KM)).of;
const TOWN_TO_FAR: Pair = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
};
const TOWN_TO_CITY: Pair = { from: TOWN_TO_FAR.from, to: [{ kind: 'node', node: 'node:city' }] };

const compare = (closures: readonly Closure[], pairs: readonly Pair[] = [TOWN_TO_FAR]) =>
  compareScenario(network, costs, pairs, closures, seekShortest);
const idsOf = (changes: readonly { readonly edge: number; readonly paths: number }[]) =>
  changes.map(({ edge, paths }) => [network.edges[edge]?.id, paths]);

const edgeOf = (id: string) => network.edges.findIndex((edge) => edge.id === id);
const pathOf = (nodes: readonly NodeId[], ids: readonly string[]) => ({
  edges: ids.map(edgeOf),
  vertices: nodes.map((node) => network.verticesOf.get(node)?.[0] ?? -1),
  cost: 0,
});

describe('compareScenario', () => {
  it('returns no change without closures or with closures off every path', () => {
    for (const closures of [[], [{ kind: 'leg' as const, leg: 'leg:quay-far' as const }]]) {
      const { pairs, gaining, losing, withoutEffect } = compare(closures);
      expect(pairs[0]?.scenario).toEqual(pairs[0]?.baseline);
      expect(pairs[0]).toMatchObject({ displaced: [], addedCost: 0, newCountries: [], leftCountries: [] });
      expect([gaining, losing, withoutEffect]).toEqual([[], [], []]);
    }
  });

  it('returns displaced paths, gaining and losing edges, and countries left', () => {
    const { pairs, gaining, losing, warnings } = compare([{ kind: 'crossing', crossing: 'crossing:gate' }]);
    expect(pairs[0]?.displaced).toEqual(pairs[0]?.baseline);
    expect(pairs[0]?.addedCost).toBeCloseTo(531.12 - 230, 1);
    expect(pairs[0]).toMatchObject({ newCountries: [], leftCountries: ['BB'] });
    expect(idsOf(gaining)).toEqual([
      ['leg:harbour-waypoint', 1],
      ['leg:waypoint-quay', 1],
      ['leg:quay-far', 1],
      ['node:harbour', 1],
    ]);
    expect(idsOf(losing)).toEqual([
      ['leg:town-gate', -1],
      ['leg:gate-city', -1],
      ['leg:city-far', -1],
      ['node:gate', -1],
    ]);
    // Both sides of the crossing are listed; neither has more kilometres than before.
    expect(warnings).toEqual([
      {
        country: 'AA',
        reasons: [{ kind: 'closed-here', closures: [0] }],
        gates: ['leg:harbour-waypoint'],
      },
      { country: 'BB', reasons: [{ kind: 'closed-here', closures: [0] }], gates: [] },
    ]);
  });

  it('counts changes over all pairs, with the largest first', () => {
    const toQuay: Pair = { from: TOWN_TO_FAR.from, to: [{ kind: 'node', node: 'node:quay' }] };
    const { gaining, losing } = compare(
      [{ kind: 'crossing', crossing: 'crossing:gate' }],
      [TOWN_TO_FAR, TOWN_TO_CITY, toQuay],
    );
    expect(idsOf(gaining)).toEqual([
      ['leg:harbour-waypoint', 3],
      ['leg:waypoint-quay', 3],
      ['node:harbour', 3],
      ['leg:quay-far', 1],
    ]);
    expect(idsOf(losing)).toEqual([
      ['leg:town-gate', -3],
      ['leg:gate-city', -3],
      ['node:gate', -3],
      ['leg:city-far', -1],
    ]);
  });

  it('lists newly touched countries first, with their gates', () => {
    const { pairs, warnings } = compare([{ kind: 'leg', leg: 'leg:town-gate' }], [TOWN_TO_CITY]);
    expect(pairs[0]?.newCountries).toEqual(['CC']);
    expect(warnings.map(({ country }) => country)).toEqual(['CC', 'AA']);
    const [first] = warnings;
    expect(first?.reasons).toMatchObject([{ kind: 'newly-touched', pairs: [0], path: 0 }]);
    expect(first?.gates).toEqual(['leg:city-far', 'leg:waypoint-quay']);
    expect(first?.reasons[0]).toHaveProperty('km', expect.closeTo(80, 1));
    expect(warnings[1]?.reasons).toEqual([{ kind: 'closed-here', closures: [0] }]);
  });

  it('names the first path that newly touches a country, with its length there alone', () => {
    const byLand = pathOf(['node:town', 'node:gate'], ['leg:town-gate']);
    const bySea = pathOf(['node:quay', 'node:far'], ['leg:quay-far']);
    const [warning] = whomToWarn(
      network,
      [{ baseline: [byLand], scenario: [byLand, bySea, bySea], newCountries: ['CC'] }],
      [],
    );
    expect(warning?.reasons).toEqual([{ kind: 'newly-touched', pairs: [0], path: 1, km: 20 }]);
  });

  it('lists countries with more kilometres next, with the most first', () => {
    const { warnings } = compare([{ kind: 'leg', leg: 'leg:city-far' }]);
    expect(warnings.map(({ country, reasons }) => [country, reasons.map(({ kind }) => kind)])).toEqual([
      ['CC', ['more', 'closed-here']],
      ['BB', ['more', 'closed-here']],
    ]);
    // Three quarters of the 90 km by river replace three quarters of the 80 km by road.
    expect(warnings[0]?.reasons[0]).toEqual({ kind: 'more', paths: 0, km: expect.closeTo(7.5, 1) });
  });

  it('returns no path when none is left, and closures without effect', () => {
    const { pairs, withoutEffect } = compare([
      { kind: 'crossing', crossing: 'crossing:elsewhere' },
      { kind: 'country', country: 'CC' },
    ]);
    expect(pairs[0]).toMatchObject({ scenario: [], addedCost: null, leftCountries: ['AA', 'BB', 'CC'] });
    expect(withoutEffect).toEqual([0]);
  });
});

describe('whomToWarn', () => {
  it('lists a country that only the first path newly passes, with its length there', () => {
    // CC has 20 km on the first path now, and had 80 km on the second path before.
    const byLand = pathOf(['node:town', 'node:gate'], ['leg:town-gate']);
    const bySea = pathOf(['node:quay', 'node:far'], ['leg:quay-far']);
    const byRoad = pathOf(['node:city', 'node:far'], ['leg:city-far']);
    const warned = whomToWarn(
      network,
      [{ baseline: [byLand, byRoad], scenario: [bySea, byLand], newCountries: [] }],
      [],
    );
    expect(warned.map(({ country, reasons }) => [country, reasons])).toEqual([
      ['CC', [{ kind: 'now-first', pairs: [0], km: 20 }]],
    ]);
    const same = [bySea, byRoad];
    expect(whomToWarn(network, [{ baseline: same, scenario: same, newCountries: [] }], [])).toEqual([]);
  });

  it('ranks countries of the first path after newly touched ones and before more kilometres', () => {
    const byLand = pathOf(['node:town', 'node:gate'], ['leg:town-gate']);
    const bySea = pathOf(['node:quay', 'node:far'], ['leg:quay-far']);
    const byRoad = pathOf(['node:city', 'node:far'], ['leg:city-far']);
    const warned = whomToWarn(
      network,
      [{ baseline: [byLand, bySea], scenario: [bySea, byLand, byRoad, byLand], newCountries: ['BB'] }],
      [],
    );
    expect(warned.map(({ country, reasons }) => [country, ...reasons.map(({ kind }) => kind)])).toEqual([
      ['BB', 'newly-touched'],
      ['CC', 'now-first', 'more'],
      ['AA', 'more'],
    ]);
  });

  it('ranks more kilometres before closures alone, and names gates that gain paths', () => {
    // CC has 40 km on two paths before, and 80 km on one path after. BB has none before.
    const baseline = [
      pathOf(['node:waypoint', 'node:quay', 'node:far'], ['leg:waypoint-quay', 'leg:quay-far']),
      pathOf(['node:quay', 'node:far'], ['leg:quay-far']),
    ];
    const scenario = [
      pathOf(
        ['node:waypoint', 'node:quay', 'node:far', 'node:city'],
        ['leg:waypoint-quay', 'leg:quay-far', 'leg:city-far'],
      ),
    ];
    const pair = { baseline, scenario, newCountries: [] };
    const warned = whomToWarn(network, [pair], [{ kind: 'leg', leg: 'leg:town-gate' }]);
    expect(warned.map(({ country, reasons, gates }) => [country, reasons[0]?.kind, gates])).toEqual([
      ['BB', 'now-first', ['leg:city-far']],
      ['CC', 'more', ['leg:city-far']],
      ['AA', 'closed-here', []],
    ]);
  });
});

describe('touchedBy', () => {
  it('returns the countries along a leg in the order of travel', () => {
    const through = {
      ...network,
      edges: network.edges.map((edge) =>
        edge.id === 'leg:river'
          ? { ...edge, kmIn: ['BB', 'DD', 'EE', 'CC'].map((country) => ({ country, km: 20 })) }
          : edge,
      ),
    };
    const [city = -1] = network.verticesOf.get('node:city') ?? [];
    const [far = -1] = network.verticesOf.get('node:far') ?? [];
    const edges = [network.edges.findIndex(({ id }) => id === 'leg:river')];
    expect([...touchedBy(through, [{ edges, vertices: [city, far], cost: 0 }])]).toEqual([
      'BB',
      'DD',
      'EE',
      'CC',
    ]);
    expect([...touchedBy(through, [{ edges, vertices: [far, city], cost: 0 }])]).toEqual([
      'CC',
      'EE',
      'DD',
      'BB',
    ]);
  });
});
