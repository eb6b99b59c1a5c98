/**
 * Content of a page for the editor's checks, derived from the same data, so that the checks see what users
 * get.
 */
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { PageParts } from './page-looks.ts';
import type { PageContent } from './page-model.ts';

export interface ReadPage {
  readonly title: string;
  /** A sentence on what its map shows. */
  readonly description: string;
  readonly edition: string;
  /** BCP 47. */
  readonly language: string;
  /** BCP 47 tag of its text. */
  readonly textLanguage: string;
  readonly paragraphs: readonly string[];
  readonly sourceCount: number;
  /** All notes below the map, even if parts above are hidden. */
  readonly notes: string;
}

/** Name of the file beside the page. */
export function readPageName(language: InterfaceLanguage): string {
  return `said.${language}.json`;
}

/** @param say in the language of the page */
export function readPageOf(content: SaidContent, say: EmbeddingTranslate): ReadPage {
  const { title, description, edition, language, textLanguage, sections, sources } = content;
  return {
    title,
    description: description[0] ?? '',
    edition,
    language: LOCALES[language].tag,
    textLanguage,
    // Without source numbers, which are not words.
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

/** Returns the notes below the map. */
export function notesOfPage(
  { notes, language }: Pick<PageContent, 'notes' | 'language'>,
  say: EmbeddingTranslate,
): string {
  return [...notes, ...(language === 'en' ? [] : [say('embedding.unread')])].join(' ');
}

/** `null` if invalid: a host may return an error page. */
export function parseReadPage(text: string): ReadPage | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'paragraphs' in value ? (value as ReadPage) : null;
  } catch {
    return null;
  }
}

/** Whether sources are visible with these parts. As in `page.css`. */
export function showsSources(parts: PageParts): boolean {
  return parts === 'text' || parts === 'full';
}

/** Longest draft, in characters; the first sentence is whole in any case. */
const MAX_ALT = 240;

/**
 * Drafts an alternative text: the title with the first sentences of a chapter, otherwise with the sentence on
 * the map, unless that begins with the title.
 */
export function proposeAlt(
  { title, description, paragraphs, textLanguage }: ReadPage,
  isChapter: boolean,
): string {
  const more = isChapter ? firstSentences(paragraphs[0] ?? '', textLanguage) : description;
  if (more === '' || more.startsWith(title)) return more || title;
  return `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${more}`;
}

function firstSentences(text: string, language: string): string {
  let taken = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (taken !== '' && taken.length + segment.length > MAX_ALT) break;
    taken += segment;
  }
  return taken.trim();
}
