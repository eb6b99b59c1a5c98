import { deriveFigureContent, type KeyFigures } from '../analysis/key-figures/figure-content.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { PageEntry } from './page-list.ts';
import type { PageContent, PageSpeech } from './page-model.ts';

/**
 * Adds the key figure of a chapter to its page. Apart from `page-content.ts`, which browsers load for pages
 * without chapters.
 */
export function addKeyFigure(
  page: PageContent,
  { subject }: PageEntry,
  figures: KeyFigures,
  speech: Pick<PageSpeech, 't' | 'language'> & { readonly atlas: Atlas },
): PageContent {
  if (subject.kind !== 'chapter') return page;
  return { ...page, figure: deriveFigureContent(subject.chapter, figures, speech) };
}
