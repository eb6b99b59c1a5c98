/** Derives `data/brief.json` from the digest, its links, counter-notes, gazetteer, figures and sketches. */
import type { Brief, PassageStatus, WrittenPassage } from '../../src/domain/brief.schema.ts';
import { isFeatureId } from '../../src/domain/ids.ts';
import { placeOf } from '../../src/domain/place-of-kind.ts';
import type { PassageLink } from './derive-links.ts';
import type { SourcePassage, Sources } from './source.schema.ts';

export function deriveBrief({ digest, links }: Pick<Sources, 'digest' | 'links'>): Brief {
  const sketches = new Map(digest.sketches.map((sketch) => [sketch.id, sketch]));
  return {
    edition: digest.edition,
    sections: digest.sections,
    passages: digest.passages.map((passage): WrittenPassage => {
      const own = links.get(passage.id) ?? [];
      const sketch = sketches.get(passage.id);
      return {
        id: passage.id,
        section: passage.section,
        kind: passage.kind,
        page: passage.page ?? null,
        pageEnd: passage.pageEnd ?? null,
        asOf: passage.asOf,
        title: passage.title,
        text: passage.text,
        emphasis: [...passage.emphasis],
        mentions: [...passage.mentions],
        ...(passage.references.length === 0 ? {} : { references: [...passage.references] }),
        links: [...own],
        footnotes: [...passage.signs],
        notes: digest.notes
          .filter(({ passages }) => passages.includes(passage.id))
          .map(({ passages: _passages, features: _features, ...note }) => note)
          // Context before later changes; each group is already in order of date.
          .sort((a, b) => Number(a.kind === 'change') - Number(b.kind === 'change')),
        status: statusOf(passage, own),
        ...(passage.reason === undefined ? {} : { reason: passage.reason }),
        words: sketch?.words ?? 0,
        sketch: sketch?.sketch ?? '',
      };
    }),
    names: Object.entries(digest.gazetteer).flatMap(([feature, names]) =>
      isFeatureId(feature) && names.length > 0 ? [{ feature, names: [...names] }] : [],
    ),
    figures: digest.figures,
  };
}

/** Returns the status that follows from the links; `validate-digest.ts` compares it with the author's. */
export function statusOf(
  passage: Pick<SourcePassage, 'status'>,
  links: readonly PassageLink[],
): PassageStatus {
  if (passage.status === 'out-of-scope') return 'out-of-scope';
  // Links to features without a place give no place either.
  return links.some(({ feature }) => placeOf(feature) !== 'none') ? 'linked' : 'no-place';
}
