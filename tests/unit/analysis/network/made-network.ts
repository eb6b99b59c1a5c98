/**
 * A small network of three countries, with everything that a network can have.
 *
 *      Town AA ──100 road── Gate AA|BB ──50 road── City BB ──80 road── Far CC
 *        ┊ join               border:AA-BB           └────90 river──────┘│20 road
 *      Harbour (Town) AA ──200 sea── waypoint ──300 sea── Quay CC ───────┘
 *
 * The outlines of BB and CC meet at 2.5° east, where the road and the river from City to Far pass from one to the other.
 */
import { deriveNetwork, type NetworkParts } from '../../../../src/analysis/network/derive-network.ts';
import type { Network } from '../../../../src/analysis/network/network.ts';
import { makeBorder, makeCrossing, makeLeg, makeNode, makePort } from '../../builders.ts';

type Position = [number, number];

const collection = <T>(...features: T[]) => ({ type: 'FeatureCollection' as const, features });

const AT = {
  town: [0, 0],
  gate: [1, 0],
  city: [2, 0],
  far: [4, 0],
  harbour: [0, -0.1],
  waypoint: [2, -1],
  quay: [4, -0.2],
} as const satisfies Record<string, Position>;

type Slug = keyof typeof AT;

function legBetween(from: Slug, to: Slug, lengthKm: number, overrides: Parameters<typeof makeLeg>[3]) {
  return makeLeg(from, to, [[...AT[from]], [...AT[to]]], { lengthKm, ...overrides });
}

function box(id: string, west: number, east: number) {
  const ring: Position[] = [
    [west, -0.5],
    [east, -0.5],
    [east, 0.5],
    [west, 0.5],
    [west, -0.5],
  ];
  return {
    type: 'Feature' as const,
    properties: { id },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  };
}

export function madeParts(overrides: Partial<NetworkParts> = {}): NetworkParts {
  return {
    nodes: collection(
      makeNode('town', [...AT.town], { name: 'Town', countries: ['AA'] }),
      makeNode('gate', [...AT.gate], {
        name: 'Gate – Tor',
        kind: 'border-crossing',
        countries: ['AA', 'BB'],
        crossing: 'crossing:gate',
      }),
      makeNode('city', [...AT.city], { name: 'City', countries: ['BB'] }),
      makeNode('far', [...AT.far], { name: 'Far', countries: ['CC'] }),
      makeNode('harbour', [...AT.harbour], {
        name: 'Harbour (Town)',
        kind: 'seaport',
        countries: ['AA'],
        port: 'port:AAHAR',
      }),
      makeNode('waypoint', [...AT.waypoint], { name: 'Waypoint', kind: 'sea-waypoint', countries: [] }),
      makeNode('quay', [...AT.quay], {
        name: 'Quay',
        kind: 'seaport',
        countries: ['CC'],
        port: 'port:CCQUA',
      }),
    ),
    legs: collection(
      legBetween('town', 'gate', 100, { countries: ['AA'], passages: ['I.A.p1'] }),
      legBetween('gate', 'city', 50, { countries: ['BB'], evidence: 'illustrative' }),
      makeLeg('city', 'far', [[...AT.city], [2.5, 0], [3, 0], [...AT.far]], {
        lengthKm: 80,
        countries: ['BB', 'CC'],
        markets: [
          { market: 'market:drugs/heroin', direction: 'forward' },
          { market: 'market:arms', direction: 'reverse' },
        ],
      }),
      makeLeg('city', 'far', [[...AT.city], [2.5, 0], [3, 0], [...AT.far]], {
        id: 'leg:river',
        mode: 'river',
        lengthKm: 90,
        countries: ['BB', 'CC'],
      }),
      legBetween('harbour', 'waypoint', 200, { mode: 'sea', countries: ['AA'] }),
      legBetween('waypoint', 'quay', 300, { mode: 'sea', countries: ['CC'] }),
      legBetween('quay', 'far', 20, { countries: ['CC'], evidence: 'illustrative' }),
    ),
    borders: collection(makeBorder('AA', 'BB'), makeBorder('BB', 'CC', { passages: ['I.B.p1'] })),
    crossings: collection(makeCrossing('gate', 'AA', 'BB', { node: 'node:gate', passages: ['I.A.p2'] })),
    ports: collection(
      makePort('AAHAR', { node: 'node:harbour', passages: ['I.C.p1'] }),
      makePort('CCQUA', { node: 'node:quay' }),
    ),
    outlines: collection(box('BB', 1.5, 2.5), box('CC', 2.5, 4.5)),
    ...overrides,
  };
}

export function madeNetwork(): Network {
  return deriveNetwork(madeParts());
}
