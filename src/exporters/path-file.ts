/** Alternatives on the network as GeoJSON (RFC 7946): a feature each, whose lines run in its direction. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';

export interface PathProperties {
  /** `baseline` or `scenario`. */
  readonly case: string;
  readonly number: number;
  readonly km: number;
  readonly hours: number;
  readonly borders: number;
  /** ISO codes in order, with kilometres; `sea` at sea. */
  readonly through: readonly { readonly in: string; readonly km: number }[];
  /** Kilometres by mode, and by who says that there is something to draw. */
  readonly modes: Readonly<Record<string, number>>;
  readonly evidence: Readonly<Record<string, number>>;
  readonly legs: readonly string[];
  readonly crossings: readonly string[];
  readonly ports: readonly string[];
  readonly closed: readonly string[];
  /** What was asked for, by its name in the language of the page. */
  readonly asked: Readonly<Record<string, string>>;
  /** What it is to be taken for. */
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
