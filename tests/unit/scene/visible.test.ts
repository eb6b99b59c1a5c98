import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasRecord } from '../../../src/domain/atlas.ts';
import { EVIDENCE } from '../../../src/domain/evidence.ts';
import type { FeatureId, MarketId, RouteId } from '../../../src/domain/ids.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { countVisible, type SceneFilters, selectVisible } from '../../../src/scene/visible.ts';
import { makeAtlas, makeLeg } from '../builders.ts';

const atlas = makeAtlas();
const SOFIA_NIS: [[number, number], [number, number]] = [
  [23.3, 42.7],
  [21.9, 43.3],
];
const show = (filters: Partial<SceneFilters>) => selectVisible(atlas, { ...DEFAULT_SCENE, ...filters });
const idsOf = (shown: Atlas) => [...shown.byId.keys()].sort();

/** The record type with this kind. Routes and branches share one type. */
type RecordOf<K, R = AtlasRecord> = R extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? R
    : never
  : never;

function recordOf<K extends AtlasRecord['kind']>(shown: Atlas, id: FeatureId, kind: K): RecordOf<K> {
  const record = shown.byId.get(id);
  if (record?.kind !== kind) throw new Error(`${id} is not there as ${kind}`);
  return record as unknown as RecordOf<K>;
}

describe('selectVisible', () => {
  it('returns the whole atlas for the default scene', () => {
    const shown = show({});
    expect(idsOf(shown)).toEqual(idsOf(atlas));
    expect(shown.timeline).toEqual(atlas.timeline);
    expect(shown.passages).toEqual(atlas.passages);
  });

  it('keeps legs of the selected markets with only those markets', () => {
    const shown = show({ markets: ['market:arms'] });
    expect(shown.legs.features.map(({ properties }) => properties.id)).toEqual(['leg:nis-belgrade']);
    expect(recordOf(shown, 'leg:nis-belgrade', 'leg').properties.markets).toEqual([
      { market: 'market:arms', direction: 'reverse', evidence: 'literature', sources: ['X'] },
    ]);
    expect(shown.markets.map(({ id }) => id)).toEqual(['market:arms']);
  });

  it('filters the markets of a leg by evidence and keeps matching legs', () => {
    const unequal = makeAtlas({
      ...atlas,
      legs: {
        type: 'FeatureCollection',
        features: [
          makeLeg('sofia', 'nis', SOFIA_NIS, {
            markets: [
              { market: 'market:drugs/heroin', direction: 'forward' },
              { market: 'market:arms', direction: 'forward', evidence: 'illustrative' },
            ],
          }),
          makeLeg('nis', 'belgrade', SOFIA_NIS, { markets: [], evidence: 'reference' }),
        ],
      },
    });
    const legsOf = (scene: Partial<SceneFilters>) =>
      selectVisible(unequal, { ...DEFAULT_SCENE, ...scene }).legs.features.map(({ properties }) => [
        properties.id,
        properties.evidence,
        properties.markets.map(({ market }) => market),
      ]);
    expect(legsOf({ evidence: ['illustrative'] })).toEqual([
      ['leg:sofia-nis', 'illustrative', ['market:arms']],
    ]);
    expect(legsOf({ evidence: ['literature', 'reference'] })).toEqual([
      ['leg:sofia-nis', 'literature', ['market:drugs/heroin']],
      ['leg:nis-belgrade', 'reference', []],
    ]);
    expect(legsOf({ markets: ['market:arms'] })).toEqual([
      ['leg:sofia-nis', 'illustrative', ['market:arms']],
    ]);
    const markets = selectVisible(unequal, { ...DEFAULT_SCENE, evidence: ['illustrative'] }).markets;
    expect(markets.find(({ id }) => id === 'market:drugs/heroin')?.legs).toEqual([]);
  });

  it('includes the children of a parent market and the parent of a child', () => {
    expect(show({ markets: ['market:drugs'] }).legs.features).toHaveLength(3);
    expect(show({ markets: ['market:drugs/heroin'] }).markets.map(({ id }) => id)).toEqual([
      'market:drugs',
      'market:drugs/heroin',
    ]);
  });

  it('reduces nodes, branches and routes to the remaining legs', () => {
    const shown = show({ markets: ['market:arms'] });
    expect(shown.nodes.features.map(({ properties }) => properties.id)).toEqual([
      'node:nis',
      'node:belgrade',
    ]);
    expect(recordOf(shown, 'node:nis', 'node').properties.legs).toEqual(['leg:nis-belgrade']);
    const branch = recordOf(shown, 'branch:balkan/main', 'branch');
    expect(branch.properties).toMatchObject({
      legs: ['leg:nis-belgrade'],
      lengthKm: 150,
      markets: ['market:arms'],
      jurisdictions: ['jurisdiction:RS'],
    });
    expect(branch.geometry).toMatchObject({
      coordinates: [
        [
          [21.9, 43.32],
          [20.46, 44.82],
        ],
      ],
    });
    expect(shown.byId.has('branch:feeder')).toBe(false);
  });

  it('removes routes and connecting routes that are switched off', () => {
    expect(idsOf(show({ routes: [] })).filter((id) => /^(route|branch|leg):/.test(id))).toEqual([
      'branch:feeder',
      'leg:durres-nis',
    ]);
    expect(show({ feeders: false }).byId.has('leg:durres-nis')).toBe(false);
  });

  it('filters all features except jurisdictions by evidence', () => {
    const shown = show({ evidence: ['literature'] });
    expect(
      idsOf(shown).filter((id) => /^(leg|port|crossing|border|place|case|institution):/.test(id)),
    ).toEqual(['leg:nis-belgrade', 'leg:sofia-nis', 'place:depot']);
    expect(shown.jurisdictions.features).toHaveLength(4);
    expect(recordOf(shown, 'route:balkan', 'route').properties.band).toBeUndefined();
  });

  it('filters dated features and timeline entries by the period', () => {
    const shown = show({ period: { from: '2021', to: '2022' } });
    expect(shown.byId.has('case:ship')).toBe(false);
    expect(shown.byId.has('place:depot')).toBe(true);
    expect(shown.timeline.map(({ id }) => id)).toEqual(['t2']);
  });

  it('removes the ids of hidden features from every list', () => {
    const shown = show({ evidence: ['brief', 'literature'] });
    expect(recordOf(shown, 'jurisdiction:RS', 'jurisdiction').properties).toMatchObject({
      borders: [],
      crossings: [],
      legs: ['leg:sofia-nis', 'leg:nis-belgrade'],
    });
    const mentioned = JSON.stringify([
      shown.jurisdictions.features.map(({ properties }) => properties),
      shown.routes.features.map(({ properties }) => properties),
      shown.places.features,
      shown.markets,
      shown.timeline,
      shown.passages,
    ]).matchAll(/"((?:leg|port|crossing|border|node|branch):[^"]+)"/g);
    for (const [, id] of mentioned) expect(idsOf(shown)).toContain(id);
  });
});

describe('selectVisible with brief only', () => {
  const shown = show({ briefOnly: true });

  it('keeps only features of the brief, without legs, nodes, ports, crossings or branches', () => {
    expect(idsOf(shown)).toEqual([
      'case:ship',
      'institution:sea-centre',
      'jurisdiction:AL',
      'jurisdiction:BG',
      'jurisdiction:RS',
      'jurisdiction:XK',
      'market:arms',
      'market:drugs',
      'market:drugs/cocaine',
      'market:drugs/heroin',
      'route:balkan',
    ]);
    expect(countVisible(shown)).toMatchObject({ leg: 0, node: 0, port: 0, crossing: 0, branch: 0, route: 1 });
  });

  it('reduces a route to its band and the markets of the brief', () => {
    const route = recordOf(shown, 'route:balkan', 'route');
    expect(route.geometry).toMatchObject({ coordinates: [] });
    expect(route.properties).toMatchObject({
      legs: [],
      branches: [],
      markets: ['market:drugs/heroin'],
      jurisdictions: ['jurisdiction:BG'],
      facts: [],
    });
    expect(route.properties.band).toBeDefined();
  });

  it('keeps only facts and memberships that the brief states', () => {
    const bulgaria = recordOf(shown, 'jurisdiction:BG', 'jurisdiction').properties;
    expect(bulgaria.facts.map(({ text }) => text)).toEqual(['Stated by the brief.']);
    expect(bulgaria).toMatchObject({ memberships: [], borders: [], crossings: [], neighbours: [] });
    expect(bulgaria).not.toHaveProperty('euStatus');
    expect(recordOf(shown, 'case:ship', 'case').properties.facts).toHaveLength(1);
  });

  it('keeps only market presence that the brief states, without scores', () => {
    expect(recordOf(shown, 'market:drugs/heroin', 'market').properties.jurisdictions).toMatchObject([
      { jurisdiction: 'jurisdiction:BG', index: [] },
    ]);
    expect(recordOf(shown, 'jurisdiction:BG', 'jurisdiction').properties.markets).toEqual([
      'market:drugs/heroin',
    ]);
    expect(recordOf(shown, 'jurisdiction:RS', 'jurisdiction').properties.markets).toEqual([]);
  });

  it('applies the market filter as well', () => {
    expect(show({ briefOnly: true, markets: ['market:arms'] }).byId.has('route:balkan')).toBe(false);
  });
});

describe('selectVisible with random filters', () => {
  const filters: fc.Arbitrary<SceneFilters> = fc.record({
    markets: fc.option(
      fc.subarray<MarketId>(['market:drugs', 'market:drugs/heroin', 'market:drugs/cocaine', 'market:arms']),
    ),
    routes: fc.option(fc.subarray<RouteId>(['route:balkan'])),
    feeders: fc.boolean(),
    evidence: fc.subarray([...EVIDENCE]),
    briefOnly: fc.boolean(),
    period: fc.constantFrom(
      { from: null, to: null },
      { from: '2020', to: null },
      { from: null, to: '2020' },
      { from: '2021', to: '2021' },
    ),
  });

  it('adds no feature to the atlas', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const all = new Set<string>(idsOf(atlas));
        for (const id of idsOf(selectVisible(atlas, chosen))) expect(all).toContain(id);
      }),
    );
  });

  it('shows no additional feature when the filters are narrowed', () => {
    fc.assert(
      fc.property(filters, filters, (wide, other) => {
        const narrow: SceneFilters = {
          markets: wide.markets === null ? other.markets : wide.markets.slice(1),
          routes: wide.routes === null ? other.routes : [],
          feeders: wide.feeders && other.feeders,
          evidence: wide.evidence.filter((evidence) => other.evidence.includes(evidence)),
          briefOnly: wide.briefOnly || other.briefOnly,
          period: wide.period.from === null && wide.period.to === null ? other.period : wide.period,
        };
        const seen = new Set<string>(idsOf(selectVisible(atlas, wide)));
        for (const id of idsOf(selectVisible(atlas, narrow))) expect(seen).toContain(id);
      }),
    );
  });

  it('returns the same atlas when applied twice', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const once = selectVisible(atlas, chosen);
        expect(selectVisible(once, chosen)).toEqual(once);
      }),
    );
  });
});
