/**
 * Rules for nodes and legs, both of the atlas (at compile time) and of a user's network (at import). Faults
 * are returned as values; the caller formats them.
 */
import type { Position } from 'geojson';
import { distanceKm } from '../lib/great-circle.ts';
import { sampleLine } from '../lib/line-km.ts';
import type { Leg, NetworkNode } from './atlas.schema.ts';

/** The list that holds the faulty item, and its id there. */
export interface FaultPlace {
  readonly of: 'node' | 'leg';
  readonly id: string;
}

export type NetworkRuleFault = FaultPlace &
  (
    | { readonly code: 'not-there'; readonly field: string; readonly named: string }
    | { readonly code: 'off-node'; readonly node: string }
    | { readonly code: 'tier-of-node'; readonly leg: string }
    | { readonly code: 'same-ends' }
    | { readonly code: 'detour'; readonly km: number; readonly straightKm: number }
    | { readonly code: 'lonely' }
    /** This node and `others` more cannot be reached, in the core network or in all of it. */
    | { readonly code: 'apart'; readonly isCore: boolean; readonly others: number }
    | { readonly code: 'place-elsewhere'; readonly place: string }
    | { readonly code: 'country-count'; readonly kind: string; readonly count: number; readonly due: number }
    | { readonly code: 'no-such-country'; readonly country: string }
    | { readonly code: 'outside-country'; readonly country: string; readonly km: number }
    | { readonly code: 'waypoint-on-land' }
    | { readonly code: 'neither-side'; readonly node: string }
    | { readonly code: 'land-leg-at-sea'; readonly mode: string; readonly km: number }
    | { readonly code: 'sea-leg-on-land'; readonly km: number; readonly at: Position }
    | { readonly code: 'claims-brief' }
    | { readonly code: 'no-document' }
    | { readonly code: 'surveyed'; readonly basis: string }
    | { readonly code: 'twice'; readonly what: 'branch' | 'market' | 'leg'; readonly value: string }
  );

interface Node {
  readonly properties: Pick<NetworkNode, 'id' | 'kind' | 'countries' | 'tier' | 'port' | 'crossing'>;
  readonly geometry: { readonly coordinates: Position };
}

interface Line {
  readonly geometry: { readonly coordinates: readonly Position[] };
}

type Ends = Pick<Leg, 'id' | 'from' | 'to'>;

/** Geometry queries that the rules need. */
export interface RuleGround {
  /** Returns the id of the area at a position (an ISO code or a slug); `null` at sea. */
  readonly areaAt: (position: Position) => string | null;
  /**
   * Returns 0 inside the area.
   *
   * @throws if there is no such area
   */
  readonly distanceToAreaKm: (position: Position, iso2: string) => number;
}

/**
 * Positions may lie this far outside their area: coast and boundaries of Natural Earth 1:10m are off by as
 * much in places.
 */
export const POSITION_TOLERANCE_KM = 5;
/** Maximum ratio of a drawn line to its great circle: roads of the region wind up to 1.7, rivers 1.8. */
export const MAX_DETOUR = 2;
/** Rounded coordinates may be slightly shorter than straight. */
const MIN_DETOUR = 0.99;
/** Line ends must match their nodes to the fourth decimal. */
const SAME_PLACE_DEGREES = 0.0001;

function isSamePlace([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return Math.abs(ax - bx) <= SAME_PLACE_DEGREES && Math.abs(ay - by) <= SAME_PLACE_DEGREES;
}

/**
 * Checks that everything nodes and legs name exists.
 *
 * @param isKnown whether an id, with its kind, exists
 */
export function checkNamed(
  nodes: readonly { readonly properties: Pick<NetworkNode, 'id' | 'port' | 'crossing'> }[],
  legs: readonly { readonly properties: Ends & Pick<Leg, 'branches' | 'markets'> }[],
  isKnown: (id: string) => boolean,
): NetworkRuleFault[] {
  const named = [
    ...nodes.map(({ properties: { id, port, crossing } }) => ({
      of: 'node' as const,
      id,
      fields: { port: [port], crossing: [crossing] },
    })),
    ...legs.map(({ properties: { id, from, to, branches, markets } }) => ({
      of: 'leg' as const,
      id,
      fields: { from: [from], to: [to], branches, markets: markets.map(({ market }) => market) },
    })),
  ];
  return named.flatMap(({ of, id, fields }) =>
    Object.entries<readonly (string | undefined)[]>(fields).flatMap(([field, ids]) =>
      ids.flatMap((one): NetworkRuleFault[] =>
        one === undefined || isKnown(one) ? [] : [{ code: 'not-there', of, id, field, named: one }],
      ),
    ),
  );
}

/** Checks that lines start and end at two different nodes, neither of a lower tier than the leg. */
export function checkEnds(
  nodes: readonly Node[],
  legs: readonly (Line & { readonly properties: Ends & Pick<Leg, 'tier'> })[],
): NetworkRuleFault[] {
  const byId = new Map<string, Node>(nodes.map((node) => [node.properties.id, node]));
  return legs.flatMap(({ properties: { id, from, to, tier }, geometry: { coordinates } }) => {
    const faults: NetworkRuleFault[] = [];
    for (const [name, position] of [
      [from, coordinates[0]],
      [to, coordinates.at(-1)],
    ] as const) {
      const node = byId.get(name);
      if (!node || !position) continue;
      if (!isSamePlace(node.geometry.coordinates, position)) {
        faults.push({ code: 'off-node', of: 'leg', id, node: name });
      }
      if (node.properties.tier > tier) faults.push({ code: 'tier-of-node', of: 'node', id: name, leg: id });
    }
    if (from === to) faults.push({ code: 'same-ends', of: 'leg', id });
    return faults;
  });
}

/** Checks that no leg is much longer or shorter than the straight line. */
export function checkLengths(
  legs: readonly (Line & { readonly properties: Ends & Pick<Leg, 'lengthKm'> })[],
): NetworkRuleFault[] {
  return legs.flatMap(({ properties: { id, from, to, lengthKm: km }, geometry: { coordinates } }) => {
    const straightKm = distanceKm(coordinates[0] ?? [], coordinates.at(-1) ?? []);
    const isFit = km <= straightKm * MAX_DETOUR && km >= straightKm * MIN_DETOUR;
    return from === to || isFit ? [] : [{ code: 'detour', of: 'leg', id, km, straightKm }];
  });
}

/** Checks that every node has a leg, and that the network and its core (tier 1) are each connected. */
export function checkConnected(
  nodes: readonly { readonly properties: Pick<NetworkNode, 'id'> }[],
  legs: readonly { readonly properties: Ends & Pick<Leg, 'tier'> }[],
): NetworkRuleFault[] {
  const met = new Set<string>(legs.flatMap(({ properties: { from, to } }) => [from, to]));
  const lonely = nodes.flatMap(({ properties: { id } }): NetworkRuleFault[] =>
    met.has(id) ? [] : [{ code: 'lonely', of: 'node', id }],
  );
  const ends = legs.map(({ properties }) => properties);
  const core = ends.filter(({ tier }) => tier === 1);
  return [...lonely, ...findApart(ends, false), ...findApart(core, true)];
}

function findApart(legs: readonly Ends[], isCore: boolean): NetworkRuleFault[] {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of legs) {
    add(from, to);
    add(to, from);
  }
  const [start] = neighbours.keys();
  if (start === undefined) return [];
  const reached = new Set([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of neighbours.get(node) ?? []) {
      if (!reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  const apart = [...neighbours.keys()].filter((node) => !reached.has(node)).sort();
  if (apart.length === 0) return [];
  /** Report the smaller side as the disconnected one. */
  const cut = apart.length * 2 <= neighbours.size ? apart : [...reached].sort();
  return [{ code: 'apart', of: 'leg', id: cut[0] ?? '', isCore, others: cut.length - 1 }];
}

/**
 * Checks that a node of a port or a crossing has its position.
 *
 * @param placeAt returns a position; `undefined` if there is no such feature
 */
export function checkPlaces(
  nodes: readonly Node[],
  placeAt: (id: string) => Position | undefined,
): NetworkRuleFault[] {
  return nodes.flatMap(({ properties: { id, port, crossing }, geometry }): NetworkRuleFault[] => {
    const place = port ?? crossing;
    const at = place === undefined ? undefined : placeAt(place);
    if (place === undefined || at === undefined || isSamePlace(at, geometry.coordinates)) return [];
    return [{ code: 'place-elsewhere', of: 'node', id, place }];
  });
}

/**
 * Checks that nodes name as many countries and territories as their kind requires and lie in them, and that
 * waypoints lie at sea.
 *
 * @param toleranceKm maximum distance outside; depends on the precision of the ground
 */
export function checkPositions(
  nodes: readonly Node[],
  ground: RuleGround,
  toleranceKm = POSITION_TOLERANCE_KM,
): NetworkRuleFault[] {
  return nodes.flatMap(({ properties: { id, kind, countries }, geometry: { coordinates } }) => {
    const faults = countries.flatMap((country): NetworkRuleFault[] => {
      const km = kmOutside(coordinates, country, ground);
      if (km === null) return [{ code: 'no-such-country', of: 'node', id, country }];
      return km > toleranceKm ? [{ code: 'outside-country', of: 'node', id, country, km }] : [];
    });
    const due = DUE_COUNTRIES[kind] ?? 1;
    if (countries.length !== due) {
      faults.push({ code: 'country-count', of: 'node', id, kind, count: countries.length, due });
    }
    if (kind === 'sea-waypoint' && ground.areaAt(coordinates) !== null) {
      faults.push({ code: 'waypoint-on-land', of: 'node', id });
    }
    return faults;
  });
}

const DUE_COUNTRIES: Partial<Record<NetworkNode['kind'], number>> = {
  'sea-waypoint': 0,
  'border-crossing': 2,
};

/** Returns the distance to the country; `null` if the ground has no such area. */
export function kmOutside(
  position: Position,
  country: string,
  { distanceToAreaKm }: Pick<RuleGround, 'distanceToAreaKm'>,
): number | null {
  try {
    return distanceToAreaKm(position, country);
  } catch {
    return null;
  }
}

/**
 * Checks that a leg passes one side of a crossing at its end, and the country or territory of any other end
 * node.
 */
export function checkSides(
  nodes: readonly Node[],
  legs: readonly { readonly properties: Ends & Pick<Leg, 'countries'> }[],
): NetworkRuleFault[] {
  const byId = new Map<string, Node>(nodes.map((node) => [node.properties.id, node]));
  return legs.flatMap(({ properties: { id, from, to, countries } }) =>
    (
      [
        [from, countries[0]],
        [to, countries.at(-1)],
      ] as const
    ).flatMap(([node, country]): NetworkRuleFault[] => {
      const sides = byId.get(node)?.properties.countries ?? [];
      const [only] = sides;
      const isFit =
        only === undefined ||
        (sides.length === 1 ? countries.includes(only) : country !== undefined && sides.includes(country));
      return isFit ? [] : [{ code: 'neither-side', of: 'leg', id, node }];
    }),
  );
}

const STEP_KM = 2;
/** Natural Earth 1:10m closes harbours, so the first and last kilometres are skipped. */
const HARBOUR_KM = 8;
/** Kilometres of land allowed on a sea leg, because of the coarse coast of straits and skerries. */
const MAX_LAND_KM = 4;
/** A coast road crosses the coarse coast of the basemap for up to a quarter of its length. */
const MAX_SHARE_AT_SEA = 0.4;
/** Shorter stretches are an effect of the coarse coast. */
const SHORT_KM = 20;

/**
 * Checks that sea and ferry legs stay on water and others on land. Harbours at the ends of a leg may lie on
 * land of the basemap.
 *
 * @param isInland whether a sea leg uses a canal, an estuary or a river that the basemap draws as land
 */
export function checkGround(
  legs: readonly (Line & { readonly properties: Pick<Leg, 'id' | 'mode'> })[],
  isInland: (id: string) => boolean,
  { areaAt }: Pick<RuleGround, 'areaAt'>,
): NetworkRuleFault[] {
  return legs.flatMap(({ properties: { id, mode }, geometry: { coordinates } }): NetworkRuleFault[] => {
    if (mode !== 'sea' && mode !== 'ferry') {
      const samples = sampleLine(coordinates, STEP_KM);
      const atSea = samples.filter((position) => areaAt(position) === null);
      const km = atSea.length * STEP_KM;
      const isAtSea = km > SHORT_KM && atSea.length > MAX_SHARE_AT_SEA * samples.length;
      return isAtSea ? [{ code: 'land-leg-at-sea', of: 'leg', id, mode, km }] : [];
    }
    if (isInland(id)) return [];
    const [start = [], end = []] = [coordinates[0], coordinates.at(-1)];
    const onLand = sampleLine(coordinates, STEP_KM).filter(
      (position) =>
        Math.min(distanceKm(position, start), distanceKm(position, end)) > HARBOUR_KM &&
        areaAt(position) !== null,
    );
    const [at] = onLand;
    const km = onLand.length * STEP_KM;
    return km > MAX_LAND_KM && at !== undefined ? [{ code: 'sea-leg-on-land', of: 'leg', id, km, at }] : [];
  });
}

/** Sources of positions and names, or of our knowledge only. */
const NO_LITERATURE: readonly unknown[] = ['own', 'data set'];

/**
 * Whether the evidence claims a document, but no source is one.
 *
 * @param kindOfSource returns the kind of a source; `undefined` if it is unknown
 */
export function lacksDocument(
  evidence: unknown,
  sources: readonly string[],
  kindOfSource: (source: string) => string | undefined,
): boolean {
  const claims = evidence === 'literature' || evidence === 'reported';
  return claims && sources.every((source) => NO_LITERATURE.includes(kindOfSource(source)));
}

/** Whether the brief is cited as evidence. It names no road, crossing, port or node of the region. */
export function claimsBrief(evidence: unknown, inBrief: unknown): boolean {
  return evidence === 'brief' || inBrief === true;
}

/** Checks that no leg is a surveyed line. */
export function checkBasis(
  legs: readonly { readonly properties: Pick<Leg, 'id' | 'basis'> }[],
): NetworkRuleFault[] {
  return legs.flatMap(({ properties: { id, basis } }) =>
    basis === 'schematic' || basis === 'inferred' ? [] : [{ code: 'surveyed', of: 'leg', id, basis }],
  );
}

/** Checks that no leg has duplicate entries, and that no two legs join the same nodes in the same way. */
export function checkRepeated(
  legs: readonly { readonly properties: Ends & Pick<Leg, 'mode' | 'branches' | 'markets' | 'via'> }[],
): NetworkRuleFault[] {
  const told = legs.flatMap(({ properties: { id, branches, markets } }) => [
    ...repeatedOf(branches).map((value) => ({ what: 'branch' as const, id, value })),
    ...repeatedOf(markets.map(({ market, direction }) => `${market} ${direction}`)).map((value) => ({
      what: 'market' as const,
      id,
      value,
    })),
  ]);
  const ways = new Set<string>();
  const alike = legs.flatMap(({ properties: { id, from, to, mode, via } }) => {
    const value = [...[from, to].sort(), mode, via ?? ''].join(' ');
    if (ways.has(value)) return [{ what: 'leg' as const, id, value }];
    ways.add(value);
    return [];
  });
  return [...told, ...alike].map((one) => ({ code: 'twice', of: 'leg', ...one }));
}

function repeatedOf(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
