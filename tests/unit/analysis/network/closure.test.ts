import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Closure, closeEdges, edgesOfClosure } from '../../../../src/analysis/network/closure.ts';
import { BY_KM, costModel, deriveCosts } from '../../../../src/analysis/network/costs.ts';
import { shortestPath } from '../../../../src/analysis/network/shortest.ts';
import { anyGraph } from './made-graphs.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const closedBy = (closure: Closure) =>
  edgesOfClosure(network, closure).map((edge) => network.edges[edge]?.id);

describe('edgesOfClosure', () => {
  it.each<[Closure, readonly string[]]>([
    [{ kind: 'leg', leg: 'leg:river' }, ['leg:river']],
    // The roads to the crossing stay.
    [{ kind: 'crossing', crossing: 'crossing:gate' }, ['node:gate']],
    [{ kind: 'node', node: 'node:gate' }, ['leg:town-gate', 'leg:gate-city', 'node:gate']],
    // The road from the port stays, because it leads through the town.
    [{ kind: 'port', port: 'port:CCQUA' }, ['leg:waypoint-quay']],
    [{ kind: 'border', border: 'border:BB-CC' }, ['leg:city-far', 'leg:river']],
    [{ kind: 'border', border: 'border:AA-BB' }, ['node:gate']],
    [{ kind: 'mode', mode: 'sea' }, ['leg:harbour-waypoint', 'leg:waypoint-quay']],
    [
      { kind: 'mode', mode: 'road' },
      ['leg:town-gate', 'leg:gate-city', 'leg:city-far', 'leg:quay-far', 'node:harbour'],
    ],
    [{ kind: 'country', country: 'CC' }, ['leg:city-far', 'leg:river', 'leg:waypoint-quay', 'leg:quay-far']],
    [{ kind: 'crossing', crossing: 'crossing:elsewhere' }, []],
  ])('returns the edges that the closure %o removes', (closure, ids) => {
    expect(closedBy(closure)).toEqual(ids);
  });
});

describe('closeEdges', () => {
  it('returns closed costs without changing the given costs', () => {
    const { of } = deriveCosts(network, costModel(BY_KM));
    const before = Float64Array.from(of);
    const closed = closeEdges(network, of, [
      { kind: 'mode', mode: 'road' },
      { kind: 'leg', leg: 'leg:river' },
    ]);
    expect([...closed].filter((cost) => cost === Number.POSITIVE_INFINITY)).toHaveLength(6);
    expect(of).toEqual(before);
    expect(closeEdges(network, of, [])).toEqual(before);
  });
});

it('never shortens a path when more edges are closed', () => {
  fc.assert(
    fc.property(anyGraph(), fc.array(fc.nat(), { maxLength: 6 }), ({ costs, ...graph }, picked) => {
      const { origins, destinations, edges } = graph;
      let least = 0;
      const closed = Float64Array.from(costs);
      for (const pick of [-1, ...picked]) {
        if (pick >= 0 && edges.length > 0) closed[pick % edges.length] = Number.POSITIVE_INFINITY;
        const cost = shortestPath(graph, closed, origins, destinations)?.cost ?? Number.POSITIVE_INFINITY;
        expect(cost).toBeGreaterThanOrEqual(least);
        least = cost;
      }
    }),
  );
});
