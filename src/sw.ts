/**
 * The service worker: after one visit the site works without a network, under whatever path it stands.
 *
 * Invariants: a version is stored whole or not at all (every file is checked against its digest while installing); a version
 * never changes under an open page (a new one waits until the reader reloads or agrees); nothing outside the site's own
 * folder is touched.
 */
import type { Precache, WorkerMessage } from './lib/offline.ts';

declare const __PRECACHE__: Precache;

/** Browsers that do not say whether a page is loaded again leave the property out. */
type NavigationRequest = Request & { readonly isReloadNavigation?: boolean };

const worker = self as unknown as ServiceWorkerGlobalScope;
const precache = __PRECACHE__;
const root = new URL('./', worker.location.href);
/** Cache names are shared by all sites of an origin, so the path is part of ours. */
const prefix = `crossroads ${root.pathname} `;
const cacheName = prefix + precache.version;

/** The page itself is asked for by its folder: some hosts redirect `index.html` to it. */
function addressOf(file: string): string {
  return new URL(file === 'index.html' ? './' : file, root).href;
}

const stored = new Set(Object.keys(precache.files).map(addressOf));

/** A response marked as redirected may not answer a navigation; its copy may. */
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

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    const waiting = Object.entries(precache.files);
    // A few at a time: the page that is still loading comes first.
    const lanes = Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await store(cache, ...next);
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

/** The stored file that a request means, or `null` when it is none of ours. */
function storedAddress(request: Request): string | null {
  const url = new URL(request.url);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const bare = url.origin + url.pathname;
  if (bare === `${root.href}index.html`) return root.href;
  return stored.has(bare) ? bare : null;
}

let isChanging = false;

/**
 * A reload is the moment to change versions, but the browser alone would keep the old one, because the old page is still open
 * while the new one is asked for. So the waiting version is let in and the browser asks once more.
 */
async function changeVersion(request: NavigationRequest): Promise<Response | null> {
  const { waiting } = worker.registration;
  if (waiting === null) return null;
  const pages = await worker.clients.matchAll({ type: 'window' });
  // One page may also be open beside this one, which is not counted yet: a briefing whose speaker's window comes.
  const isReload = isChanging || request.isReloadNavigation !== false;
  if (pages.length > 1 || (pages.length === 1 && !isReload)) return null;
  isChanging = true;
  waiting.postMessage('take-over' satisfies WorkerMessage);
  // The icon is named so that the browser does not go looking for one at the root of the host.
  return new Response('<!doctype html><link rel="icon" href="data:,">', {
    headers: { Refresh: '0', 'Content-Type': 'text/html; charset=utf-8' },
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
  if ((event.data as WorkerMessage) === 'take-over') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const address = storedAddress(event.request);
  if (address !== null) event.respondWith(answer(event.request, address));
});
