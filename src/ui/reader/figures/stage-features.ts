/** What a stage of figure I lights up on the map. */
import type { Stage } from '../../../domain/brief.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { placeOf } from '../../../domain/place-of-kind.ts';

/**
 * Everything that its sentence names and that stands in one place, once. A market has lines all over the map, and the region is on it
 * anyway.
 */
export function deriveStageFeatures({ mentions }: Pick<Stage, 'mentions'>): readonly FeatureId[] {
  return [...new Set(mentions.map(({ feature }) => feature))].filter(
    (id) => !['none', 'members'].includes(placeOf(id)),
  );
}
