/** Adds a user's network to that of the atlas. Junctions that are one place are joined. */
import type { CrossingFeature, LegFeature, NodeFeature, PortFeature } from '../../domain/atlas.ts';
import type { LegId, NodeId } from '../../domain/ids.ts';
import { type NetworkAtlas, nodesByPlace, recordOf, type SharedRoads } from '../../domain/network-atlas.ts';
import { type OwnNetwork, writtenId } from '../../domain/own-network.ts';
import { distanceKm } from '../../lib/great-circle.ts';

/** Junctions this near are one place. */
export const SAME_PLACE_KM = 2;
/** One city may be drawn this far apart; an equal id farther away is a coincidence. */
export const SAME_ID_KM = 25;
/** A degree of latitude is 110.6 km or more. */
const SAME_ID_DEGREES = SAME_ID_KM / 110;

export interface SharedJunction {
  readonly own: NodeId;
  readonly atlas: NodeId;
  /** `hand`: the user decided. */
  readonly by: 'id' | 'place' | 'hand';
  /** Great-circle distance. */
  readonly km: number;
}

export interface AddedNetwork {
  readonly network: NetworkAtlas;
  readonly shared: readonly SharedJunction[];
  /** Legs that the atlas has between the same junctions, by the same mode and way. */
  readonly repeated: readonly { readonly own: LegId; readonly atlas: LegId }[];
}

const added = new WeakMap<OwnNetwork, { readonly atlas: NetworkAtlas; readonly result: AddedNetwork }>();

/** Cached: repeated calls return the same object. */
export function addToAtlas(own: OwnNetwork, atlas: NetworkAtlas): AddedNetwork {
  const known = added.get(own);
  if (known?.atlas === atlas) return known.result;
  const result = add(own, atlas);
  added.set(own, { atlas, result });
  return result;
}

/**
 * Ids of joined nodes and repeated legs lead to the features of the atlas, and a closure of a repeated leg
 * closes that of the atlas: a query made on the user's network alone stays valid.
 */
function add(own: OwnNetwork, atlas: NetworkAtlas): AddedNetwork {
  const shared = findShared(own, atlas.nodes.features);
  const atlasNodeOf = new Map(shared.map((one) => [one.own, one.atlas]));
  const nodes = own.nodes.features.filter(({ properties }) => !atlasNodeOf.has(properties.id));
  const legs = own.legs.features.map(({ properties, ...leg }): LegFeature => {
    const [from, to] = [properties.from, properties.to].map((id) => atlasNodeOf.get(id) ?? id);
    return { ...leg, properties: { ...properties, from: from as NodeId, to: to as NodeId } };
  });
  const atlasLegs = new Map(atlas.legs.features.map(({ properties }) => [wayOf(properties), properties.id]));
  const repeated = legs.flatMap(({ properties }) => {
    const same = atlasLegs.get(wayOf(properties));
    return same === undefined ? [] : [{ own: properties.id, atlas: same }];
  });
  const isRepeated = new Set(repeated.map((leg) => leg.own));
  const fresh = legs.filter(({ properties }) => !isRepeated.has(properties.id));
  const nodeOf = nodesByPlace(nodes);
  const ports = atlas.ports.features.map((feature) => withNode(feature, nodeOf));
  const crossings = atlas.crossings.features.map((feature) => withNode(feature, nodeOf));
  const records = [nodes, fresh, ports, crossings].flat().map(recordOf);
  const byId = new Map([...atlas.byId, ...records.map((record) => [record.id, record] as const)]);
  for (const same of [...shared, ...repeated]) {
    const record = byId.get(same.atlas);
    if (record !== undefined) byId.set(same.own, record);
  }
  const roads: SharedRoads = atlas.sharedRoads ?? new Map();
  const network: NetworkAtlas = {
    ...atlas,
    nodes: { ...atlas.nodes, features: [...atlas.nodes.features, ...nodes] },
    legs: { ...atlas.legs, features: [...atlas.legs.features, ...fresh] },
    crossings: { ...atlas.crossings, features: crossings },
    ports: { ...atlas.ports, features: ports },
    sharedRoads: new Map([
      ...roads,
      ...repeated.map((leg) => [leg.own, [leg.atlas, ...(roads.get(leg.atlas) ?? [])]] as const),
    ]),
    byId,
  };
  return { network, shared, repeated };
}

const ORDER = ['hand', 'id', 'place'] as const satisfies readonly SharedJunction['by'][];

/** Each node is shared at most once: first by hand, then by id, then the nearest pairs. */
function findShared({ nodes, joins }: OwnNetwork, atlas: readonly NodeFeature[]): SharedJunction[] {
  const decided = new Map(joins.map((join) => [join.own, join.atlas]));
  const atlasNodes = new Map(atlas.map((node) => [node.properties.id, node]));
  const pairs = nodes.features.flatMap((node): SharedJunction[] => {
    const chosen = decided.get(node.properties.id);
    if (chosen === undefined) return atlas.flatMap((other) => sharedOf(node, other));
    // The atlas may have a newer edition.
    const other = chosen === null ? undefined : atlasNodes.get(chosen);
    return other === undefined ? [] : joinableWith(node, [other]).map((one) => ({ ...one, by: 'hand' }));
  });
  pairs.sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by) || a.km - b.km);
  const joined = new Set<NodeId>();
  return pairs.filter((pair) => {
    if (joined.has(pair.own) || joined.has(pair.atlas)) return false;
    joined.add(pair.own).add(pair.atlas);
    return true;
  });
}

/**
 * The junctions of the atlas that one of the user can be joined to by hand, nearest first. The same countries,
 * because each section starts and ends in a country of its junction.
 */
export function joinableWith(
  { properties: own, geometry }: NodeFeature,
  atlas: readonly NodeFeature[],
): Omit<SharedJunction, 'by'>[] {
  return atlas
    .filter(({ properties }) => isSameCountries(own, properties))
    .map((other) => ({
      own: own.id,
      atlas: other.properties.id,
      km: distanceKm(geometry.coordinates, other.geometry.coordinates),
    }))
    .sort((a, b) => a.km - b.km);
}

function sharedOf({ properties: own, geometry }: NodeFeature, other: NodeFeature): SharedJunction[] {
  const atlas = other.properties;
  const [from, to] = [geometry.coordinates, other.geometry.coordinates];
  if (Math.abs((from[1] ?? 0) - (to[1] ?? 0)) > SAME_ID_DEGREES || !isAlike(own, atlas)) return [];
  const km = distanceKm(from, to);
  const isSame =
    writtenId(own.id) === atlas.id ||
    (own.port !== undefined && own.port === atlas.port) ||
    (own.crossing !== undefined && own.crossing === atlas.crossing);
  if (km > (isSame ? SAME_ID_KM : SAME_PLACE_KM)) return [];
  return [{ own: own.id, atlas: atlas.id, by: isSame ? 'id' : 'place', km }];
}

/** Cities and hubs are both towns. */
function isAlike(
  a: Pick<NodeFeature['properties'], 'kind' | 'countries'>,
  b: Pick<NodeFeature['properties'], 'kind' | 'countries'>,
): boolean {
  const [kindA, kindB] = [a.kind, b.kind].map((kind) => (kind === 'hub' ? 'city' : kind));
  return kindA === kindB && isSameCountries(a, b);
}

type InCountries = Pick<NodeFeature['properties'], 'countries'>;

function isSameCountries(a: InCountries, b: InCountries): boolean {
  return [...a.countries].sort().join() === [...b.countries].sort().join();
}

/** The same for legs between the same junctions, by the same mode and way. */
function wayOf({ from, to, mode, via }: LegFeature['properties']): string {
  return [...[from, to].sort(), mode, via ?? ''].join(' ');
}

/** A port or crossing without a node in the atlas gets that of the user. */
function withNode<F extends PortFeature | CrossingFeature>(
  feature: F,
  nodeOf: ReadonlyMap<string, NodeId>,
): F {
  const node = feature.properties.node ?? nodeOf.get(feature.properties.id);
  return node === feature.properties.node
    ? feature
    : { ...feature, properties: { ...feature.properties, node } };
}
