/** Where a page for other sites stands, and what its address may ask of it. Whatever is not understood is left out. */
import { chooseLanguage } from '../i18n/languages.ts';
import { isEdition } from './messages.ts';
import { isPageId, type PageId } from './page-ids.ts';

export const PAGE_THEMES = ['auto', 'light', 'dark', 'contrast', 'print'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];
/** How much stands beside the map. */
export const PAGE_PARTS = ['none', 'legend', 'text', 'full'] as const;
export type PageParts = (typeof PAGE_PARTS)[number];

/** When the live map comes: on its own, when a reader asks, never. */
const PAGE_INTERACTIVE = ['auto', 'ask', 'no'] as const;

const LEAST_HEIGHT_PX = 120;
const MOST_HEIGHT_PX = 4000;

/** The parameters of an address, each with what it may be. */
const PARAMETERS: Readonly<Record<string, (value: string) => boolean>> = {
  theme: isOneOf(PAGE_THEMES),
  ui: isOneOf(PAGE_PARTS),
  interactive: isOneOf(PAGE_INTERACTIVE),
  height: (value) => heightOf(value) !== null,
  edition: isEdition,
};
export const PAGE_PARAMETERS = Object.keys(PARAMETERS);

function isOneOf(choices: readonly string[]): (value: string) => boolean {
  return (value) => choices.includes(value);
}

/** CSS px, within bounds; `null` for what is no height. */
export function heightOf(value: string | null): number | null {
  if (value === null || !/^\d{1,5}$/.test(value)) return null;
  return Math.min(Math.max(Number(value), LEAST_HEIGHT_PX), MOST_HEIGHT_PX);
}

/** The value of a parameter, or `null` where it is not there or not understood. */
export function readParameter(read: (name: string) => string | null, name: string): string | null {
  const value = read(name);
  return value !== null && PARAMETERS[name]?.(value) === true ? value : null;
}

/** The kinds of pages by the attributes that name them, in the order in which they count. */
const KINDS = ['story', 'jurisdiction', 'route', 'market'] as const;
/** What the attributes of an element are read from. */
export const PAGE_ATTRIBUTES = [...KINDS, 'chapter', 'lang', ...PAGE_PARAMETERS];

/** The page that attributes name: `story` with its `chapter`, or one of the others. `null` when they name none. */
export function pageOf(read: (name: string) => string | null): PageId | null {
  for (const kind of KINDS) {
    const name = read(kind);
    if (name === null) continue;
    const chapter = kind === 'story' ? read('chapter') : null;
    const id = [kind, name, chapter].filter((part) => part !== null).join('.');
    return isPageId(id) ? id : null;
  }
  return null;
}

/** The attributes by which {@link pageOf} finds a page. */
export function namesOfPage(id: PageId): readonly (readonly [name: string, value: string])[] {
  const [kind = '', name = '', ...rest] = id.split('.');
  if (kind !== 'story') return [[kind, [name, ...rest].join('.')]];
  return rest.length === 0
    ? [[kind, name]]
    : [
        [kind, name],
        ['chapter', rest.join('.')],
      ];
}

/** As {@link pageOf}, and the page of what a link to the atlas has chosen: `select=market:drugs/heroin`. */
export function askedPage(read: (name: string) => string | null): PageId | null {
  const named = pageOf(read);
  if (named !== null) return named;
  const chosen = read('select')?.replace(/[:/]/g, '.') ?? null;
  const kind = chosen?.slice(0, chosen.indexOf('.'));
  return isPageId(chosen) && KINDS.some((one) => one === kind && one !== 'story') ? chosen : null;
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
  const isMapAlone = readParameter(read, 'ui') === 'none';
  const file = chooseLanguage([language]) + (isMapAlone ? MAP_ALONE : '');
  const address = new URL(`embed/${id}/${file}.html`, site);
  for (const name of PAGE_PARAMETERS) {
    const value = readParameter(read, name);
    if (value !== null && !(isMapAlone && name === 'ui')) address.searchParams.set(name, value);
  }
  return address.href;
}

interface Lead {
  readonly to: 'page' | 'atlas';
  readonly address: string;
}

/**
 * Where an address of the list of all pages leads: to the page that it asks for, or to the same view in the atlas where there is no such page, or no longer. `null`
 * when nothing is asked for. @param listed addresses in the list, from the site on
 */
export function leadFrom(address: string, listed: readonly string[]): Lead | null {
  const { href: site } = new URL('./', address);
  const { searchParams } = new URL(address);
  if (searchParams.size === 0) return null;
  const read = (name: string) => searchParams.get(name);
  const id = askedPage(read);
  return id !== null && listed.some((one) => isPageOf(one, id))
    ? { to: 'page', address: pageAddress(site, id, read('lang') ?? '', read) }
    : { to: 'atlas', address: `${site}?${searchParams}` };
}

/** A story stands in the list by its chapters. */
function isPageOf(listed: string, id: PageId): boolean {
  return listed.startsWith(`embed/${id}/`) || (id.startsWith('story.') && listed.startsWith(`embed/${id}.`));
}
