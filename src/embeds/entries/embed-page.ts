/**
 * The script of an embedded page (`embed/<id>/<lang>.html`). The page is complete without it. The script
 * posts the height to the host page, keeps theme and parts across chapters, and shows later corrections. It
 * stores nothing, logs nothing and ignores errors. It may run anywhere in the page at any time;
 * `embed-first.ts` runs before the first paint.
 *
 * The page must contain:
 * - `<html lang data-page="<id>" data-edition="<editionNow(editions)>">`. No height in `vh`, none on html or
 *   body.
 * - After the map, because it is long: `data-concerns="<ids separated by spaces>"`, the features shown or
 *   described; for a chapter also `story:<story>` and `story:<story>/<chapter>`.
 * - `<html data-site data-file>`, only if the page is not in its own folder below `embed/`: the folder of the
 *   site, and the file name of pages in its language.
 * - Links between chapters: `<a data-goto href="../<id>/<lang>.html">`. Selectable features:
 *   `data-feature="<id>"`.
 * - `<aside data-notice data-editions="../../data/editions.json" hidden>` with its words, an empty list of
 *   changes (`<ul data-changes></ul>`), and a link to the current page (`<a data-current href="…">`), shown
 *   only when this one is old.
 * - `<html data-tools>`, the address of `embed-tools.ts`, fetched when `<details class="table">` or
 *   `<details data-walk hidden>` is opened.
 * - An empty `<p role="status" data-said data-chosen="Chosen: {name}">`.
 * - In the box of the map a hidden button with `data-script`, `data-worker`, `data-map` and `data-names`, the
 *   addresses of the live map, and `data-failed`, its error message; beside it an empty element with role
 *   `status`.
 */
import { announce } from '../announce.ts';
import { laterChanges } from '../later-changes.ts';
import { tendDoor } from '../live-door.ts';
import { isFeature, type PageMessage, parseHostMessage, sealMessage, withinHeight } from '../messages.ts';
import { PAGE_PARAMETERS, readParameter } from '../page-address.ts';
import type { PageId } from '../page-ids.ts';

const HOST = 'host';
const PASSAGE = /^passage\.(.+)$/;
const MAX_LIST_LETTERS = 400_000;
const PATIENCE_MS = 3000;
/** Longer than browsers take to the first frame. */
const FIRST_FRAME_MS = 200;

const root = document.documentElement;
const { searchParams } = new URL(location.href);
const ofAddress = (name: string) => readParameter((asked) => searchParams.get(asked), name);

/** Folder of the site: two folders up for a prebuilt page, `data-site` for a drawn page. */
const site = new URL(root.dataset['site'] ?? '../../', location.href).href;

/**
 * Returns the origin of a web page. Files and sandboxed pages have the origin `null`, which any page could
 * claim.
 */
function originOf(address: string | null): string | null {
  try {
    const { origin, protocol } = new URL(address ?? '');
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/**
 * Returns the origin of the parent window: `ancestorOrigins` where supported (`null` for an opaque origin),
 * else the referrer.
 */
function framerOf(): string | null {
  const [known] = (location as { readonly ancestorOrigins?: Iterable<string> }).ancestorOrigins ?? [];
  const referrer = originOf(document.referrer);
  return known ?? (referrer === originOf(location.href) ? null : referrer);
}

const framer = framerOf();
/**
 * Host origin in the address. After the first chapter there is no other source, because the site sends no
 * referrer.
 */
const named = originOf(searchParams.get(HOST));
/** The only origin that messages are accepted from. */
const host = named ?? originOf(framer);
/** At the top of a tab, or in a host that the address does not name. */
const isAlone = parent === window || (named !== null && framer !== null && framer !== named);

/**
 * Posts to the host origin only, if known. A host that hides its origin still gets the height and the page
 * id: neither is secret to it. Selections are posted only to a known origin.
 */
function post(message: PageMessage): void {
  if (isAlone || (host === null && message.type === 'select')) return;
  parent.postMessage(sealMessage(message), host ?? '*');
}

/** Copies theme, parts and host to the address of another page, because the site sends no referrer. */
function keepParameters(address: URL): string {
  for (const name of PAGE_PARAMETERS) {
    const value = ofAddress(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  if (host !== null && !isAlone) address.searchParams.set(HOST, host);
  return address.href;
}

/** Updates links to other chapters and to the current page, which drops the edition. */
function keepOnLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-goto], a[data-current]')) {
    const address = new URL(keepParameters(new URL(link.href)));
    if ('current' in link.dataset) address.searchParams.delete('edition');
    link.href = address.href;
  }
}

function heightNow(): number {
  return withinHeight(Math.ceil(root.getBoundingClientRect().height));
}

/**
 * Or after a timeout, because a page out of sight has no frame. Measuring earlier would cost a second layout.
 */
function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FIRST_FRAME_MS);
  });
}

/**
 * Other fonts break lines elsewhere, so a height before they load would shift the host page. A frame out of
 * sight lays nothing out, and requests no font until it is measured.
 */
async function whenSet(): Promise<void> {
  await afterFirstFrame();
  await document.fonts.ready;
  heightNow();
  await document.fonts.ready;
}

async function followHeight(): Promise<void> {
  await Promise.race([whenSet(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  let told = heightNow();
  let isAsked = false;
  post({
    type: 'ready',
    id: root.dataset['page'] ?? '',
    lang: root.lang,
    edition: root.dataset['edition'] ?? '',
    height: told,
  });
  new ResizeObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const height = heightNow();
      if (height === told) return;
      told = height;
      post({ type: 'resize', height });
    });
  }).observe(root);
}

/**
 * Returns the address of another page in this language; passages in languages other than English are drawn on
 * request. Ids need no URL encoding.
 */
function addressOf(id: PageId): URL {
  const [, passage] = PASSAGE.exec(id) ?? [];
  if (passage !== undefined && !root.lang.startsWith('en')) return drawnAddress(passage, root.lang);
  const file = root.dataset['file'] ?? location.pathname.replace(/^.*\//, '');
  return new URL(`embed/${id}/${file}`, site);
}

function drawnAddress(passage: string, language: string): URL {
  const address = new URL(`embed.html?passage=${passage}&lang=${language}`, site);
  if (root.dataset['ui'] === 'none') address.searchParams.set('ui', 'none');
  return address;
}

/**
 * Opens the drawn page where the address of a prebuilt passage names another language or view.
 * @returns whether it does
 */
function openDrawn(): boolean {
  const [, passage] = PASSAGE.exec(root.dataset['page'] ?? '') ?? [];
  const language = searchParams.get('lang');
  if (passage === undefined || language === null || 'site' in root.dataset) return false;
  const address = drawnAddress(passage, language);
  const view = searchParams.get('view');
  if (view !== null) address.searchParams.set('view', view);
  location.replace(keepParameters(address));
  return true;
}

function subscribeToHost(): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (isAlone || source !== parent || host === null || origin !== host) return;
    const message = parseHostMessage(data);
    // Ids hold no slash, so the address is in this site. `replace` keeps the host's browser history
    // unchanged.
    if (message !== null) {
      location.replace(keepParameters(addressOf(message.id)));
    }
  });
}

/** Only with a known host: otherwise the buttons would do nothing. */
function postChoices(): void {
  if (parent === window || host === null) return;
  for (const one of document.querySelectorAll<HTMLElement>('[data-feature]')) {
    one.role = 'button';
    one.tabIndex = 0;
  }
  const choose = (event: Event) => {
    const chosen = event.target instanceof Element ? event.target.closest('[data-feature]') : null;
    const feature = chosen?.getAttribute('data-feature');
    if (!isFeature(feature)) return;
    post({ type: 'select', feature });
    const region = document.querySelector<HTMLElement>('[data-said]');
    announce(region?.dataset['chosen']?.replace('{name}', () => chosen?.textContent ?? '') ?? '');
    event.preventDefault();
  };
  document.addEventListener('click', choose);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') choose(event);
  });
}

/** Loads the table tools and the walk when either is opened. Without them the table stays as it is. */
function bringTools(): void {
  const script = root.dataset['tools'];
  if (script === undefined) return;
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details.table, details[data-walk]')) {
    part.hidden = false;
    part.addEventListener('toggle', () => attempt(() => import(new URL(script, location.href).href)), {
      once: true,
    });
  }
}

/** Off by default for the map alone. */
function offerLiveMap(): void {
  const asked = ofAddress('interactive') ?? (root.dataset['ui'] === 'none' ? 'no' : 'ask');
  if (asked === 'no') return;
  tendDoor(asked === 'auto', (feature) => {
    if (isFeature(feature)) post({ type: 'select', feature });
  });
}

async function noticeChanges(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('aside[data-notice]');
  const changed = notice?.querySelector('[data-changes]');
  const file = notice?.dataset['editions'];
  if (!notice || !changed || file === undefined) return;
  const address = new URL(file, location.href);
  if (address.origin !== new URL(location.href).origin) return;
  const response = await fetch(address, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) return;
  const text = await response.text();
  if (text.length > MAX_LIST_LETTERS) return;
  const { lang, dataset } = root;
  const later = laterChanges(JSON.parse(text), {
    edition: dataset['edition'] ?? '',
    pinned: ofAddress('edition'),
    concerns: new Set(
      document.querySelector<HTMLElement>('[data-concerns]')?.dataset['concerns']?.split(/\s+/),
    ),
    lang,
  });
  if (later === null) return;
  // A browser without the language would use another one for the month, so the ISO date is shown.
  const dates = Intl.DateTimeFormat.supportedLocalesOf(lang).map(
    (known) => new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' }),
  )[0];
  changed.replaceChildren(
    ...later.changes.map((change) => {
      const item = document.createElement('li');
      const date = document.createElement('time');
      date.dateTime = change.date;
      date.textContent = dates?.format(new Date(change.date)) ?? change.date;
      const words = document.createElement('span');
      words.lang = change.lang;
      words.textContent = change.words;
      item.append(date, ' ', words);
      return item;
    }),
  );
  const current = notice.querySelector<HTMLAnchorElement>('a[data-current]');
  if (current !== null) current.hidden = !later.isOld;
  notice.hidden = false;
}

/** Ignores every error: users and consoles of other sites must not see it. */
function attempt(task: () => unknown): void {
  try {
    Promise.resolve(task()).catch(() => undefined);
  } catch {
    // The page works without it.
  }
}

function whenRead(task: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task, { once: true });
  else task();
}

attempt(subscribeToHost);
whenRead(() => {
  if (openDrawn()) return;
  for (const task of [keepOnLinks, postChoices, bringTools, followHeight, noticeChanges, offerLiveMap])
    attempt(task);
});
