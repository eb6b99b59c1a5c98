/** Addresses of embedded pages and their parameters. Invalid values are ignored. */
import { chooseLanguage, type InterfaceLanguage } from '../i18n/languages.ts';
import { isEdition } from './messages.ts';
import { isPageId, type PageId } from './page-ids.ts';
import { heightOf, PAGE_PARTS, PAGE_THEMES } from './page-looks.ts';

/** When the live map loads: at once, on request, never. */
const PAGE_INTERACTIVE = ['auto', 'ask', 'no'] as const;

/** Checks for parameter values. */
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

/** Returns the value of a parameter, or `null` if it is absent or invalid. */
export function readParameter(read: (name: string) => string | null, name: string): string | null {
  const value = read(name);
  return value !== null && PARAMETERS[name]?.(value) === true ? value : null;
}

/** Page kinds, by the attributes that name them, in order of precedence. */
const KINDS = ['story', 'jurisdiction', 'route', 'market', 'passage'] as const;
/** Attributes that the custom element observes. */
export const PAGE_ATTRIBUTES = [...KINDS, 'chapter', 'view', 'lang', ...PAGE_PARAMETERS];

/** Page of a view without a page of its own. It has no name: only its query identifies it. */
export const VIEW_PAGE: PageId = 'view.asked';
const PASSAGE_PAGE = /^passage\.(.+)$/;

/** Returns the id of the passage that a page is on; `null` for other pages. */
export function passageOfPage(id: PageId | null): string | null {
  return PASSAGE_PAGE.exec(id ?? '')?.[1] ?? null;
}

/**
 * Returns the page that attributes name: a `story` with its `chapter`, another kind, or a `view`. A view that
 * only selects one feature is the page of that feature. `null` if they name none.
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

/**
 * Returns the attributes from which {@link pageOf} finds a page; none for a view, which has its own
 * attribute.
 */
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

/** Parameters of version, language, host and appearance, which do not change the view. */
const NO_VIEW = ['v', 'lang', 'language', 'host', 'view', ...PAGE_PARAMETERS];

/**
 * As {@link pageOf}, but also accepts an atlas link that selects one feature and nothing else:
 * `select=market:drugs/heroin`.
 */
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

/** Parses the query of a copied view: with its `?`, or with the whole address before it. */
function queryOf(view: string): URLSearchParams {
  return new URLSearchParams(
    view
      .slice(0, MAX_VIEW)
      .replace(/^[^?]*\?/, '')
      .replace(/#.*$/, ''),
  );
}

/** Returns the language that an address names, as pages or as the atlas name it; empty for none. */
export function languageOf(asked: URLSearchParams): string {
  return asked.get('lang') ?? asked.get('language') ?? '';
}

/** Returns the view parameters without those of the page; `null` if there are none. */
export function viewOf(asked: URLSearchParams): string | null {
  const view = new URLSearchParams(asked);
  for (const name of [...NO_VIEW, ...KINDS, 'chapter']) if (name !== 'v') view.delete(name);
  return [...view.keys()].some((name) => name !== 'v') ? `${view}` : null;
}

/** Merges the parameters of `view` into the query. Parameters of the query itself take precedence. */
export function spreadView(asked: URLSearchParams): URLSearchParams {
  const spread = new URLSearchParams(viewOf(queryOf(asked.get('view') ?? '')) ?? '');
  for (const [name, value] of asked) if (name !== 'view') spread.set(name, value);
  return spread;
}

/** Suffix of the file with the map alone: `<lang>.map.html`. */
export const MAP_ALONE = '.map';

/**
 * Returns the absolute address of a page.
 * @param site the folder of the site, with a slash at its end
 */
export function pageAddress(
  site: string,
  id: PageId,
  language: string,
  read: (name: string) => string | null,
): string {
  const passage = passageOfPage(id);
  if (passage !== null || id === VIEW_PAGE) return drawnAddress(site, passage, language, read);
  return builtAddress(site, id, chooseLanguage([language]), read).href;
}

/** Language of prebuilt passages. */
const PASSAGE_LANGUAGE: InterfaceLanguage = 'en';

/**
 * Returns the absolute address for frames and links, which readers without script open too: that of the
 * prebuilt page of a passage. With script, this page opens the drawn one for another language or view.
 */
export function frameAddress(...[site, id, language, read]: Parameters<typeof pageAddress>): string {
  if (passageOfPage(id) === null) return pageAddress(site, id, language, read);
  const address = builtAddress(site, id, PASSAGE_LANGUAGE, read);
  const view = viewOf(queryOf(read('view') ?? ''));
  const chosen = chooseLanguage([language]);
  if (view !== null) address.searchParams.set('view', view);
  if (view !== null || chosen !== PASSAGE_LANGUAGE) address.searchParams.set('lang', chosen);
  return address.href;
}

function builtAddress(
  site: string,
  id: PageId,
  language: InterfaceLanguage,
  read: (name: string) => string | null,
): URL {
  const isMapAlone = readParameter(read, 'ui') === 'none';
  const address = new URL(`embed/${id}/${language}${isMapAlone ? MAP_ALONE : ''}.html`, site);
  for (const name of PAGE_PARAMETERS) {
    const value = readParameter(read, name);
    if (value !== null && !(isMapAlone && name === 'ui')) address.searchParams.set(name, value);
  }
  return address;
}

/** Address of a page drawn on request: its query holds everything that the page is drawn from. */
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
