/** Adds names of features in another language to the atlas. */
import type { Feature } from 'geojson';
import type { Atlas } from './atlas.ts';
import { indexRecords } from './index-records.ts';

interface Bearer {
  readonly id: string;
  readonly names: Readonly<Partial<Record<string, string>>>;
}

/** The id of a dated fact among the names. */
export function timelineNameId(id: string): string {
  return `timeline:${id}`;
}

/**
 * @param names by feature, and by dated fact, from `data/names/<language>.json`. Existing names of a feature win.
 */
export function withNames(atlas: Atlas, language: string, names: Readonly<Record<string, string>>): Atlas {
  const named = <B extends Bearer>(bearer: B, id = bearer.id): B => {
    const name = names[id];
    return name === undefined || bearer.names[language] !== undefined
      ? bearer
      : { ...bearer, names: { ...bearer.names, [language]: name } };
  };
  const all = <F extends Feature<Feature['geometry'] | null, Bearer>>(collection: {
    readonly type: 'FeatureCollection';
    readonly features: F[];
  }) => ({
    ...collection,
    features: collection.features.map((feature) => ({ ...feature, properties: named(feature.properties) })),
  });
  const collections = {
    jurisdictions: all(atlas.jurisdictions),
    borders: all(atlas.borders),
    routes: all(atlas.routes),
    nodes: all(atlas.nodes),
    legs: all(atlas.legs),
    ports: all(atlas.ports),
    crossings: all(atlas.crossings),
    places: all(atlas.places),
    markets: atlas.markets.map((market) => named(market)),
  };
  const timeline = atlas.timeline.map((entry) => named(entry, timelineNameId(entry.id)));
  return { ...atlas, ...collections, timeline, byId: indexRecords(collections) };
}
