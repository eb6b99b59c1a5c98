/** Features that a stage of figure I highlights on the map. */
import type { Stage } from '../../../domain/brief.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { placeOf } from '../../../domain/place-of-kind.ts';

/**
 * Returns each feature with one location named in the sentence, once. Markets span the map, and the region is
 * always visible.
 */
export function deriveStageFeatures({ mentions }: Pick<Stage, 'mentions'>): readonly FeatureId[] {
  return [...new Set(mentions.map(({ feature }) => feature))].filter(
    (id) => !['none', 'members'].includes(placeOf(id)),
  );
}
