/** Indexes all features by id, when the atlas is built and when a scene reduces it. */
import type { Atlas, AtlasRecord } from './atlas.ts';
import type { FeatureId } from './ids.ts';

type Collections = Pick<
  Atlas,
  'jurisdictions' | 'borders' | 'routes' | 'nodes' | 'legs' | 'ports' | 'crossings' | 'places' | 'markets'
>;

/** Returns every feature by id. With duplicate ids the last wins; the compile step rejects such data. */
export function indexRecords(collections: Collections): ReadonlyMap<FeatureId, AtlasRecord> {
  const byId = new Map<FeatureId, AtlasRecord>();
  const add = (record: AtlasRecord) => byId.set(record.id, record);
  const head = <P extends { readonly id: FeatureId; readonly name: string }>(properties: P) => ({
    id: properties.id,
    name: properties.name,
    properties,
  });
  for (const { properties, geometry } of collections.jurisdictions.features) {
    add({ kind: 'jurisdiction', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.borders.features) {
    add({ kind: 'border', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.routes.features) {
    add({ kind: properties.kind, ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.nodes.features) {
    add({ kind: 'node', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.legs.features) {
    add({ kind: 'leg', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.ports.features) {
    add({ kind: 'port', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.crossings.features) {
    add({ kind: 'crossing', ...head(properties), geometry });
  }
  for (const { properties, geometry } of collections.places.features) {
    add({ kind: properties.kind, ...head(properties), geometry });
  }
  for (const market of collections.markets) {
    add({ kind: 'market', ...head(market), geometry: null });
  }
  return byId;
}
