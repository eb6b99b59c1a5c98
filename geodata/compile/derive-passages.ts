/**
 * Derives the index of passages that loads with the atlas, before the digest: headings, pages, and features
 * of each.
 */
import type { PassageIndex } from '../../src/domain/atlas.schema.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import { FEATURE_KINDS, kindOf } from '../../src/domain/ids.ts';
import { speaksOfItself } from './derive-links.ts';
import type { Sources } from './source.schema.ts';

export function derivePassages({ digest, links }: Pick<Sources, 'digest' | 'links'>): PassageIndex {
  const rank = (id: FeatureId) => FEATURE_KINDS.indexOf(kindOf(id) ?? 'region');
  return {
    edition: digest.edition,
    sections: digest.sections.map(({ id, title, parent }) => ({ id, title, parent })),
    passages: digest.passages.map(({ id, section, kind, page, title }) => ({
      id,
      section,
      kind,
      page: page ?? null,
      title,
      features: (links.get(id) ?? [])
        .filter(speaksOfItself)
        .map(({ feature }) => feature)
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    })),
  };
}
