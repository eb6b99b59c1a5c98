/** Atlas data needed by the importer, sent from the page to the worker. Costly parts are computed there. */
import type { Atlas, Crossing } from '../../domain/atlas.ts';
import type { FeatureId, MarketId } from '../../domain/ids.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { type NearMask, nearMaskOf } from './meaning/near-mask.ts';

export interface Knowledge extends Omit<KnowledgeMessage, 'points'> {
  /** Marks points near the region or network. */
  readonly near: NearMask;
}

/** As sent to a worker. */
export interface KnowledgeMessage {
  /** Extent of the ten jurisdictions: [west, south, east, north] in degrees. */
  readonly region: readonly [west: number, south: number, east: number, north: number];
  /** [lng, lat, lng, lat, …] of the network and of all places around the region, in degrees. */
  readonly points: Float64Array;
  readonly places: readonly KnownPlace[];
  readonly markets: readonly KnownMarket[];
  /** Now, in minutes since 1970-01-01T00:00 local time; later dates are in the future. */
  readonly nowMinute: number;
  /** Default IANA zone to which times with an offset are converted. */
  readonly zone: string;
}

/** A crossing, port, node or place with one position. */
export interface KnownPlace {
  readonly id: FeatureId;
  /** All its names, in every language. */
  readonly names: readonly string[];
  readonly lng: number;
  readonly lat: number;
  /** Of a settlement and its port, a name alone means the settlement. */
  readonly isPort: boolean;
  /** The kind of a crossing, and of the junction at one; absent from other places. */
  readonly crossing?: Crossing['kind'];
}

/** A port, its town and its junction count as one place. */
const SAME_PLACE_KM = 10;

/** Whether two places are near enough to be one. */
export function areNear(one: KnownPlace, other: KnownPlace): boolean {
  return distanceKm([one.lng, one.lat], [other.lng, other.lat]) <= SAME_PLACE_KM;
}

/** What a name became, added to its value in reports. */
export function placedAt({ id, names }: KnownPlace): string {
  return ` → ${names[0]} (${id})`;
}

/** @returns the name and the id of its place; `null` for a value without `placedAt` */
export function readPlacedAt(value: string): readonly [name: string, id: string] | null {
  const [, name, id] = /^(.*) → .* \((\S+)\)$/su.exec(value) ?? [];
  return name === undefined || id === undefined ? null : [name, id];
}

export interface KnownMarket {
  readonly id: MarketId;
  readonly names: readonly string[];
}

/** Links to the rest of the world lead to where swapped positions of the region are: in Arabia and the Red Sea. */
const AROUND_DEGREES = 10;

type Bounds = [number, number, number, number];
type OfAtlas = Omit<KnowledgeMessage, 'nowMinute' | 'zone'>;

/** Shared by all files. */
const known = new WeakMap<Atlas, OfAtlas>();

/**
 * @param now the moment of the import; `zone` that of the user's clock
 */
export function knowledgeOf(atlas: Atlas, now: Date, zone: string): KnowledgeMessage {
  const ofAtlas = known.get(atlas) ?? knowledgeOfAtlas(atlas);
  known.set(atlas, ofAtlas);
  return { ...ofAtlas, nowMinute: Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset(), zone };
}

/** Replaces a message's points by the mask computed from them. */
export function withMask({ points, ...knowledge }: KnowledgeMessage): Knowledge {
  return { ...knowledge, near: nearMaskOf(knowledge.region, points) };
}

function knowledgeOfAtlas(atlas: Atlas): OfAtlas {
  const region: Bounds = [180, 90, -180, -90];
  for (const { geometry } of atlas.jurisdictions.features) {
    for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      for (const [lng = 0, lat = 0] of polygon[0] ?? []) {
        region[0] = Math.min(region[0], lng);
        region[1] = Math.min(region[1], lat);
        region[2] = Math.max(region[2], lng);
        region[3] = Math.max(region[3], lat);
      }
    }
  }
  const places = placesOf(atlas);
  const [west, south, east, north] = region;
  const points = [
    ...atlas.legs.features.flatMap(({ geometry }) => geometry.coordinates),
    ...places.map(({ lng, lat }) => [lng, lat]),
  ].filter(
    ([lng = 0, lat = 0]) =>
      lng > west - AROUND_DEGREES &&
      lng < east + AROUND_DEGREES &&
      lat > south - AROUND_DEGREES &&
      lat < north + AROUND_DEGREES,
  );
  return {
    region,
    points: Float64Array.from(points.flat()),
    places,
    markets: atlas.markets.map(({ id, name, names }) => ({
      id,
      names: unique([name, ...Object.values(names)]),
    })),
  };
}

/** Crossings, ports, nodes and places with a position, in order of priority among equal names. */
export function placesOf(atlas: Atlas): KnownPlace[] {
  const places: KnownPlace[] = [];
  const add = (
    id: FeatureId,
    names: readonly string[],
    at: readonly number[] | undefined,
    more: Partial<Pick<KnownPlace, 'isPort' | 'crossing'>> = {},
  ) => {
    const [lng, lat] = at ?? [];
    if (lng !== undefined && lat !== undefined)
      places.push({ id, names: unique(names), lng, lat, isPort: false, ...more });
  };
  const kinds = new Map<FeatureId, Crossing['kind']>();
  for (const { properties: one, geometry } of atlas.crossings.features) {
    kinds.set(one.id, one.kind);
    const names = [one.name, ...Object.values(one.names), ...one.localNames];
    add(one.id, names.flatMap(sidesOf), geometry.coordinates, { crossing: one.kind });
  }
  for (const { properties: one, geometry } of atlas.ports.features) {
    const codes = one.unlocode === undefined ? [] : [one.unlocode];
    add(one.id, [one.name, ...Object.values(one.names), ...codes], geometry.coordinates, {
      isPort: true,
    });
  }
  for (const { properties: one, geometry } of atlas.nodes.features) {
    const isPort = one.kind === 'seaport' || one.kind === 'river-port';
    const names = [one.name, ...Object.values(one.names)];
    if (one.kind === 'border-crossing') {
      const crossing = kinds.get(one.crossing ?? one.id) ?? 'road';
      add(one.id, names.flatMap(sidesOf), geometry.coordinates, { crossing });
    } else add(one.id, names, geometry.coordinates, { isPort });
  }
  for (const { properties: one, geometry } of atlas.places.features) {
    // Events, cases and groups are not places.
    if (one.id.startsWith('place:'))
      add(one.id, [one.name, ...Object.values(one.names)], geometry?.coordinates);
  }
  return places;
}

/** Of a crossing's name, both orders of its sides, and each side alone. */
function sidesOf(name: string): readonly string[] {
  const sides = name.split(' – ');
  return sides.length === 1 ? sides : [name, sides.toReversed().join(' – '), ...sides];
}

function unique(names: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}
