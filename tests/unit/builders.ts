/**
 * A small made atlas for unit tests, and builders for its features. Frozen: a test that would change it fails.
 *
 *      Belgrade
 *         │  leg:nis-belgrade        balkan · heroin forward, arms reverse · literature
 *        Niš ───────── Sofia         leg:sofia-nis · balkan · heroin forward · literature
 *         ╲             (crossing Gradina–Kalotina)
 *          ╲ leg:durres-nis          no route (feeder) · cocaine forward · illustrative
 *           Durrës (port)
 */
import type {
  Atlas,
  Border,
  Crossing,
  Jurisdiction,
  Leg,
  Market,
  NetworkNode,
  Place,
  Port,
  Route,
  TimelineEntry,
} from '../../src/domain/atlas.ts';
import { indexRecords } from '../../src/domain/index-records.ts';

type Position = [number, number];

const SQUARE: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

const common = {
  names: {},
  evidence: 'reference',
  basis: 'gazetteer',
  sources: ['GEONAMES'],
  passages: [],
  facts: [],
  inBrief: false,
} as const;
const figure = { value: 1000, sources: ['UN'] };

/** Makes records frozen all the way down. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

// The schemas' output types are mutable arrays; the builders spread fresh ones each time.
const fresh = <T extends object>(base: T): { -readonly [K in keyof T]: T[K] } => structuredClone(base);

export function makeJurisdiction(iso2: string, overrides: Partial<Jurisdiction> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Polygon' as const, coordinates: [SQUARE.map((at): Position => [...at])] },
    properties: {
      ...(fresh(common) as unknown as Jurisdiction),
      id: `jurisdiction:${iso2}`,
      kind: 'jurisdiction',
      name: iso2,
      iso2,
      iso3: `${iso2}X`,
      displayName: iso2,
      officialName: null,
      inBrief: true,
      evidence: 'brief',
      basis: 'official',
      group: 'western-balkans',
      capital: { name: 'Capital', names: {}, position: [0.5, 0.5], sources: ['GEONAMES'] },
      labelPosition: [0.5, 0.5],
      areaKm2: figure,
      population: figure,
      seas: ['Adriatic Sea'],
      memberships: [{ union: 'eu', scope: 'full', from: '2007-01-01', sources: ['EU'] }],
      euStatus: { status: 'candidate', since: '2012-03-01', sources: ['X'] },
      neighbours: ['RS'],
      borders: [],
      crossings: [],
      ports: [],
      legs: [],
      nodes: [],
      markets: [],
      places: [],
      bounds: [0, 0, 1, 1],
      ...overrides,
    } satisfies Jurisdiction,
  };
}

export function makeBorder(a: string, b: string, overrides: Partial<Border> = {}) {
  return {
    type: 'Feature' as const,
    geometry: {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [0, 1],
      ],
    },
    properties: {
      ...(fresh(common) as unknown as Border),
      id: `border:${a}-${b}`,
      kind: 'border',
      name: `${a}–${b}`,
      pair: [a, b],
      lengthKm: 100,
      line: 'boundary',
      status: [{ from: '2007-01-01', eu: 'external', schengen: 'external', sources: ['EU'] }],
      crossings: [],
      ...overrides,
    } satisfies Border,
  };
}

export function makeNode(slug: string, position: Position, overrides: Partial<NetworkNode> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: position },
    properties: {
      ...(fresh(common) as unknown as NetworkNode),
      id: `node:${slug}`,
      kind: 'city',
      name: slug,
      countries: ['RS'],
      tier: 1,
      legs: [],
      ...overrides,
    } satisfies NetworkNode,
  };
}

type MadeTie = Pick<Leg['markets'][number], 'market' | 'direction'> & Partial<Leg['markets'][number]>;

/** Markets rest on the evidence of the leg unless they say otherwise. */
export function makeLeg(
  from: string,
  to: string,
  coordinates: readonly [Position, Position, ...Position[]],
  { markets, ...overrides }: Omit<Partial<Leg>, 'markets'> & { readonly markets?: readonly MadeTie[] } = {},
) {
  const ties = markets ?? [{ market: 'market:drugs/heroin', direction: 'forward' } as const];
  return {
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates: [...coordinates] },
    properties: {
      ...(fresh(common) as unknown as Leg),
      id: `leg:${from}-${to}`,
      kind: 'leg',
      name: `${from} – ${to}`,
      evidence: 'literature',
      basis: 'schematic',
      from: `node:${from}`,
      to: `node:${to}`,
      mode: 'road',
      routes: ['route:balkan'],
      branches: ['branch:balkan/main'],
      tier: 1,
      lengthKm: 150,
      countries: ['RS'],
      ...overrides,
      markets: ties.map((tie) => ({
        evidence: overrides.evidence ?? 'literature',
        sources: ['X'],
        ...tie,
      })),
    } satisfies Leg,
  };
}

function makeRoute(id: Route['id'], overrides: Partial<Route> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'MultiLineString' as const, coordinates: [] as Position[][] },
    properties: {
      ...(fresh(common) as unknown as Route),
      id,
      kind: id.startsWith('route:') ? 'route' : 'branch',
      name: id,
      routes: [],
      legs: [],
      branches: [],
      markets: [],
      jurisdictions: [],
      lengthKm: 300,
      description: 'A route.',
      ...overrides,
    } satisfies Route,
  };
}

export function makePort(unlocode: string, overrides: Partial<Port> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [19.45, 41.31] },
    properties: {
      ...(fresh(common) as unknown as Port),
      id: `port:${unlocode}`,
      kind: 'seaport',
      name: unlocode,
      unlocode,
      country: unlocode.slice(0, 2),
      water: 'Adriatic Sea',
      scope: 'region',
      traffic: ['container'],
      markets: [],
      finds: [],
      ...overrides,
    } satisfies Port,
  };
}

export function makeCrossing(slug: string, a: string, b: string, overrides: Partial<Crossing> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [22.8, 43] },
    properties: {
      ...(fresh(common) as unknown as Crossing),
      id: `crossing:${slug}`,
      kind: 'road',
      name: slug,
      border: `border:${a}-${b}`,
      pair: [a, b],
      localNames: [slug, slug],
      road: 'E80',
      tier: 1,
      certainty: 'A',
      statusBrief: 'open',
      statusNow: 'open',
      ...overrides,
    } satisfies Crossing,
  };
}

export function makePlace(id: Place['id'], overrides: Partial<Place> = {}) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [21, 43] },
    properties: {
      ...(fresh(common) as unknown as Place),
      id,
      kind: id.slice(0, id.indexOf(':')) as Place['kind'],
      name: id,
      country: null,
      markets: [],
      related: [],
      labelOnly: false,
      ...overrides,
    } satisfies Place,
  };
}

export function makeMarket(id: Market['id'], overrides: Partial<Market> = {}): Market {
  const parent = id.includes('/') ? (id.slice(0, id.indexOf('/')) as Market['id']) : null;
  return {
    id,
    name: id,
    names: {},
    parent,
    description: 'A market.',
    swatch: 1,
    icon: 'drugs',
    sources: ['BRIEF'],
    passages: [],
    inBrief: true,
    legs: [],
    ports: [],
    jurisdictions: [],
    unscored: [],
    ...overrides,
  };
}

export function makeTimelineEntry(id: string, overrides: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id,
    label: id,
    names: {},
    start: '2021-12',
    features: ['jurisdiction:RS'],
    markets: [],
    sources: ['BRIEF'],
    passages: [],
    inBrief: true,
    ...overrides,
  };
}

/** The atlas drawn above; collections may be replaced, the index follows. */
export function makeAtlas(overrides: Partial<Omit<Atlas, 'byId' | 'sourceById'>> = {}): Atlas {
  const collection = <T>(...features: T[]) => ({ type: 'FeatureCollection' as const, features });
  const presence = {
    jurisdiction: 'jurisdiction:RS' as const,
    evidence: 'reference' as const,
    sources: ['OCINDEX'],
    passages: [],
    index: [{ indexMarket: 'Heroin trade', score: 6.5, edition: 2023 }],
  };
  const sofiaNis: [Position, Position] = [
    [23.32, 42.7],
    [21.9, 43.32],
  ];
  const nisBelgrade: [Position, Position] = [
    [21.9, 43.32],
    [20.46, 44.82],
  ];
  const durresNis: [Position, Position] = [
    [19.45, 41.31],
    [21.9, 43.32],
  ];
  const parts: Omit<Atlas, 'byId' | 'sourceById'> = {
    jurisdictions: collection(
      makeJurisdiction('AL', { ports: ['port:ALDRZ'], nodes: ['node:durres'], legs: ['leg:durres-nis'] }),
      makeJurisdiction('BG', {
        name: 'Bulgaria',
        names: { bg: 'България' },
        group: 'eu',
        borders: ['border:BG-RS'],
        crossings: ['crossing:gradina'],
        markets: ['market:drugs/heroin'],
        facts: [
          { text: 'Stated by the brief.', sources: ['BRIEF'], certainty: 'A' },
          { text: 'Tied to a passage.', sources: ['X'], passages: ['I.A.p1'], certainty: 'A' },
          { text: 'From elsewhere.', sources: ['X'], certainty: 'B' },
        ],
      }),
      makeJurisdiction('RS', {
        name: 'Serbia',
        names: { sr: 'Србија', 'sr-Latn': 'Srbija' },
        borders: ['border:BG-RS'],
        crossings: ['crossing:gradina'],
        legs: ['leg:sofia-nis', 'leg:nis-belgrade', 'leg:durres-nis'],
        nodes: ['node:nis', 'node:belgrade'],
        markets: ['market:drugs/heroin', 'market:arms'],
        places: ['institution:sea-centre', 'case:ship'],
      }),
      makeJurisdiction('XK', {
        name: 'Kosovo',
        names: { sq: 'Kosovë', sr: 'Косово' },
        displayName: 'Kosovo*',
        footnote: 'Security Council resolution 1244 (1999)',
      }),
    ),
    borders: collection(
      makeBorder('BG', 'RS', {
        crossings: ['crossing:gradina'],
        status: [
          { from: '2007-01-01', eu: 'external', schengen: 'none', sources: ['EU'] },
          { from: '2025-01-01', eu: 'external', schengen: 'external', sources: ['EU'] },
        ],
      }),
    ),
    routes: collection(
      {
        ...makeRoute('route:balkan', {
          name: 'Balkan route',
          evidence: 'brief',
          inBrief: true,
          legs: ['leg:sofia-nis', 'leg:nis-belgrade'],
          branches: ['branch:balkan/main'],
          markets: ['market:drugs/heroin', 'market:arms'],
          jurisdictions: ['jurisdiction:BG', 'jurisdiction:RS'],
          facts: [{ text: 'From elsewhere.', sources: ['X'], certainty: 'B' }],
          band: {
            arms: [
              {
                coordinates: [
                  [28, 41.5],
                  [15, 46],
                ],
                markets: [{ market: 'market:drugs/heroin', direction: 'forward' }],
              },
            ],
            passages: ['I.A.p1'],
            jurisdictions: ['jurisdiction:BG'],
          },
        }),
        geometry: { type: 'MultiLineString' as const, coordinates: [sofiaNis, nisBelgrade] },
      },
      {
        ...makeRoute('branch:balkan/main', {
          name: 'Main branch',
          routes: ['route:balkan'],
          legs: ['leg:sofia-nis', 'leg:nis-belgrade'],
          markets: ['market:drugs/heroin', 'market:arms'],
          jurisdictions: ['jurisdiction:BG', 'jurisdiction:RS'],
        }),
        geometry: { type: 'MultiLineString' as const, coordinates: [sofiaNis, nisBelgrade] },
      },
      {
        ...makeRoute('branch:feeder', {
          name: 'Adriatic feeder',
          legs: ['leg:durres-nis'],
          markets: ['market:drugs/cocaine'],
          jurisdictions: ['jurisdiction:AL', 'jurisdiction:RS'],
        }),
        geometry: { type: 'MultiLineString' as const, coordinates: [durresNis] },
      },
    ),
    nodes: collection(
      makeNode('sofia', [23.32, 42.7], { name: 'Sofia', countries: ['BG'], legs: ['leg:sofia-nis'] }),
      makeNode('nis', [21.9, 43.32], {
        name: 'Niš',
        names: { sr: 'Ниш', 'sr-Latn': 'Niš' },
        kind: 'hub',
        legs: ['leg:sofia-nis', 'leg:nis-belgrade', 'leg:durres-nis'],
      }),
      makeNode('belgrade', [20.46, 44.82], {
        name: 'Belgrade',
        names: { sr: 'Београд', 'sr-Latn': 'Beograd' },
        legs: ['leg:nis-belgrade'],
      }),
      makeNode('durres', [19.45, 41.31], {
        name: 'Durrës',
        kind: 'seaport',
        countries: ['AL'],
        legs: ['leg:durres-nis'],
        port: 'port:ALDRZ',
      }),
    ),
    legs: collection(
      makeLeg('sofia', 'nis', sofiaNis, { countries: ['BG', 'RS'] }),
      makeLeg('nis', 'belgrade', nisBelgrade, {
        markets: [
          { market: 'market:drugs/heroin', direction: 'forward' },
          { market: 'market:arms', direction: 'reverse' },
        ],
      }),
      makeLeg('durres', 'nis', durresNis, {
        routes: [],
        branches: ['branch:feeder'],
        evidence: 'illustrative',
        markets: [{ market: 'market:drugs/cocaine', direction: 'forward' }],
        countries: ['AL', 'RS'],
      }),
    ),
    ports: collection(
      makePort('ALDRZ', {
        name: 'Durrës',
        names: { sq: 'Durrës', sr: 'Драч' },
        node: 'node:durres',
        markets: [{ market: 'market:drugs/cocaine', evidence: 'literature', sources: ['X'] }],
      }),
    ),
    crossings: collection(
      makeCrossing('gradina', 'BG', 'RS', {
        name: 'Kalotina – Gradina',
        localNames: ['Калотина', 'Градина'],
      }),
    ),
    places: collection(
      makePlace('institution:sea-centre', {
        name: 'South-East centre',
        inBrief: true,
        evidence: 'brief',
        related: ['route:balkan', 'leg:sofia-nis'],
      }),
      makePlace('case:ship', {
        name: 'Seizure at Philadelphia',
        inBrief: true,
        evidence: 'brief',
        dates: { start: '2019-06-17' },
        markets: ['market:drugs/cocaine'],
        facts: [
          { text: 'Stated by the brief.', sources: ['BRIEF'], certainty: 'A' },
          { text: 'From elsewhere.', sources: ['X'], certainty: 'B' },
        ],
      }),
      makePlace('place:depot', { name: 'Depot', evidence: 'literature' }),
    ),
    markets: [
      makeMarket('market:drugs'),
      makeMarket('market:drugs/heroin', {
        legs: ['leg:sofia-nis', 'leg:nis-belgrade'],
        jurisdictions: [
          { ...presence },
          { ...presence, jurisdiction: 'jurisdiction:BG', evidence: 'brief', sources: ['BRIEF'] },
        ],
      }),
      makeMarket('market:drugs/cocaine', { legs: ['leg:durres-nis'], ports: ['port:ALDRZ'] }),
      makeMarket('market:arms', {
        name: 'Firearms',
        swatch: 2,
        legs: ['leg:nis-belgrade'],
        jurisdictions: [presence],
      }),
      makeMarket('market:cybercrime', { inBrief: false }),
    ],
    timeline: [
      makeTimelineEntry('t1', {
        start: '2019-06-17',
        features: ['case:ship'],
        markets: ['market:drugs/cocaine'],
      }),
      makeTimelineEntry('t2', {
        start: '2021-12',
        end: '2022-03',
        features: ['leg:sofia-nis', 'jurisdiction:RS'],
      }),
      makeTimelineEntry('t3', { start: '2023', ongoing: true, inBrief: false }),
    ],
    sources: [
      {
        id: 'BRIEF',
        kind: 'publication',
        title: 'The brief',
        licence: '© UN',
        consulted: { how: 'whole', note: 'Read.' },
      },
      {
        id: 'X',
        kind: 'publication',
        title: 'Another report',
        licence: '©',
        consulted: { how: 'whole', note: 'Read.' },
      },
    ],
    editions: {
      current: '2024',
      editions: [
        { id: '2024', date: '2024-01-01', checked: '2024-01-01', summary: { en: 'First.' }, corrections: [] },
      ],
    },
    passages: {
      edition: { title: 'The brief', publisher: 'UNODC', place: 'Vienna', year: 2024 },
      sections: [{ id: 'I.A', title: 'Drugs', parent: null }],
      passages: [
        {
          id: 'I.A.p1',
          section: 'I.A',
          kind: 'paragraph',
          page: '3',
          title: 'Heroin',
          features: ['route:balkan', 'leg:sofia-nis'],
        },
      ],
    },
    basemap: {
      areas: collection(),
      land: collection(),
      coast: collection(),
      boundaries: collection(),
      rivers: collection(),
      lakes: collection(),
      labels: [],
    },
    aliases: { 'port:ALXXX': 'port:ALDRZ', 'market:weapons': 'market:arms' },
    ...overrides,
  };
  return Object.freeze({
    ...freeze(parts),
    byId: indexRecords(parts),
    sourceById: new Map(parts.sources.map((source) => [source.id, source])),
  });
}
