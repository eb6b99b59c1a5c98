import type { Atlas, LegFeature } from './atlas.ts';
import type { BaseLeg, BaseNetwork } from './base-network.schema.ts';
import type { LegId } from './ids.ts';
import { type NetworkAtlas, recordOf, type SharedRoads } from './network-atlas.ts';

const made = new WeakMap<BaseNetwork, { readonly atlas: Atlas; readonly network: NetworkAtlas }>();

/**
 * Returns the network of the atlas with the connections that reference data shows, and with lengths of roads
 * and railways instead of those of the drawn lines. Cached: repeated calls return the same object.
 */
export function withBaseNetwork(atlas: Atlas, base: BaseNetwork): NetworkAtlas {
  const known = made.get(base);
  if (known?.atlas === atlas) return known.network;
  const network = join(atlas, base);
  made.set(base, { atlas, network });
  return network;
}

function join(atlas: Atlas, base: BaseNetwork): NetworkAtlas {
  const { nodes, borders, crossings, ports, jurisdictions } = atlas;
  const own = base.legs.map(legOf);
  const features = [...atlas.legs.features, ...own].map((leg) => withLength(leg, base));
  return {
    nodes,
    borders,
    crossings,
    ports,
    jurisdictions,
    legs: { ...atlas.legs, features },
    sharedRoads: sharedRoadsOf(base),
    byId: new Map([...atlas.byId, ...features.map((leg) => [leg.properties.id, recordOf(leg)] as const)]),
  };
}

/** Both ways, so that it does not matter which of two legs is closed. */
function sharedRoadsOf({ legs }: BaseNetwork): SharedRoads {
  const shared = new Map<LegId, Set<LegId>>();
  for (const { id, sharesRoad } of legs) {
    for (const other of sharesRoad) {
      shared.set(id, (shared.get(id) ?? new Set()).add(other));
      shared.set(other, (shared.get(other) ?? new Set()).add(id));
    }
  }
  return new Map([...shared].map(([id, others]) => [id, [...others]]));
}

/** The leg exists by reference data; nothing is known of what moves there. */
function legOf({ line, sharesRoad: _, ...leg }: BaseLeg): LegFeature {
  return {
    type: 'Feature',
    id: leg.id,
    properties: {
      ...leg,
      kind: 'leg',
      names: {},
      routes: [],
      branches: [],
      tier: 2,
      markets: [],
      evidence: 'reference',
      basis: 'schematic',
      passages: [],
      facts: [],
      inBrief: false,
    },
    geometry: { type: 'LineString', coordinates: line },
  };
}

function withLength(leg: LegFeature, { lengths, lengthSources, landFactor }: BaseNetwork): LegFeature {
  const { id, mode, lengthKm: drawnKm } = leg.properties;
  const sources = [...new Set([...leg.properties.sources, ...(lengthSources[id] ?? [])])];
  const factor = mode === 'road' || mode === 'rail' ? landFactor : 1;
  const lengthKm = lengths[id] ?? Math.round(drawnKm * factor * 10) / 10;
  return { ...leg, properties: { ...leg.properties, lengthKm, sources } };
}
