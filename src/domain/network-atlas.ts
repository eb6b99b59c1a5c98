import type { Atlas, AtlasRecord, CrossingFeature, NodeFeature, PortFeature } from './atlas.ts';
import type { LegId, NodeId } from './ids.ts';
import type { OwnNetwork } from './own-network.ts';

/** The part of the atlas that network queries use; a user's network provides the same. */
export interface NetworkAtlas
  extends Pick<Atlas, 'nodes' | 'legs' | 'borders' | 'crossings' | 'ports' | 'jurisdictions' | 'byId'> {
  readonly sharedRoads?: SharedRoads;
}

/** By leg: the other legs over the same road, which close with it. */
export type SharedRoads = ReadonlyMap<string, readonly LegId[]>;

const made = new WeakMap<OwnNetwork, { readonly atlas: Atlas; readonly network: NetworkAtlas }>();

/**
 * Returns a user's network in the form of the atlas's network. It includes the borders of the atlas without
 * their passages, the ports and crossings at its nodes, and the jurisdictions it touches. Cached: repeated
 * calls return the same object.
 */
export function networkAtlas(own: OwnNetwork, atlas: Atlas): NetworkAtlas {
  const known = made.get(own);
  if (known?.atlas === atlas) return known.network;
  const network = makeNetworkAtlas(own, atlas);
  made.set(own, { atlas, network });
  return network;
}

function makeNetworkAtlas({ nodes, legs }: OwnNetwork, atlas: Atlas): NetworkAtlas {
  const nodeOf = nodesByPlace(nodes.features);
  const touched = new Set<string>(
    [...nodes.features, ...legs.features].flatMap(({ properties }) => properties.countries),
  );
  const borders = atlas.borders.features.map((border) => ({
    ...border,
    properties: { ...border.properties, passages: [] },
  }));
  const crossings = standing(atlas.crossings.features, nodeOf);
  const ports = standing(atlas.ports.features, nodeOf);
  const jurisdictions = atlas.jurisdictions.features.filter(({ properties }) => touched.has(properties.iso2));
  const parts = [nodes.features, legs.features, borders, crossings, ports, jurisdictions].flat();
  const records = parts.map(recordOf);
  return {
    nodes,
    legs,
    borders: { ...atlas.borders, features: borders },
    crossings: { ...atlas.crossings, features: crossings },
    ports: { ...atlas.ports, features: ports },
    jurisdictions: { ...atlas.jurisdictions, features: jurisdictions },
    byId: new Map(records.map((record) => [record.id, record])),
  };
}

/** By port and crossing: the node that stands for it. */
export function nodesByPlace(nodes: readonly NodeFeature[]): ReadonlyMap<string, NodeId> {
  return new Map(
    nodes.flatMap(({ properties: { id, port, crossing } }) =>
      [port, crossing].flatMap((place) => (place === undefined ? [] : [[place, id] as const])),
    ),
  );
}

export function recordOf({
  properties,
  geometry,
}: Pick<AtlasRecord, 'properties' | 'geometry'>): AtlasRecord {
  const { id, name } = properties;
  return { kind: id.slice(0, id.indexOf(':')), id, name, properties, geometry } as AtlasRecord;
}

/** Returns the ports or crossings at a node, with that node. */
function standing<F extends PortFeature | CrossingFeature>(
  features: readonly F[],
  nodeOf: ReadonlyMap<string, NodeId>,
): F[] {
  return features.flatMap((feature) => {
    const node = nodeOf.get(feature.properties.id);
    return node === undefined ? [] : [{ ...feature, properties: { ...feature.properties, node } }];
  });
}
