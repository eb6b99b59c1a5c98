import type { FeatureId, FeatureKind } from '../domain/ids.ts';
import { kindOf } from '../domain/ids.ts';

const KINDS = {
  jurisdictions: ['jurisdiction'],
  regions: ['region'],
  markets: ['market'],
  routes: ['route', 'branch'],
  institutions: ['institution', 'instrument'],
  places: ['case', 'group', 'event', 'place', 'node', 'port', 'crossing', 'border', 'leg'],
  abroad: ['external'],
} as const satisfies Readonly<Record<string, readonly FeatureKind[]>>;

export type RelatedGroup = keyof typeof KINDS;

/**
 * Groups the features linked to a thread or pillar by kind, in display order, without pillars and threads.
 */
export function groupRelated(
  ids: readonly FeatureId[],
): readonly { readonly group: RelatedGroup; readonly ids: readonly FeatureId[] }[] {
  return (Object.keys(KINDS) as RelatedGroup[]).flatMap((group) => {
    const kinds: readonly (FeatureKind | null)[] = KINDS[group];
    const found = ids.filter((id) => kinds.includes(kindOf(id)));
    return found.length === 0 ? [] : [{ group, ids: found }];
  });
}
