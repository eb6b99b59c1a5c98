/** What an editor is to know of a page: made from what the page is made from, so that what is checked is what readers get. */
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { PageContent } from './page-content.ts';
import type { PageParts } from './page-looks.ts';

export interface ReadPage {
  readonly title: string;
  /** What its map shows, in a sentence. */
  readonly description: string;
  readonly edition: string;
  /** BCP 47. */
  readonly language: string;
  /** BCP 47 tag of what it tells. */
  readonly textLanguage: string;
  readonly paragraphs: readonly string[];
  readonly sourceCount: number;
  /** All that it says below, whatever is left out above. */
  readonly notes: string;
}

/** File name beside the page, which says it. */
export function readPageName(language: InterfaceLanguage): string {
  return `said.${language}.json`;
}

/** As readers get it. @param say in the language of the page */
export function readPageOf(content: SaidContent, say: EmbeddingTranslate): ReadPage {
  const { title, description, edition, language, textLanguage, sections, sources } = content;
  return {
    title,
    description: description[0] ?? '',
    edition,
    language: LOCALES[language].tag,
    textLanguage,
    // Without the numbers of sources, which nobody reads as words.
    paragraphs: sections.flatMap(({ paragraphs }) =>
      paragraphs.map((pieces) =>
        pieces
          .map((piece) => (piece.kind === 'cite' ? '' : piece.text))
          .join('')
          .trim(),
      ),
    ),
    sourceCount: sources.length,
    notes: notesOfPage(content, say),
  };
}

type SaidContent = Pick<
  PageContent,
  'title' | 'description' | 'edition' | 'language' | 'textLanguage' | 'sections' | 'sources' | 'notes'
>;

/** What stands below the map. */
export function notesOfPage(
  { notes, language }: Pick<PageContent, 'notes' | 'language'>,
  say: EmbeddingTranslate,
): string {
  return [...notes, ...(language === 'en' ? [] : [say('embedding.unread')])].join(' ');
}

/** `null` for what is none: a host may answer with a page of its own. */
export function parseReadPage(text: string): ReadPage | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'paragraphs' in value ? (value as ReadPage) : null;
  } catch {
    return null;
  }
}

/** Whether sources are to be seen where so much of a page is shown. As in `page.css`. */
export function showsSources(parts: PageParts): boolean {
  return parts === 'text' || parts === 'full';
}

/** The title, and what the map shows, in a sentence that may begin with it. */
export function proposeAlt({ title, description }: Pick<ReadPage, 'title' | 'description'>): string {
  if (description === '' || description.startsWith(title)) return description || title;
  return `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${description}`;
}
