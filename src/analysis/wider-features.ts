import type { AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';

/**
 * Returns the features that contain a feature: the brief may cover the jurisdiction or route of a port it
 * does not mention.
 */
export function widerFeatures(record: AtlasRecord): readonly FeatureId[] {
  const jurisdictions = (codes: readonly (string | null)[]) =>
    codes.flatMap((code): FeatureId[] => (code === null ? [] : [`jurisdiction:${code}`]));
  switch (record.kind) {
    case 'leg':
      return [...record.properties.routes, ...jurisdictions(record.properties.countries)];
    case 'branch':
      return record.properties.routes;
    case 'node':
      return jurisdictions(record.properties.countries);
    case 'port':
      return jurisdictions([record.properties.country]);
    case 'border':
    case 'crossing':
      return jurisdictions(record.properties.pair);
    case 'market':
      return record.properties.parent === null ? [] : [record.properties.parent];
    case 'jurisdiction':
    case 'route':
      return [];
    default:
      return jurisdictions([record.properties.country]);
  }
}
