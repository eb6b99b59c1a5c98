import { describe, expect, it } from 'vitest';
import { BY_KM, costModel, deriveCosts } from '../../../../src/analysis/network/costs.ts';
import { describePath } from '../../../../src/analysis/network/describe-path.ts';
import { shortestPath } from '../../../../src/analysis/network/shortest.ts';
import { verticesOfEnds } from '../../../../src/analysis/network/vertices-of-ends.ts';
import type { NodeId } from '../../../../src/domain/ids.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();

function pathBetween(from: NodeId, to: NodeId, closed: readonly string[] = []) {
  const costs = deriveCosts(network, costModel(BY_KM)).of.map((cost, edge) =>
    closed.includes(network.edges[edge]?.id ?? '') ? Number.POSITIVE_INFINITY : cost,
  );
  const [origins = [], destinations = []] = [from, to].map((node) =>
    verticesOfEnds(network, [{ kind: 'node', node }]),
  );
  const path = shortestPath(network, costs, origins, destinations);
  if (path === null) throw new Error('no path');
  return describePath(network, path);
}

describe('describePath', () => {
  it('describes countries, evidence, markets and borders of a path against leg directions', () => {
    const told = pathBetween('node:far', 'node:town');
    expect(told.km).toBe(230);
    expect([...told.kmByCountry].map(([country, km]) => [country, Math.round(km)])).toEqual([
      ['CC', 60],
      ['BB', 70],
      ['AA', 100],
    ]);
    expect([...told.kmByEvidence]).toEqual([
      ['literature', 180],
      ['illustrative', 50],
    ]);
    expect(told.kmByMarket.get('market:drugs/heroin')).toMatchObject({ along: 0, against: 230 });
    expect([...(told.kmByMarket.get('market:drugs/heroin')?.byEvidence ?? [])]).toEqual([
      ['literature', 180],
      ['illustrative', 50],
    ]);
    expect(told.kmByMarket.get('market:arms')).toMatchObject({ along: 80, against: 0 });
    expect(told.crossings).toEqual(['crossing:gate']);
    expect(told.passings).toEqual([
      { from: 'CC', to: 'BB', border: 'border:BB-CC' },
      { from: 'BB', to: 'AA', border: 'border:AA-BB' },
    ]);
    expect(told.borders).toBe(2);
    expect(told.ports).toEqual([]);
    expect(told.passages).toEqual(['I.A.p2', 'I.A.p1']);
  });

  it('lists ports of call and counts a voyage as one border', () => {
    const told = pathBetween('node:town', 'node:far', ['node:gate']);
    expect([...told.kmByMode].map(([mode, km]) => [mode, Math.round(km)])).toEqual([
      ['road', 31],
      ['sea', 500],
    ]);
    expect(told.ports).toEqual(['port:AAHAR', 'port:CCQUA']);
    expect(told.borders).toBe(1);
    expect(told.passings).toEqual([]);
    expect(told.passages).toEqual(['I.C.p1']);
  });

  it('omits a port when a road only passes through its town', () => {
    expect(pathBetween('node:quay', 'node:city').ports).toEqual([]);
  });
});
