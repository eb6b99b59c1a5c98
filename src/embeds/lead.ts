/** Resolves an address of `embed.html`: to an existing page, to one that is drawn there, or to none. */

import { chooseLanguage } from '../i18n/languages.ts';
import { askedPage, frameAddress, languageOf, spreadView, viewOf } from './page-address.ts';
import type { PageId } from './page-ids.ts';

export type Lead =
  | { readonly to: 'page'; readonly address: string }
  /** `passage` as requested, `view` as a query of the atlas; at least one is set. */
  | { readonly to: 'drawing'; readonly passage: string | null; readonly view: string | null }
  /** A requested page that does not exist, or no longer. */
  | { readonly to: 'none'; readonly parameter: string; readonly value: string };

/** Parameters that name prebuilt pages, most specific first, for the error message. */
const NAMES = ['chapter', 'story', 'jurisdiction', 'route', 'market'] as const;

/**
 * `null` without parameters.
 * @param listed addresses of pages, relative to the site
 */
export function leadFrom(address: string, listed: readonly string[]): Lead | null {
  const { href: site } = new URL('./', address);
  const asked = spreadView(new URL(address).searchParams);
  if (asked.size === 0) return null;
  const read = (name: string) => asked.get(name);
  const id = askedPage(asked);
  const view = viewOf(asked);
  if (id !== null && listed.some((one) => isPageOf(one, id))) {
    const page = new URL(frameAddress(site, id, languageOf(asked), read));
    const host = read('host');
    if (host !== null) page.searchParams.set('host', host);
    // A passage in another language or with another view is drawn.
    const isDrawn = asked.has('passage') && (view !== null || chooseLanguage([languageOf(asked)]) !== 'en');
    if (!isDrawn) return { to: 'page', address: page.href };
  }
  const wrong =
    NAMES.find((name) => asked.has(name)) ?? (id !== null && !asked.has('passage') ? 'select' : null);
  if (wrong !== null) return { to: 'none', parameter: wrong, value: read(wrong) ?? '' };
  const passage = read('passage');
  return { to: 'drawing', passage, view: passage === null ? (view ?? '') : view };
}

/** The list has a story by its chapters. */
function isPageOf(listed: string, id: PageId): boolean {
  return listed.startsWith(`embed/${id}/`) || (id.startsWith('story.') && listed.startsWith(`embed/${id}.`));
}
