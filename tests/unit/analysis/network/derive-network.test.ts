import { describe, expect, it } from 'vitest';
import { deriveNetwork } from '../../../../src/analysis/network/derive-network.ts';
import { makeKmIn } from '../../../../src/analysis/network/km-in.ts';
import { verticesOfEnds } from '../../../../src/analysis/network/vertices-of-ends.ts';
import { LEG_STATES, type LegState, MODES } from '../../../../src/domain/evidence.ts';
import { makeLeg, makeNode } from '../../builders.ts';
import { madeNetwork, madeParts } from './made-network.ts';

const network = madeNetwork();
const edge = (id: string) => {
  const found = network.edges.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no edge ${id}`);
  return found;
};

describe('deriveNetwork', () => {
  it('splits a crossing into two sides with the border between them', () => {
    const [own, other] = network.verticesOf.get('node:gate') ?? [];
    expect([own, other].map((vertex) => network.vertices[vertex ?? -1]?.country)).toEqual(['AA', 'BB']);
    expect(edge('leg:town-gate').b).toBe(own);
    expect(edge('leg:gate-city').a).toBe(other);
    expect(edge('node:gate')).toMatchObject({
      kind: 'crossing',
      a: own,
      b: other,
      km: 0,
      borders: 1,
      crossing: 'crossing:gate',
      passings: [{ from: 'AA', to: 'BB', border: 'border:AA-BB' }],
      passages: ['I.A.p2'],
    });
  });

  it('omits suspended or closed legs unless they are requested', () => {
    const parts = madeParts();
    const [first, ...others] = parts.legs.features;
    if (first === undefined) throw new Error('no leg');
    const status = (state: LegState) => ({ state, sources: ['X'], note: 'Said so.' });
    const withStatus = (state: LegState) => ({
      ...parts,
      legs: {
        ...parts.legs,
        features: [{ ...first, properties: { ...first.properties, status: status(state) } }, ...others],
      },
    });
    const hasFirst = (state: LegState, isWanted: boolean) =>
      deriveNetwork(withStatus(state), { modes: MODES, outOfService: isWanted }).edges.some(
        ({ id }) => id === first.properties.id,
      );
    expect(LEG_STATES.map((state) => hasFirst(state, false))).toEqual([true, true, false, false]);
    expect(LEG_STATES.map((state) => hasFirst(state, true))).toEqual([true, true, true, true]);
  });

  it('counts one border per country change in a leg and half per shore', () => {
    expect(edge('leg:city-far')).toMatchObject({
      borders: 1,
      passings: [{ from: 'BB', to: 'CC', border: 'border:BB-CC' }],
    });
    expect(edge('leg:harbour-waypoint')).toMatchObject({ borders: 0.5, passings: [] });
    expect(edge('leg:town-gate').borders).toBe(0);
    // A ferry crosses no land border.
    const { legs } = madeParts();
    const bySea = deriveNetwork(
      madeParts({
        legs: {
          ...legs,
          features: legs.features.map((leg) => ({
            ...leg,
            properties: { ...leg.properties, mode: 'ferry' as const },
          })),
        },
      }),
    );
    expect(bySea.edges.find(({ id }) => id === 'leg:city-far')).toMatchObject({
      borders: 1,
      passings: [{ from: 'BB', to: 'CC', border: null }],
    });
  });

  it('splits the kilometres of a leg where its line leaves a country', () => {
    const { kmIn } = edge('leg:city-far');
    expect(kmIn.map(({ country }) => country)).toEqual(['BB', 'CC']);
    // A quarter of its line lies before 2.5° east.
    expect(kmIn[0]?.km).toBeCloseTo(20, 2);
    expect(kmIn[1]?.km).toBeCloseTo(60, 2);
    expect(edge('leg:waypoint-quay').kmIn).toEqual([{ country: null, km: 300 }]);
    expect(edge('leg:town-gate').kmIn).toEqual([{ country: 'AA', km: 100 }]);
  });

  it('assigns kilometres outside all outlines to the previous country', () => {
    const { legs, outlines } = madeParts();
    const leg = legs.features.find(({ properties }) => properties.id === 'leg:river')?.properties;
    if (leg === undefined) throw new Error('no river');
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [2, 0],
        [2.5, 0],
        [3, 0],
        [3, 9],
      ],
    };
    const [inB, inC] = makeKmIn(outlines)(leg, line);
    expect(inB?.km).toBeCloseTo(4.5, 1);
    expect(inC?.km).toBeCloseTo(85.5, 1);
  });

  it('joins a port to the town in its name by an undocumented road', () => {
    expect(edge('node:harbour')).toMatchObject({
      kind: 'join',
      a: network.verticesOf.get('node:harbour')?.[0],
      b: network.verticesOf.get('node:town')?.[0],
      mode: 'road',
      evidence: 'illustrative',
      borders: 0,
    });
    expect(edge('node:harbour').km).toBeCloseTo(11.12, 2);
    expect(network.edges.filter(({ kind }) => kind === 'join')).toHaveLength(1);
  });

  it('adds no join when a leg exists, or the town is far or abroad', () => {
    const joinsWith = (overrides: Parameters<typeof madeParts>[0]) =>
      deriveNetwork(madeParts(overrides)).edges.filter(({ kind }) => kind === 'join');
    const { nodes, legs } = madeParts();
    const without = nodes.features.filter(({ properties }) => properties.id !== 'node:town');
    const withTown = (lat: number, country: string) => ({
      ...nodes,
      features: [...without, makeNode('town', [0, lat], { name: 'Town', countries: [country] })],
    });
    const unled = { ...legs, features: legs.features.filter(({ properties: p }) => p.from !== 'node:town') };
    expect(joinsWith({ nodes: withTown(0, 'AA'), legs: unled })).toHaveLength(1);
    expect(joinsWith({ nodes: withTown(0.3, 'AA'), legs: unled })).toHaveLength(0);
    expect(joinsWith({ nodes: withTown(0, 'BB'), legs: unled })).toHaveLength(0);
    const direct = makeLeg('harbour', 'town', [
      [0, -0.1],
      [0, 0],
    ]);
    expect(joinsWith({ legs: { ...legs, features: [...legs.features, direct] } })).toHaveLength(0);
  });

  it('throws for a leg that ends at an unknown node or off its crossing', () => {
    const line: [[number, number], [number, number]] = [
      [0, 0],
      [1, 0],
    ];
    const withLeg = (leg: ReturnType<typeof makeLeg>) =>
      deriveNetwork(madeParts({ legs: { type: 'FeatureCollection', features: [leg] } }));
    expect(() => withLeg(makeLeg('town', 'nowhere', line))).toThrow(/ends at node:nowhere/);
    expect(() => withLeg(makeLeg('town', 'gate', line, { countries: ['AA', 'CC'] }))).toThrow(
      /on neither side of node:gate/,
    );
  });
});

describe('verticesOfEnds', () => {
  const nodesOf = (vertices: readonly number[]) => vertices.map((vertex) => network.vertices[vertex]?.node);

  it('returns both sides of a crossing, one side per country, each vertex once', () => {
    expect(verticesOfEnds(network, [{ kind: 'node', node: 'node:gate' }])).toHaveLength(2);
    const inB = verticesOfEnds(network, [
      { kind: 'country', country: 'BB' },
      { kind: 'node', node: 'node:city' },
    ]);
    expect(nodesOf(inB)).toEqual(['node:gate', 'node:city']);
    const area = verticesOfEnds(network, [{ kind: 'area', nodes: ['node:quay', 'node:town'] }]);
    expect(nodesOf(area)).toEqual(['node:town', 'node:quay']);
    expect(verticesOfEnds(network, [{ kind: 'node', node: 'node:elsewhere' }])).toEqual([]);
  });
});
