/** Where a page for other sites stands, and what its address may ask of it. Whatever is not understood is left out. */
import { chooseLanguage } from '../i18n/languages.ts';
import { isEdition } from './messages.ts';
import { isPageId, type PageId } from './page-ids.ts';
import { heightOf, PAGE_PARTS, PAGE_THEMES } from './page-looks.ts';

/** When the live map comes: on its own, when a reader asks, never. */
const PAGE_INTERACTIVE = ['auto', 'ask', 'no'] as const;

/** The parameters of an address, each with what it may be. */
const PARAMETERS: Readonly<Record<string, (value: string) => boolean>> = {
  theme: isOneOf(PAGE_THEMES),
  ui: isOneOf(PAGE_PARTS),
  interactive: isOneOf(PAGE_INTERACTIVE),
  height: (value) => heightOf(value) !== null,
  edition: isEdition,
  crossings: isOneOf(['yes']),
};
export const PAGE_PARAMETERS = Object.keys(PARAMETERS);

function isOneOf(choices: readonly string[]): (value: string) => boolean {
  return (value) => choices.includes(value);
}

/** The value of a parameter, or `null` where it is not there or not understood. */
export function readParameter(read: (name: string) => string | null, name: string): string | null {
  const value = read(name);
  return value !== null && PARAMETERS[name]?.(value) === true ? value : null;
}

/** The kinds of pages by the attributes that name them, in the order in which they count. */
const KINDS = ['story', 'jurisdiction', 'route', 'market', 'passage'] as const;
/** What the attributes of an element are read from. */
export const PAGE_ATTRIBUTES = [...KINDS, 'chapter', 'view', 'lang', ...PAGE_PARAMETERS];

/** The page of a view that is no other page. It has no name: only its address tells one from another. */
export const VIEW_PAGE: PageId = 'view.asked';
const PASSAGE_PAGE = /^passage\.(.+)$/;

/** Id of the passage that a page is on; `null` for every other page. */
export function passageOfPage(id: PageId | null): string | null {
  return PASSAGE_PAGE.exec(id ?? '')?.[1] ?? null;
}

/**
 * The page that attributes name: `story` with its `chapter`, one of the others, or a `view`, which is that of a feature where nothing but the feature is chosen in it. `null`
 * when they name none.
 */
export function pageOf(read: (name: string) => string | null): PageId | null {
  for (const kind of KINDS) {
    const name = read(kind);
    if (name === null) continue;
    const chapter = kind === 'story' ? read('chapter') : null;
    const id = [kind, name, chapter].filter((part) => part !== null).join('.');
    return isPageId(id) ? id : null;
  }
  const view = read('view');
  if (view === null) return null;
  const asked = queryOf(view);
  return askedPage(asked) ?? VIEW_PAGE;
}

/** The attributes by which {@link pageOf} finds a page; of a view none, for it is an attribute by itself. */
export function namesOfPage(id: PageId): readonly (readonly [name: string, value: string])[] {
  const [kind = '', name = '', ...rest] = id.split('.');
  if (id === VIEW_PAGE) return [];
  if (kind !== 'story') return [[kind, [name, ...rest].join('.')]];
  return rest.length === 0
    ? [[kind, name]]
    : [
        [kind, name],
        ['chapter', rest.join('.')],
      ];
}

/** What says how an address is written, and in whose words and colours, but not what is seen. */
const NO_VIEW = ['v', 'lang', 'language', 'host', 'view', ...PAGE_PARAMETERS];

/** As {@link pageOf}, and the page of what a link to the atlas has chosen and nothing else: `select=market:drugs/heroin`. */
export function askedPage(asked: URLSearchParams): PageId | null {
  const read = (name: string) => asked.get(name);
  if (KINDS.some((kind) => asked.has(kind))) return pageOf((name) => (name === 'view' ? null : read(name)));
  const seen = [...asked.keys()].filter((name) => !NO_VIEW.includes(name));
  if (seen.join() !== 'select') return null;
  const chosen = read('select')?.replace(/[:/]/g, '.') ?? null;
  const kind = chosen?.slice(0, chosen.indexOf('.'));
  return isPageId(chosen) && ['jurisdiction', 'route', 'market'].some((one) => one === kind) ? chosen : null;
}

/** Longer than the address of any view. */
const MAX_VIEW = 2000;

/** The query of a view as it is copied: with its `?`, or with all of the address before it. */
function queryOf(view: string): URLSearchParams {
  return new URLSearchParams(
    view
      .slice(0, MAX_VIEW)
      .replace(/^[^?]*\?/, '')
      .replace(/#.*$/, ''),
  );
}

/** The language that an address asks for, by the name that pages have for it or by that of the atlas; empty for none. */
export function languageOf(asked: URLSearchParams): string {
  return asked.get('lang') ?? asked.get('language') ?? '';
}

/** What is seen of a view, without the page that it stands on; `null` where it says nothing of that. */
export function viewOf(asked: URLSearchParams): string | null {
  const view = new URLSearchParams(asked);
  for (const name of [...NO_VIEW, ...KINDS, 'chapter']) if (name !== 'v') view.delete(name);
  return [...view.keys()].some((name) => name !== 'v') ? `${view}` : null;
}

/** What is asked for, with what its `view` says as if it stood in the address by itself. What does stand there counts. */
export function spreadView(asked: URLSearchParams): URLSearchParams {
  const spread = new URLSearchParams(viewOf(queryOf(asked.get('view') ?? '')) ?? '');
  for (const [name, value] of asked) if (name !== 'view') spread.set(name, value);
  return spread;
}

/** Follows the language in the name of the page that has the map alone, which is lighter. */
export const MAP_ALONE = '.map';

/** The whole address of a page. @param site the folder of the site, with a slash at its end */
export function pageAddress(
  site: string,
  id: PageId,
  language: string,
  read: (name: string) => string | null,
): string {
  const passage = passageOfPage(id);
  if (passage !== null || id === VIEW_PAGE) return drawnAddress(site, passage, language, read);
  const isMapAlone = readParameter(read, 'ui') === 'none';
  const file = chooseLanguage([language]) + (isMapAlone ? MAP_ALONE : '');
  const address = new URL(`embed/${id}/${file}.html`, site);
  for (const name of PAGE_PARAMETERS) {
    const value = readParameter(read, name);
    if (value !== null && !(isMapAlone && name === 'ui')) address.searchParams.set(name, value);
  }
  return address.href;
}

/** Of a page that is drawn when it is asked for: all that it is drawn from stands in its address. */
function drawnAddress(
  site: string,
  passage: string | null,
  language: string,
  read: (name: string) => string | null,
): string {
  const asked = new URLSearchParams(viewOf(queryOf(read('view') ?? '')) ?? '');
  if (passage !== null) asked.set('passage', passage);
  asked.set('lang', chooseLanguage([language]));
  for (const name of PAGE_PARAMETERS) {
    const value = readParameter(read, name);
    if (value !== null) asked.set(name, value);
  }
  return new URL(`embed.html?${asked}`, site).href;
}
