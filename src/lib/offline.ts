/**
 * The page's side of the service worker (`src/entries/sw.ts`): stores the site for offline use and reports new
 * versions. It never reloads by itself, so as not to interrupt the user.
 */
import { savesData } from './saves-data.ts';
import { trustScriptUrl } from './trusted-types.ts';

/** Build output for the worker: files by path with their digests (as in subresource integrity). */
export interface Precache {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export type WorkerMessage = 'take-over' | 'user-active';

export type OfflineState =
  /** This browser or address (plain http, a file) has no service workers, or the user asks to save data. */
  | { readonly kind: 'unavailable' }
  /** The first copy is being stored. */
  | { readonly kind: 'storing' }
  /** The site works without a network. */
  | { readonly kind: 'ready' }
  /** As `ready`, and a newer version waits; `reload` or any page reload activates it. */
  | { readonly kind: 'update'; readonly reload: () => void }
  /** The copy could not be stored (no space, connection lost); the next visit tries again. */
  | { readonly kind: 'failed' };

const HOUR_MS = 3_600_000;

/** Storing pauses meanwhile: without a graphics processor it makes a frame take 1.4 to 1.8 times as long. */
const ACTIVITIES = ['mousedown', 'mousemove', 'touchstart', 'touchmove', 'wheel', 'keydown'] as const;
/** Between two reports of activity. */
const ACTIVITY_MS = 500;

/**
 * Registers the worker and reports its state, now and on every change. Call when the page is idle, so that
 * storing does not delay the first view.
 *
 * @param page window, replaceable in tests
 */
export async function cacheOffline(
  report: (state: OfflineState) => void,
  page: Window = window,
): Promise<void> {
  const container = page.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // The copy is some 8 MB compressed.
  if (container === undefined || savesData(page)) {
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
    // The very first worker also waits briefly before it becomes active, without a version to replace.
    if (active !== null) report(waiting === null ? { kind: 'ready' } : { kind: 'update', reload });
    else report({ kind: waiting === null && installing === null ? 'failed' : 'storing' });
  };
  const follow = (incoming: ServiceWorker | null) => incoming?.addEventListener('statechange', reportNow);

  let reportedAt = Number.NEGATIVE_INFINITY;
  const reportActivity = ({ timeStamp }: Event) => {
    if (registration.installing === null || timeStamp - reportedAt < ACTIVITY_MS) return;
    reportedAt = timeStamp;
    registration.installing.postMessage('user-active' satisfies WorkerMessage);
  };
  for (const name of ACTIVITIES)
    page.addEventListener(name, reportActivity, { capture: true, passive: true });

  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // A briefing may stay open for days, so check for a new version regularly. Offline the check fails without
  // effect.
  page.setInterval(() => registration.update().catch(() => undefined), HOUR_MS);
  reportNow();
}

/**
 * Resolves to `true` once the whole site is stored and served from the copy; `false` if no copy is being
 * stored, or after `patienceMs`.
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
