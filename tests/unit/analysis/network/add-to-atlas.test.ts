import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../src/analysis/alternatives/answer-query.ts';
import { addToAtlas, joinableWith } from '../../../../src/analysis/network/add-to-atlas.ts';
import { BY_KM } from '../../../../src/analysis/network/costs.ts';
import { partsOf } from '../../../../src/analysis/network/derive-network.ts';
import type { Leg, NetworkNode } from '../../../../src/domain/atlas.ts';
import type { Closable } from '../../../../src/domain/closure.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import type { NodeId } from '../../../../src/domain/ids.ts';
import type { OwnNetwork } from '../../../../src/domain/own-network.ts';
import { makeAtlas, makeLeg, makeNode } from '../../builders.ts';

type Position = [number, number];

const atlas = makeAtlas();
const AT = {
  nis: [21.9, 43.32],
  belgrade: [20.46, 44.82],
  durres: [19.45, 41.31],
  far: [22.5, 44],
} as const satisfies Record<string, Position>;

/** Moves a position north by kilometres. */
const north = ([lng, lat]: Readonly<Position>, km: number): Position => [lng, lat + km / 111.195];

type MadeNode = readonly [slug: string, position: Readonly<Position>, overrides?: Partial<NetworkNode>];
type MadeLeg = readonly [from: string, to: string, overrides?: Partial<Leg>];

function makeOwn(nodes: readonly MadeNode[], legs: readonly MadeLeg[] = []): OwnNetwork {
  const places = new Map(nodes.map(([slug, position]) => [slug, position]));
  const at = (slug: string): Position => [...(places.get(slug) ?? [0, 0])] as Position;
  return {
    id: 'one',
    name: 'Mine',
    nodes: {
      type: 'FeatureCollection',
      features: nodes.map(([slug, position, overrides]) =>
        makeNode(`own/${slug}`, [...position], { name: `My ${slug}`, ...overrides }),
      ),
    },
    legs: {
      type: 'FeatureCollection',
      features: legs.map(([from, to, { markets: _, ...overrides } = {}]) =>
        makeLeg(`own/${from}`, `own/${to}`, [at(from), at(to)], {
          id: `leg:own/${from}-${to}`,
          lengthKm: 100,
          ...overrides,
        }),
      ),
    },
    inland: [],
    joins: [],
  };
}

function pairsOf(...nodes: MadeNode[]) {
  return addToAtlas(makeOwn(nodes), atlas).shared.map(({ own, atlas: to, by, km }) => [
    own,
    to,
    by,
    Math.round(km),
  ]);
}

/** Legs of the best path. */
function bestPath(own: OwnNetwork, from: NodeId, to: NodeId, closed: readonly Closable[] = []) {
  const { network } = addToAtlas(own, atlas);
  const { baseline, scenario } = answerQuery(partsOf(network, atlas), {
    on: { id: own.id, name: own.name, isAdded: true },
    from: [{ kind: 'node', node: from }],
    to: [{ kind: 'node', node: to }],
    weights: BY_KM,
    own: null,
    modes: MODES,
    outOfService: false,
    closed,
    count: 1,
    maxShared: 0.6,
    maxDetour: 2,
  });
  return (scenario ?? baseline).paths[0]?.legs.map(({ leg }) => leg);
}

describe('junctions of addToAtlas', () => {
  it('joins junctions with the same id, however they are named', () => {
    expect(pairsOf(['nis', north(AT.nis, 10)])).toEqual([['node:own/nis', 'node:nis', 'id', 10]]);
  });

  it('joins junctions of the same port or crossing', () => {
    const quay: MadeNode = [
      'quay',
      north(AT.durres, 5),
      { kind: 'seaport', countries: ['AL'], port: 'port:ALDRZ' },
    ];
    expect(pairsOf(quay)).toEqual([['node:own/quay', 'node:durres', 'id', 5]]);
  });

  it('joins others to the nearest junction within 2 km', () => {
    expect(pairsOf(['town', north(AT.nis, 1.9)])).toEqual([['node:own/town', 'node:nis', 'place', 2]]);
    expect(pairsOf(['town', north(AT.nis, 2.1)])).toEqual([]);
  });

  it('does not join an equal id that is far away', () => {
    expect(pairsOf(['nis', north(AT.nis, 26)])).toEqual([]);
  });

  it('does not join places of other kinds or countries', () => {
    const gate: MadeNode = ['nis', AT.nis, { kind: 'border-crossing', countries: ['RS', 'BG'] }];
    expect(pairsOf(gate)).toEqual([]);
    expect(pairsOf(['nis', AT.nis, { kind: 'seaport' }])).toEqual([]);
    expect(pairsOf(['nis', AT.nis, { countries: ['BG'] }])).toEqual([]);
  });

  it('joins junctions by hand, at any distance, before all others', () => {
    const own = makeOwn([
      ['nis', AT.nis],
      ['town', AT.far],
    ]);
    const joins = [{ own: 'node:own/town', atlas: 'node:nis' }] as const;
    expect(addToAtlas({ ...own, joins }, atlas).shared).toMatchObject([
      { own: 'node:own/town', atlas: 'node:nis', by: 'hand' },
    ]);
    const road = makeOwn(
      [
        ['town', AT.far],
        ['end', north(AT.far, 100)],
      ],
      [['town', 'end']],
    );
    expect(bestPath({ ...road, joins }, 'node:nis', 'node:own/end')).toEqual(['leg:own/town-end']);
  });

  it('does not join junctions whose join was undone', () => {
    const own = makeOwn([['nis', AT.nis]]);
    const joins = [{ own: 'node:own/nis', atlas: null }] as const;
    expect(addToAtlas({ ...own, joins }, atlas).shared).toEqual([]);
  });

  it('ignores joins by hand between different countries, and to junctions that the atlas lost', () => {
    const own = makeOwn([['town', AT.nis, { countries: ['BG'] }]]);
    for (const id of ['node:nis', 'node:lost'] as const) {
      const joins = [{ own: 'node:own/town', atlas: id }] as const;
      expect(addToAtlas({ ...own, joins }, atlas).shared).toEqual([]);
    }
  });

  it('offers junctions of the same countries for a join, the nearest first', () => {
    const [town] = makeOwn([['town', north(AT.nis, 3)]]).nodes.features;
    if (town === undefined) throw new Error('no junction');
    const offered = joinableWith(town, atlas.nodes.features);
    expect(offered[0]).toMatchObject({ own: 'node:own/town', atlas: 'node:nis' });
    const isIn = new Set(offered.map((one) => one.atlas));
    expect(isIn.has('node:durres')).toBe(false);
    expect(offered.map(({ km }) => km)).toEqual(offered.map(({ km }) => km).toSorted((a, b) => a - b));
  });

  it('joins each junction once: by id first, then the nearest', () => {
    const [near, nearer] = [north(AT.belgrade, 1), north(AT.belgrade, 0.4)];
    expect(pairsOf(['near', near], ['nearer', nearer], ['other', AT.nis], ['nis', north(AT.nis, 3)])).toEqual(
      [
        ['node:own/nis', 'node:nis', 'id', 3],
        ['node:own/nearer', 'node:belgrade', 'place', 0],
      ],
    );
  });
});

describe('network of addToAtlas', () => {
  const own = makeOwn(
    [
      ['nis', AT.nis],
      ['belgrade', north(AT.belgrade, 1)],
      ['far', AT.far],
    ],
    [
      ['nis', 'belgrade'],
      ['nis', 'far'],
      ['belgrade', 'far', { lengthKm: 20 }],
    ],
  );

  it('has junctions and sections of both, each joined junction once', () => {
    const { network } = addToAtlas(own, atlas);
    const ids = network.nodes.features.map(({ properties }) => properties.id);
    expect(ids).toEqual([...atlas.nodes.features.map(({ properties }) => properties.id), 'node:own/far']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(network.byId.get('leg:own/nis-far')).toMatchObject({
      kind: 'leg',
      properties: { from: 'node:nis', to: 'node:own/far' },
    });
    expect(network.byId.get('leg:nis-belgrade')).toBe(atlas.byId.get('leg:nis-belgrade'));
    expect(network.byId.get('node:own/nis')).toBe(atlas.byId.get('node:nis'));
  });

  it('gives paths over sections of both', () => {
    expect(bestPath(own, 'node:sofia', 'node:own/far')).toEqual(['leg:sofia-nis', 'leg:own/nis-far']);
    expect(bestPath(own, 'node:nis', 'node:belgrade')).toEqual(['leg:own/nis-far', 'leg:own/belgrade-far']);
  });

  it('leaves out sections that the atlas has, and closes those with them', () => {
    const { network, repeated } = addToAtlas(own, atlas);
    expect(repeated).toEqual([{ own: 'leg:own/nis-belgrade', atlas: 'leg:nis-belgrade' }]);
    expect(network.legs.features.map(({ properties }) => properties.id)).not.toContain(
      'leg:own/nis-belgrade',
    );
    const closed: Closable[] = ['leg:own/nis-belgrade', 'leg:own/nis-far'];
    expect(bestPath(own, 'node:nis', 'node:belgrade', closed)).toBeUndefined();
  });

  it('closes with a repeated section all sections of the same road', () => {
    const road = ['leg:durres-nis', 'leg:sofia-nis'] as const;
    const base = { ...atlas, sharedRoads: new Map([['leg:nis-belgrade', road]]) };
    const { sharedRoads } = addToAtlas(own, base).network;
    expect(sharedRoads?.get('leg:own/nis-belgrade')).toEqual(['leg:nis-belgrade', ...road]);
    expect(sharedRoads?.get('leg:nis-belgrade')).toBe(road);
  });

  it('keeps sections between the same junctions by another way', () => {
    const both: MadeNode[] = [
      ['nis', AT.nis],
      ['belgrade', AT.belgrade],
    ];
    const other = makeOwn(both, [['nis', 'belgrade', { via: 'A1' }]]);
    expect(addToAtlas(other, atlas).repeated).toEqual([]);
    expect(bestPath(other, 'node:nis', 'node:belgrade')).toEqual(['leg:own/nis-belgrade']);
  });

  it('returns the same object for the same networks', () => {
    expect(addToAtlas(own, atlas)).toBe(addToAtlas(own, atlas));
    expect(addToAtlas(own, makeAtlas())).not.toBe(addToAtlas(own, atlas));
  });

  it('gives a port without a junction the junction of the user', () => {
    const { properties, ...port } = atlas.ports.features[0] as (typeof atlas.ports.features)[number];
    const { node: _, ...nodeless } = properties;
    const bare = makeAtlas({
      nodes: {
        ...atlas.nodes,
        features: atlas.nodes.features.filter((one) => one.properties.kind !== 'seaport'),
      },
      legs: { ...atlas.legs, features: [] },
      ports: { ...atlas.ports, features: [{ ...port, properties: nodeless }] },
    });
    const quay = makeOwn([['quay', AT.durres, { kind: 'seaport', countries: ['AL'], port: 'port:ALDRZ' }]]);
    expect(addToAtlas(quay, bare).network.ports.features[0]?.properties.node).toBe('node:own/quay');
  });
});
