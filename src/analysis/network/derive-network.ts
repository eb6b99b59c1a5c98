import type { Atlas, Leg, LegFeature, NodeFeature } from '../../domain/atlas.ts';
import { isOutOfService, MODES, type Mode } from '../../domain/evidence.ts';
import type { BorderId, NodeId, PassageId } from '../../domain/ids.ts';
import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { makeKmIn, type Outlines } from './km-in.ts';
import { bordersOf, type Edge, type Network, type Passing, type Vertex } from './network.ts';

/** A port and a town farther apart are two places, whatever their names. */
const REACH_KM = 30;

interface Join {
  readonly port: NodeFeature;
  readonly town: NodeFeature;
  /** Great-circle distance. */
  readonly km: number;
}

/**
 * Finds ports without a leg to the town they are named after, with the nearest such town in the same country:
 * the port's name (Belgrade), the name in its brackets (Ambarlı (Istanbul)), or one of a crossing's two names
 * (Ruse, and Ruse – Giurgiu).
 */
function findJoins(
  nodes: readonly NodeFeature[],
  isJoinedByLeg: (a: NodeFeature, b: NodeFeature) => boolean,
): Join[] {
  return nodes.flatMap((port) => {
    if (!isPort(port)) return [];
    const towns = nodes.flatMap((town): Join[] => {
      if (isPort(town) || !namesPort(town, port)) return [];
      const km = distanceKm(port.geometry.coordinates, town.geometry.coordinates);
      return km > REACH_KM ? [] : [{ port, town, km }];
    });
    const [nearest] = towns.toSorted((a, b) => a.km - b.km);
    return nearest === undefined || isJoinedByLeg(port, nearest.town) ? [] : [nearest];
  });
}

function isPort({ properties }: NodeFeature): boolean {
  return properties.kind === 'seaport' || properties.kind === 'river-port';
}

function namesPort({ properties: town }: NodeFeature, { properties: port }: NodeFeature): boolean {
  if (!port.countries.some((country) => town.countries.includes(country))) return false;
  const inBrackets = /\((.+)\)$/.exec(port.name)?.[1];
  return [town.name, ...town.name.split(' – ')].some((name) => name === port.name || name === inBrackets);
}

/** Parts of a network: from the atlas or from a user's network. */
export interface NetworkParts
  extends Pick<NetworkAtlas, 'nodes' | 'legs' | 'borders' | 'crossings' | 'ports' | 'sharedRoads'> {
  readonly outlines: Outlines;
}

/** Returns the parts of the atlas's network, or of a user's network. */
export function partsOf(
  { nodes, legs, borders, crossings, ports, sharedRoads }: Omit<NetworkAtlas, 'jurisdictions' | 'byId'>,
  { basemap }: Pick<Atlas, 'basemap'>,
): NetworkParts {
  return {
    nodes,
    legs,
    borders,
    crossings,
    ports,
    ...(sharedRoads && { sharedRoads }),
    outlines: basemap.areas,
  };
}

/** Which legs paths may use. */
export interface LegUse {
  readonly modes: readonly Mode[];
  /** Whether suspended or closed legs may be used. */
  readonly outOfService: boolean;
}

const IN_SERVICE: LegUse = { modes: MODES, outOfService: false };

/**
 * Builds the graph. Edges are ordered as legs, crossings, joins, so that the result is deterministic.
 *
 * @throws RangeError for a leg that ends at no node, or at a crossing without touching either side of it
 */
export function deriveNetwork(parts: NetworkParts, { modes, outOfService }: LegUse = IN_SERVICE): Network {
  const nodes = parts.nodes.features;
  const vertices = nodes.flatMap(verticesOfNode);
  const verticesOf = new Map<NodeId, number[]>();
  for (const [index, { node }] of vertices.entries()) {
    verticesOf.set(node, [...(verticesOf.get(node) ?? []), index]);
  }
  const borders = new Set(parts.borders.features.map(({ properties }) => properties.id));
  const passing = (from: string, to: string): Passing => {
    const id: BorderId = `border:${[from, to].sort().join('-')}`;
    return { from, to, border: borders.has(id) ? id : null };
  };
  const passages = new Map<string, readonly PassageId[]>(
    [nodes, parts.borders.features, parts.crossings.features, parts.ports.features]
      .flat()
      .map(({ properties }) => [properties.id, properties.passages]),
  );
  const kmIn = makeKmIn(parts.outlines);
  const pairs = new Set(parts.legs.features.map(({ properties }) => pairOf(properties.from, properties.to)));
  const joins = findJoins(nodes, (a, b) => pairs.has(pairOf(a.properties.id, b.properties.id)));
  return {
    vertices,
    edges: [
      ...parts.legs.features
        .filter(
          ({ properties: leg }) => modes.includes(leg.mode) && (outOfService || !isLegOutOfService(leg)),
        )
        .map((leg) => edgeOfLeg(leg, vertices, verticesOf, passing, kmIn)),
      ...nodes.flatMap((node) => edgesOfCrossing(node, verticesOf, passing, passages)),
      ...(modes.includes('road') ? joins.map((join) => edgeOfJoin(join, vertices, verticesOf)) : []),
    ],
    verticesOf,
    passagesOfPort: new Map(
      parts.ports.features.map(({ properties }) => [properties.id, properties.passages]),
    ),
  };
}

function isLegOutOfService({ status }: Pick<Leg, 'status'>): boolean {
  return isOutOfService(status?.state ?? 'active');
}

/** Number of legs of these modes that are suspended or closed. */
export function countOutOfService({ legs }: Pick<NetworkParts, 'legs'>, modes: readonly Mode[]): number {
  return legs.features.filter(({ properties: leg }) => modes.includes(leg.mode) && isLegOutOfService(leg))
    .length;
}

function verticesOfNode({ properties: { id, countries, port } }: NodeFeature): Vertex[] {
  const sides = countries.length > 1 ? countries : [countries[0] ?? null];
  return sides.map((country) => ({ node: id, country, port: port ?? null }));
}

function pairOf(a: NodeId, b: NodeId): string {
  return [a, b].sort().join(' ');
}

function edgeOfLeg(
  { properties: leg, geometry }: LegFeature,
  vertices: readonly Vertex[],
  verticesOf: ReadonlyMap<NodeId, readonly number[]>,
  passing: (from: string, to: string) => Passing,
  kmIn: ReturnType<typeof makeKmIn>,
): Edge {
  const { countries } = leg;
  const a = endOf(leg, leg.from, countries[0], vertices, verticesOf);
  const b = endOf(leg, leg.to, countries.at(-1), vertices, verticesOf);
  const isAtSea = leg.mode === 'sea' || leg.mode === 'ferry';
  const passings = countries.slice(1).map((to, i): Passing => {
    const passed = passing(countries[i] ?? to, to);
    return isAtSea ? { ...passed, border: null } : passed;
  });
  const isWaypoint = [a, b].map((vertex) => vertices[vertex]?.country === null);
  return {
    id: leg.id,
    kind: 'leg',
    a,
    b,
    mode: leg.mode,
    km: leg.lengthKm,
    kmIn: kmIn(leg, geometry),
    countries,
    passings,
    borders: bordersOf(passings, isWaypoint[0] === isWaypoint[1] ? 0 : 1),
    crossing: null,
    evidence: leg.evidence,
    markets: leg.markets,
    passages: leg.passages,
  };
}

/** Returns the end vertex of a leg; at a crossing, the side in the leg's country. */
function endOf(
  { id }: Leg,
  node: NodeId,
  country: string | undefined,
  vertices: readonly Vertex[],
  verticesOf: ReadonlyMap<NodeId, readonly number[]>,
): number {
  const own = verticesOf.get(node) ?? [];
  const found = own.length === 1 ? own[0] : own.find((vertex) => vertices[vertex]?.country === country);
  if (found === undefined) {
    throw new RangeError(
      own.length === 0 ? `${id} ends at ${node}, which is not there` : `${id} is on neither side of ${node}`,
    );
  }
  return found;
}

/** Edges between consecutive sides, without length. */
function edgesOfCrossing(
  { properties: { id, countries, evidence, passages: own, crossing } }: NodeFeature,
  verticesOf: ReadonlyMap<NodeId, readonly number[]>,
  passing: (from: string, to: string) => Passing,
  passages: ReadonlyMap<string, readonly PassageId[]>,
): Edge[] {
  const sides = verticesOf.get(id) ?? [];
  return countries.slice(1).map((to, i): Edge => {
    const passed = passing(countries[i] ?? to, to);
    const spoken = [crossing, passed.border].flatMap((spot) => passages.get(spot ?? '') ?? []);
    return {
      id,
      kind: 'crossing',
      a: sides[i] ?? 0,
      b: sides[i + 1] ?? 0,
      mode: null,
      km: 0,
      kmIn: [],
      countries: [passed.from, passed.to],
      passings: [passed],
      borders: bordersOf([passed], 0),
      crossing: crossing ?? null,
      evidence,
      markets: [],
      passages: [...new Set([...own, ...spoken])],
    };
  });
}

function edgeOfJoin(
  { port, town, km }: Join,
  vertices: readonly Vertex[],
  verticesOf: ReadonlyMap<NodeId, readonly number[]>,
): Edge {
  const [a = 0] = verticesOf.get(port.properties.id) ?? [];
  const country = vertices[a]?.country ?? null;
  const sides = verticesOf.get(town.properties.id) ?? [];
  return {
    id: port.properties.id,
    kind: 'join',
    a,
    b: sides.find((side) => vertices[side]?.country === country) ?? a,
    mode: 'road',
    km,
    kmIn: [{ country, km }],
    countries: country === null ? [] : [country],
    passings: [],
    borders: 0,
    crossing: null,
    evidence: 'illustrative',
    markets: [],
    passages: [],
  };
}
