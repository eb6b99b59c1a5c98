/** Content of a section in reading order: passages, with the two figures in place of theirs. */
import type { Figures, Passage } from '../../../domain/brief.ts';
import type { PassageId } from '../../../domain/ids.ts';

export type SectionContent =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'business-model' }
  | { readonly kind: 'landscape' };

/** A figure replaces its first passage and contains all of them. */
export function deriveSectionContent(passages: readonly Passage[], figures: Figures): SectionContent[] {
  const contents: SectionContent[] = [];
  for (const passage of passages) {
    const kind = figureOf(passage, figures);
    if (kind === null) contents.push({ kind: 'passage', passage });
    else if (!contents.some((before) => before.kind === kind)) contents.push({ kind });
  }
  return contents;
}

function figureOf({ id }: Pick<Passage, 'id'>, figures: Figures): 'business-model' | 'landscape' | null {
  if (id === figures.businessModel.caption) return 'business-model';
  return isOfLandscape(id, figures) ? 'landscape' : null;
}

/** Whether a passage belongs to figure II. */
export function isOfLandscape(id: PassageId, { landscape }: Pick<Figures, 'landscape'>): boolean {
  const { caption, boxes, mapNotes, notes } = landscape;
  return [caption, ...boxes.map(({ passage }) => passage), ...mapNotes, ...notes].includes(id);
}
