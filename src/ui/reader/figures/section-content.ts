/** What stands in a section, in reading order: passages, and the two figures in the place of theirs. */
import type { Figures, Passage } from '../../../domain/brief.ts';

export type SectionContent =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'business-model' }
  | { readonly kind: 'landscape' };

/** A figure stands where its first passage does, and shows all of them. */
export function deriveSectionContent(passages: readonly Passage[], figures: Figures): SectionContent[] {
  const contents: SectionContent[] = [];
  for (const passage of passages) {
    const kind = figureOf(passage, figures);
    if (kind === null) contents.push({ kind: 'passage', passage });
    else if (!contents.some((before) => before.kind === kind)) contents.push({ kind });
  }
  return contents;
}

function figureOf(
  { id }: Pick<Passage, 'id'>,
  { businessModel, landscape }: Figures,
): 'business-model' | 'landscape' | null {
  if (id === businessModel.caption) return 'business-model';
  const own = [
    landscape.caption,
    ...landscape.boxes.map(({ passage }) => passage),
    ...landscape.mapNotes,
    ...landscape.notes,
  ];
  return own.includes(id) ? 'landscape' : null;
}
