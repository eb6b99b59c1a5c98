import type { Digest, Section } from '../../domain/brief.ts';
import { isWithinSection } from '../../domain/brief.ts';
import type { PassageId } from '../../domain/ids.ts';
import { deriveSectionContent, type SectionContent } from './figures/section-content.ts';

/** Returns passages in reading order: figures have their own order, and notes end each top-level section. */
export function passagesInOrder(digest: Digest): readonly PassageId[] {
  return digest.childrenOf(null).flatMap((top) => [...bodyOf(top, digest), ...notesOf(top, digest)]);
}

function bodyOf(section: Section, digest: Digest): PassageId[] {
  const own = deriveSectionContent(digest.passagesOf(section.id), digest.figures);
  return [
    ...own.flatMap((content) => passagesIn(content, digest)),
    ...digest.childrenOf(section.id).flatMap((child) => bodyOf(child, digest)),
  ];
}

function passagesIn(content: SectionContent, { figures }: Digest): readonly PassageId[] {
  switch (content.kind) {
    case 'passage':
      return [content.passage.id];
    case 'business-model':
      return [figures.businessModel.caption];
    case 'landscape': {
      const { caption, mapNotes, boxes, notes } = figures.landscape;
      return [caption, ...mapNotes, ...boxes.map(({ passage }) => passage), ...notes];
    }
  }
}

function notesOf(top: Section, { passages }: Digest): PassageId[] {
  return passages
    .filter(({ kind, section }) => kind === 'footnote' && isWithinSection(section, top.id))
    .map(({ id }) => id);
}
