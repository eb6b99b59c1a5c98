import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';

/** Share of the legs from which a theme highlights nothing. */
const WIDE_SHARE = 0.25;

/**
 * Returns the features that represent a record without a single place on the map: legs of a route or market,
 * jurisdictions of a region, or everything tied to a pillar or thread, with the legs of its routes and
 * markets. A theme with much of the network has none: highlighted, it would distinguish nothing.
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
    case 'thread': {
      const members = record.properties.related.flatMap((id) => {
        const tied = byId.get(id);
        return tied?.kind === 'route' || tied?.kind === 'market' ? [id, ...tied.properties.legs] : [id];
      });
      const countLegs = (ids: Iterable<string>) => [...ids].filter((id) => id.startsWith('leg:')).length;
      const legs = countLegs(new Set(members));
      return legs > 0 && legs >= countLegs(byId.keys()) * WIDE_SHARE ? [] : members;
    }
    default:
      return [];
  }
}
