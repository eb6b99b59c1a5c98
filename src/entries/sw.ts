/**
 * The service worker: after one visit the site works without a network, under any base path.
 *
 * Invariants: a version is stored whole or not at all (every file is checked against its digest while
 * installing); a version never changes under an open page (a new one waits until the user reloads or agrees);
 * nothing outside the site's folder is touched.
 */
import type { Precache, WorkerMessage } from '../lib/offline.ts';

declare const __PRECACHE__: Precache;

/** Browsers without reload detection omit the property. */
type NavigationRequest = Request & { readonly isReloadNavigation?: boolean };

const worker = self as unknown as ServiceWorkerGlobalScope;
const precache = __PRECACHE__;
const root = new URL('./', worker.location.href);
/** Cache names are shared by all sites of an origin, so they contain the path. */
const prefix = `crossroads ${root.pathname} `;
const cacheName = prefix + precache.version;

/** The page is fetched by its folder: some hosts redirect `index.html` to it. */
function addressOf(file: string): string {
  return new URL(file === 'index.html' ? './' : file, root).href;
}

const stored = new Set(Object.keys(precache.files).map(addressOf));

/** A response marked as redirected may not answer a navigation; a copy may. */
async function unredirected(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

async function store(cache: Cache, file: string, integrity: string): Promise<void> {
  const address = addressOf(file);
  const hashed = file.startsWith('assets/');
  const response = await fetch(address, {
    integrity,
    cache: hashed ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, await unredirected(response));
}

/** After a report of activity. */
const PAUSE_MS = 1000;
/** Pauses end this long after the start, because browsers give an installing worker a few minutes. */
const LAST_PAUSE_MS = 60_000;
const begunAt = Date.now();
let pausedUntil = 0;

async function whenUserRests(): Promise<void> {
  for (;;) {
    const pauseMs = Math.min(pausedUntil, begunAt + LAST_PAUSE_MS) - Date.now();
    if (pauseMs <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    const waiting = Object.entries(precache.files);
    // A few at a time, in the order of the list: what the user asks for meanwhile has priority.
    const lanes = Array.from({ length: 2 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await whenUserRests();
        await store(cache, ...next);
      }
    });
    await Promise.all(lanes);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
  }
  await worker.clients.claim();
}

/** Returns the stored file for a request, or `null` if there is none. */
function storedAddress(request: Request): string | null {
  const url = new URL(request.url);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const bare = url.origin + url.pathname;
  if (bare === `${root.href}index.html`) return root.href;
  return stored.has(bare) ? bare : null;
}

let isChanging = false;

/** Chromium activates the waiting version after some 20 ms and answers requests about a second later. */
const CHANGE_S = 1;

/**
 * Versions change on reload, but the browser alone would use the old one, because the old page is still open
 * during the request. So the waiting version takes over and the browser reloads once more, not at once: with
 * developer tools attached, Chromium never answers a request that reaches this version while it stops.
 */
async function changeVersion(request: NavigationRequest): Promise<Response | null> {
  const { waiting } = worker.registration;
  if (waiting === null) return null;
  const pages = await worker.clients.matchAll({ type: 'window' });
  // One other page may be open, because a new one is not counted yet: a briefing that opens its speaker's
  // window.
  const isReload = isChanging || request.isReloadNavigation !== false;
  if (pages.length > 1 || (pages.length === 1 && !isReload)) return null;
  isChanging = true;
  waiting.postMessage('take-over' satisfies WorkerMessage);
  // The icon keeps the browser from requesting one at the root of the host.
  return new Response('<!doctype html><link rel="icon" href="data:,">', {
    headers: { Refresh: `${CHANGE_S}`, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function answer(request: Request, address: string): Promise<Response> {
  if (request.mode === 'navigate') {
    const change = await changeVersion(request);
    if (change !== null) return change;
  }
  const cache = await caches.open(cacheName);
  return (await cache.match(address)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message === 'take-over') event.waitUntil(worker.skipWaiting());
  if (message === 'user-active') pausedUntil = Date.now() + PAUSE_MS;
});
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const address = storedAddress(event.request);
  if (address !== null) event.respondWith(answer(event.request, address));
});
