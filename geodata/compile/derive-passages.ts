/** The passage index with the features that each passage speaks of: the other direction of the features' `passages`. */
import type { PassageIndex } from '../../src/domain/atlas.schema.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import { FEATURE_KINDS, kindOf } from '../../src/domain/ids.ts';
import type { SourcePassages } from './source.schema.ts';

export interface WithPassages {
  readonly id: FeatureId;
  readonly passages: readonly string[];
}

export function derivePassages(source: SourcePassages, features: readonly WithPassages[]): PassageIndex {
  const byPassage = new Map<string, FeatureId[]>();
  for (const { id, passages } of features) {
    for (const passage of new Set(passages)) byPassage.set(passage, [...(byPassage.get(passage) ?? []), id]);
  }
  const rank = (id: FeatureId) => FEATURE_KINDS.indexOf(kindOf(id) ?? 'region');
  return {
    ...source,
    passages: source.passages.map((passage) => ({
      ...passage,
      features: (byPassage.get(passage.id) ?? []).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    })),
  };
}
