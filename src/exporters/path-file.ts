/**
 * Writes alternative paths on the network as GeoJSON (RFC 7946): one feature each, with lines in the
 * direction of travel.
 */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';

/** A source in full with how it was consulted, and its address if it has one. */
export interface DescribedSource {
  readonly text: string;
  readonly url: string | null;
}

export interface PathProperties {
  /** `baseline` or `scenario`. */
  readonly case: string;
  readonly number: number;
  readonly km: number;
  readonly hours: number;
  readonly borders: number;
  /** ISO codes in order, with kilometres; `sea` at sea. */
  readonly through: readonly { readonly in: string; readonly km: number }[];
  /** Kilometres by mode, and by evidence. */
  readonly modes: Readonly<Record<string, number>>;
  readonly evidence: Readonly<Record<string, number>>;
  readonly legs: readonly string[];
  readonly crossings: readonly string[];
  readonly ports: readonly string[];
  readonly closed: readonly string[];
  /** Sources of the legs, each with its legs. */
  readonly sources: readonly (DescribedSource & { readonly legs: readonly string[] })[];
  /** The query, by its names in the language of the page. */
  readonly asked: Readonly<Record<string, string>>;
  /** How to interpret the result. */
  readonly note: string;
}

export interface WrittenPath {
  readonly properties: PathProperties;
  readonly lines: readonly (readonly Position[])[];
}

export function formatPathFile(paths: readonly WrittenPath[]): string {
  const collection: FeatureCollection<MultiLineString, PathProperties> = {
    type: 'FeatureCollection',
    features: paths.map(
      ({ properties, lines }): Feature<MultiLineString, PathProperties> => ({
        type: 'Feature',
        properties,
        geometry: { type: 'MultiLineString', coordinates: lines.map((line) => [...line]) },
      }),
    ),
  };
  return JSON.stringify(collection);
}
