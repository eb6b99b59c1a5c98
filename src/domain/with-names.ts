/** Adds names of features in another language to the atlas. */
import type { Feature } from 'geojson';
import type { Atlas } from './atlas.ts';
import { indexRecords } from './index-records.ts';

interface Bearer {
  readonly id: string;
  readonly names: Readonly<Partial<Record<string, string>>>;
}

/** @param names by feature, from `data/names/<language>.json`. Existing names of a feature win. */
export function withNames(atlas: Atlas, language: string, names: Readonly<Record<string, string>>): Atlas {
  const named = <B extends Bearer>(bearer: B): B => {
    const name = names[bearer.id];
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
    markets: atlas.markets.map(named),
  };
  return { ...atlas, ...collections, byId: indexRecords(collections) };
}
