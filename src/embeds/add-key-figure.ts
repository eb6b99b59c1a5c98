import { deriveFigureContent, type KeyFigures } from '../analysis/key-figures/figure-content.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { SaidPiece } from '../domain/said-pieces.ts';
import type { PageEntry } from './page-list.ts';
import type { PageContent, PageSpeech } from './page-model.ts';

/**
 * Adds the key figure of a chapter to its page, with the values of its chart, as text above that of the
 * chapter. English pages only, because key figures have no translations. Apart from `page-content.ts`, which
 * browsers load for pages without chapters.
 */
export function addKeyFigure(
  page: PageContent,
  { subject }: PageEntry,
  figures: KeyFigures,
  { atlas, t, language }: Pick<PageSpeech, 't' | 'language'> & { readonly atlas: Atlas },
): PageContent {
  if (subject.kind !== 'chapter' || language !== 'en') return page;
  const figure = deriveFigureContent(subject.chapter, figures, { atlas, t, language });
  if (figure === null) return page;
  const { value, label, note, parts, rows, rowsNote, source } = figure;
  const values = rows.map((row) => `${row.label}: ${row.text}`).join('; ');
  const details = parts ?? values;
  const paragraph = (text: string, at: number): SaidPiece[] => [{ kind: 'plain', text, at }];
  const paragraphs = [
    paragraph(`${value} ${label}`, 0),
    ...(details === '' ? [] : [paragraph(`${details}.`, 1)]),
    paragraph([rowsNote, note, source].filter((one) => one != null).join(' '), 2),
  ];
  // Without a heading, since the text of the chapter follows.
  return { ...page, sections: [{ title: null, titleLanguage: 'en', paragraphs }, ...page.sections] };
}
