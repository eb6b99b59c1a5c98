import type { Atlas, AtlasRecord, CrossingFeature, PortFeature } from './atlas.ts';
import type { FeatureId, NodeId } from './ids.ts';
import type { OwnNetwork } from './own-network.ts';

/** What a question to a network is asked of: the atlas, or as much of it as a planner's own network has. */
export type NetworkAtlas = Pick<
  Atlas,
  'nodes' | 'legs' | 'borders' | 'crossings' | 'ports' | 'jurisdictions' | 'byId'
>;

const made = new WeakMap<OwnNetwork, { readonly atlas: Atlas; readonly network: NetworkAtlas }>();

/**
 * A planner's own network, as if it were that of the atlas. Of the atlas it has the borders, the ports and crossings that its nodes stand for, and the jurisdictions that it touches;
 * passages speak of it only where it names them itself, or one of these ports and crossings. The same object each time.
 */
export function networkAtlas(own: OwnNetwork, atlas: Atlas): NetworkAtlas {
  const known = made.get(own);
  if (known?.atlas === atlas) return known.network;
  const network = makeNetworkAtlas(own, atlas);
  made.set(own, { atlas, network });
  return network;
}

function makeNetworkAtlas({ nodes, legs }: OwnNetwork, atlas: Atlas): NetworkAtlas {
  const nodeOf = new Map<string, NodeId>(
    nodes.features.flatMap(({ properties: { id, port, crossing } }) =>
      [port, crossing].flatMap((place) => (place === undefined ? [] : [[place, id] as const])),
    ),
  );
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
  const kindOf = (id: FeatureId) => id.slice(0, id.indexOf(':'));
  const records = parts.map(
    ({ properties, geometry }) =>
      ({
        kind: kindOf(properties.id),
        id: properties.id,
        name: properties.name,
        properties,
        geometry,
      }) as AtlasRecord,
  );
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

/** Of ports or crossings those that a node stands for, by that node. */
function standing<F extends PortFeature | CrossingFeature>(
  features: readonly F[],
  nodeOf: ReadonlyMap<string, NodeId>,
): F[] {
  return features.flatMap((feature) => {
    const node = nodeOf.get(feature.properties.id);
    return node === undefined ? [] : [{ ...feature, properties: { ...feature.properties, node } }];
  });
}
