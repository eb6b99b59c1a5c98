/** What an editor is to know of a page, read off the page itself: what is checked is what readers get. */
import type { PageParts } from './page-address.ts';

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

/** `null` for a document that is no such page: a host may answer with one of its own. */
export function readPage(document: Document): ReadPage | null {
  const root = document.documentElement;
  const { page, edition = '' } = root.dataset;
  if (page === undefined) return null;
  const meta = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.text section p')];
  return {
    title: meta('meta[property="og:title"]'),
    description: meta('meta[name="description"]'),
    edition,
    language: root.lang,
    textLanguage: paragraphs[0]?.lang || root.lang,
    paragraphs: paragraphs.map(textOf),
    sourceCount: document.querySelectorAll('.sources > li').length,
    notes: [...document.querySelectorAll('.notes > p:not([data-part])')].map(textOf).join(' '),
  };
}

/** Without the numbers of sources, which nobody reads as words. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('sup')) number.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
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
