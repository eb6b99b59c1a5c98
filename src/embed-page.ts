/**
 * The one script of a page that stands in other sites (`embed/<id>/<lang>.html`). The page is whole without it; the script tells the host how
 * high it is, keeps theme and parts from chapter to chapter, and says when something has changed since. It stores nothing, logs nothing and
 * fails in silence. It may run anywhere in the page and at any time, and stands at its end; what must be there before anything is drawn is in `embed-first.ts`.
 *
 * What the page must carry:
 * - `<html lang data-page="<id>" data-edition="<editionNow(editions)>">`. No height in `vh`, none on html or body.
 * - Somewhere after the picture, for it is long, `data-concerns="<ids parted by spaces>"`: those of features shown or told of, of a chapter also
 *   `story:<story>` and `story:<story>/<chapter>`.
 * - `<html data-site data-file>`: where the site lies, and how files of pages in its language are called, of a page that does not lie in a folder of its own below `embed/`.
 * - Links between chapters: `<a data-goto href="../<id>/<lang>.html">`. What a reader can choose: `data-feature="<id>"`.
 * - `<aside data-notice data-editions="../../data/editions.json" hidden>` with its words, an empty list for what has changed
 *   (`<ul data-changes></ul>`), and a link to the present page (`<a data-current href="…">`), which is shown only when this one is old.
 * - `<html data-tools>`, the address of `embed-tools.ts`, which is fetched when `<details class="table">` or `<details data-walk hidden>` is opened.
 * - An empty `<p role="status" data-said data-chosen="Chosen: {name}">`.
 * - In the box of the picture a hidden button with `data-script`, `data-worker`, `data-map` and `data-names`, the addresses of the live map, and `data-failed`, what is said
 *   where it cannot be had; and beside it an empty element with the role of a status.
 */
import { announce } from './embedding/announce.ts';
import { laterChanges } from './embedding/later-changes.ts';
import { tendDoor } from './embedding/live-door.ts';
import {
  isFeature,
  type PageMessage,
  parseHostMessage,
  sealMessage,
  withinHeight,
} from './embedding/messages.ts';
import { PAGE_PARAMETERS, readParameter } from './embedding/page-address.ts';
import type { PageId } from './embedding/page-ids.ts';

const HOST = 'host';
const MAX_LIST_LETTERS = 400_000;
const PATIENCE_MS = 3000;
/** Longer than a browser takes from a page that is read to its first frame. */
const FIRST_FRAME_MS = 200;

const root = document.documentElement;
const { searchParams } = new URL(location.href);
const ofAddress = (name: string) => readParameter((asked) => searchParams.get(asked), name);

/** The folder of the site: a page that was made before lies two folders below it, one that is drawn says where it is. */
const site = new URL(root.dataset['site'] ?? '../../', location.href).href;

/** Origins of web pages only: of a file or a sandboxed page the origin is `null`, which anybody could claim. */
function originOf(address: string | null): string | null {
  try {
    const { origin, protocol } = new URL(address ?? '');
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/** Of the window around this one, by the browsers that tell it (`null` where it has none to be known by); else of whoever refers here. */
function framerOf(): string | null {
  const [known] = (location as { readonly ancestorOrigins?: Iterable<string> }).ancestorOrigins ?? [];
  const referrer = originOf(document.referrer);
  return known ?? (referrer === originOf(location.href) ? null : referrer);
}

const framer = framerOf();
/** The one that an address is made for. From the second chapter on nothing else tells it, for this site hides from where a reader comes. */
const named = originOf(searchParams.get(HOST));
/** The one origin that is heard and spoken to by name. */
const host = named ?? originOf(framer);
/** At the top of a tab, and in a page that the address was not made for, nobody is. */
const isAlone = parent === window || (named !== null && framer !== null && framer !== named);

/**
 * To the host, and to nobody else where it is known. A host that hides its origin still learns how high its own frame must be: neither that
 * nor the name of the page is a secret to whoever has put it there. What a reader chooses is told only to a host by name.
 */
function post(message: PageMessage): void {
  if (isAlone || (host === null && message.type === 'select')) return;
  parent.postMessage(sealMessage(message), host ?? '*');
}

/** The same theme and parts for another page, and the host, which that page is not referred by. */
function keepParameters(address: URL): string {
  for (const name of PAGE_PARAMETERS) {
    const value = ofAddress(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  if (host !== null && !isAlone) address.searchParams.set(HOST, host);
  return address.href;
}

/** To other chapters, and to the page as it is now, which is no longer that of an edition. */
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

/** Or where none comes, since the page is out of sight. Measuring before it would have the page laid out once more while its reader waits. */
function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FIRST_FRAME_MS);
  });
}

/**
 * Letters in other fonts break lines elsewhere: a height that is told before theirs is known would move what follows in the host's page. A frame out
 * of sight lays nothing out by itself, and so asks for no font before it is measured.
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

/** Of another page in the language of this one: passages are drawn where they are asked for. Ids are letters of addresses as they stand. */
function addressOf(id: PageId): URL {
  const [, passage] = /^passage\.(.+)$/.exec(id) ?? [];
  if (passage === undefined) {
    const file = root.dataset['file'] ?? location.pathname.replace(/^.*\//, '');
    return new URL(`embed/${id}/${file}`, site);
  }
  const isMapAlone = root.dataset['ui'] === 'none';
  return new URL(`embed.html?passage=${passage}&lang=${root.lang}${isMapAlone ? '&ui=none' : ''}`, site);
}

function hearHost(): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (isAlone || source !== parent || host === null || origin !== host) return;
    const message = parseHostMessage(data);
    // Ids hold no slash: what they lead to is a page of this site. In the place of this one, so that the host's way back stays its own.
    if (message !== null) {
      location.replace(keepParameters(addressOf(message.id)));
    }
  });
}

/** Only where a host wants to hear of it: a button that does nothing is in everybody's way. */
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

/** What sorts the table and leads through the network comes when either is opened. Without it the table stands as it is. */
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

/** A bare picture stays one unless somebody asks otherwise. */
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
  // A browser that does not speak the language would name the month in its own: digits are read by all.
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

/** Whatever a page lacks or a browser refuses: a reader of another site is not to hear of it, nor is its console. */
function attempt(task: () => unknown): void {
  try {
    Promise.resolve(task()).catch(() => undefined);
  } catch {
    // The page can be read without.
  }
}

function whenRead(task: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task, { once: true });
  else task();
}

attempt(hearHost);
whenRead(() => {
  for (const task of [keepOnLinks, postChoices, bringTools, followHeight, noticeChanges, offerLiveMap])
    attempt(task);
});
