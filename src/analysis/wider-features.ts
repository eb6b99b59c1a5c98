import type { AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';

/** What a feature belongs to: where the brief is silent of a port, it may yet speak of the jurisdiction or the route it lies on. */
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
