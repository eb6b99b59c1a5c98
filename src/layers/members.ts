import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';

/**
 * What stands on the map for something that has no place of its own there, or is drawn as many: the legs of a route or market, the
 * jurisdictions of a region, and all that a pillar or thread is tied to, with the legs of its routes and markets.
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
