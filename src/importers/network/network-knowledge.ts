import type { Position } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import type { LocatedArea } from '../../lib/locate-areas.ts';

/** The atlas data against which the user's network is checked. */
export interface NetworkKnowledge {
  readonly areas: readonly LocatedArea[];
  /** Positions of ports and crossings that nodes may represent. */
  readonly places: ReadonlyMap<string, Position>;
  /** Branches and markets that legs may name. */
  readonly ids: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly kindsOfSources: ReadonlyMap<string, string>;
}

/** Small enough to send to a worker. */
export function networkKnowledge(atlas: Atlas): NetworkKnowledge {
  const { ports, crossings, routes, markets, passages, sources, basemap } = atlas;
  return {
    areas: basemap.areas.features.map(({ properties: { id }, geometry }) => ({ id, geometry })),
    places: new Map(
      [...ports.features, ...crossings.features].map(({ properties, geometry }) => [
        properties.id,
        geometry.coordinates,
      ]),
    ),
    ids: new Set([...routes.features.map(({ properties }) => properties.id), ...markets.map(({ id }) => id)]),
    passages: new Set(passages.passages.map(({ id }) => id)),
    kindsOfSources: new Map(sources.map(({ id, kind }) => [id, kind])),
  };
}
