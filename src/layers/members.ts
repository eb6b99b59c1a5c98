import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';

/**
 * Returns the features that represent a record without a single place on the map: legs of a route or market,
 * jurisdictions of a region, or everything tied to a pillar or thread, with the legs of its routes and
 * markets.
 */
export function membersOf(record: AtlasRecord, { byId }: Pick<Atlas, 'byId'>): readonly FeatureId[] {
  switch (record.kind) {
    case 'route':
    case 'branch':
    case 'market':
      return record.properties.legs;
    case 'region':
      return record.properties.related;
    case 'pillar':
    case 'thread':
      return record.properties.related.flatMap((id) => {
        const tied = byId.get(id);
        return tied?.kind === 'route' || tied?.kind === 'market' ? [id, ...tied.properties.legs] : [id];
      });
    default:
      return [];
  }
}
