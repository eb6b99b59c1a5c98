/**
 * The page's side of the service worker (`src/sw.ts`): stores the site for use without a network and says when a new version is
 * ready. It never reloads by itself: what the reader is doing comes first.
 */
import { trustScriptUrl } from './trusted-types.ts';

/** What the build tells the worker: files by path with their digests (as in subresource integrity). */
export interface Precache {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export type WorkerMessage = 'take-over';

export type OfflineState =
  /** This browser or this address (plain http, a file) has no service workers. */
  | { readonly kind: 'unavailable' }
  /** The first copy is being stored. */
  | { readonly kind: 'storing' }
  /** The site works without a network. */
  | { readonly kind: 'ready' }
  /** As `ready`, and a newer version waits; `reload` changes to it. Any ordinary reload does so too. */
  | { readonly kind: 'update'; readonly reload: () => void }
  /** The copy could not be stored (no room, connection lost); tried again on the next visit. */
  | { readonly kind: 'failed' };

const HOUR_MS = 3_600_000;

/**
 * Registers the worker and reports its state, now and on every change. Call when the map is idle, so that storing does not
 * compete with the first picture. `page` is the page's window, given so that tests can bring their own.
 */
export async function cacheOffline(
  report: (state: OfflineState) => void,
  page: Window = window,
): Promise<void> {
  const container = page.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) {
    report({ kind: 'unavailable' });
    return;
  }
  let registration: ServiceWorkerRegistration;
  try {
    registration = await container.register(trustScriptUrl('./sw.js'), { updateViaCache: 'none' });
  } catch {
    report({ kind: container.controller === null ? 'failed' : 'ready' });
    return;
  }

  const reload = () => {
    container.addEventListener('controllerchange', () => page.location.reload(), { once: true });
    registration.waiting?.postMessage('take-over' satisfies WorkerMessage);
  };
  const reportNow = () => {
    const { active, waiting, installing } = registration;
    // The very first worker waits for a moment too, before it becomes the active one: there is nothing to change from.
    if (active !== null) report(waiting === null ? { kind: 'ready' } : { kind: 'update', reload });
    else report({ kind: waiting === null && installing === null ? 'failed' : 'storing' });
  };
  const follow = (incoming: ServiceWorker | null) => incoming?.addEventListener('statechange', reportNow);

  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // A briefing may stay open for days: look for a new version now and then; offline, the look fails and nothing changes.
  page.setInterval(() => registration.update().catch(() => undefined), HOUR_MS);
  reportNow();
}

/**
 * Resolves once the whole site is in the browser and answers from there, so that nothing more is asked of the network: `true`. `false` where no
 * copy is being stored, and when it takes longer than `patienceMs`.
 */
export async function whenStored(patienceMs: number, page: Window = window): Promise<boolean> {
  const container = page.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return false;
  if (container.controller !== null) return true;
  const registration = await container.getRegistration().catch(() => undefined);
  if (registration === undefined) return false;
  return new Promise((resolve) => {
    const timer = page.setTimeout(() => resolve(false), patienceMs);
    container.addEventListener(
      'controllerchange',
      () => {
        page.clearTimeout(timer);
        resolve(true);
      },
      { once: true },
    );
  });
}
