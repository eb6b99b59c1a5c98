/**
 * A network of a planner's own in a small world, and the file of it.
 *
 *      Town AA ───road─── Gate AA|BB ───road─── City BB
 *        │ road                                   │ road
 *      Harbour AA ──sea── Buoy ──sea── Quay BB ───┘
 *
 * AA lies from 0° to 2° east, BB from 2° to 4°, both from the equator to 2° north; all else is sea.
 */
import type { Position } from 'geojson';
import type { NetworkKnowledge } from '../../../../src/importers/network/network-knowledge.ts';

/** JSON as a test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: faults are planted at any depth of a file whose shape they break
type Json = any;

const AT = {
  town: [1, 1],
  gate: [2, 1],
  city: [3, 1],
  harbour: [1, 0.02],
  buoy: [3, -1],
  quay: [3.5, 0.02],
} as const satisfies Record<string, Position>;

type Slug = keyof typeof AT;

function box(id: string, west: number, east: number): NetworkKnowledge['areas'][number] {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 2],
    [west, 2],
    [west, 0],
  ];
  return { id, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export const WORLD: NetworkKnowledge = {
  areas: [box('AA', 0, 2), box('BB', 2, 4)],
  places: new Map<string, Position>([['port:AAHAR', [1, 0.02]]]),
  ids: new Set(['market:drugs', 'branch:balkan/main']),
  passages: new Set(['I.A.p1']),
  kindsOfSources: new Map([
    ['AUTHOR', 'own'],
    ['BOOK', 'publication'],
  ]),
};

function node(slug: Slug, kind: string, countries: string[], more: object = {}): Json {
  return {
    type: 'Feature',
    properties: { id: `node:${slug}`, name: slug, kind, countries, ...more },
    geometry: { type: 'Point', coordinates: [...AT[slug]] },
  };
}

function leg(from: Slug, to: Slug, mode: string, more: object = {}): Json {
  return {
    type: 'Feature',
    properties: { id: `leg:${from}-${to}`, from: `node:${from}`, to: `node:${to}`, mode, ...more },
    geometry: { type: 'LineString', coordinates: [[...AT[from]], [...AT[to]]] },
  };
}

/** The file, as an object to be changed. */
function madeFile(): Json {
  return {
    type: 'FeatureCollection',
    name: 'Own roads',
    features: [
      node('town', 'city', ['AA']),
      node('gate', 'border-crossing', ['AA', 'BB']),
      node('city', 'city', ['BB'], { evidence: 'literature', sources: ['Report 7'] }),
      node('harbour', 'seaport', ['AA'], { port: 'port:AAHAR' }),
      node('buoy', 'sea-waypoint', []),
      node('quay', 'seaport', ['BB']),
      leg('town', 'gate', 'road', { passages: ['I.A.p1'], via: 'A1' }),
      leg('gate', 'city', 'road', { markets: [{ market: 'market:drugs', direction: 'forward' }] }),
      leg('harbour', 'town', 'road'),
      leg('harbour', 'buoy', 'sea'),
      leg('buoy', 'quay', 'sea'),
      leg('quay', 'city', 'road', { name: 'Quay road', lengthKm: 150 }),
    ],
  };
}

/** By its id. */
export function featureOf(file: Json, id: string): Json {
  return file.features.find((one: Json) => one.properties.id === id);
}

export function textOf(change: (file: Json) => unknown = () => {}): string {
  const file = madeFile();
  return JSON.stringify(change(file) ?? file);
}
