/** The `it` of the specs: gives a fresh atlas to each test, and fails it on any error of the page. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { launchBrowser, type Visit, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { AtlasDriver } from './drivers/atlas-driver.ts';

/** In software rendering a map of half the size takes half the time. */
const SMALLER = { width: 1100, height: 640 };

interface PageOfTest {
  /** Cost of the map: all of it, all but drawing, or almost none, without flights. */
  readonly map: 'draws' | 'flies' | 'stands';
  /** Whether the site is stored for offline use. */
  readonly keeps: boolean;
}

/** Opens a page with an almost free map, in the profile of `visit`. */
export async function visitWithQuickMap(
  ...[browser, home, options = {}, others = []]: Parameters<typeof visit>
): Promise<Visit> {
  const opened = await visit(browser, home, { reducedMotion: 'reduce', ...options }, others);
  await opened.context.addInitScript(drawNothing);
  return opened;
}

/** As for users, in a small window. */
async function visitWithMap(browser: Browser, home: string, draws: boolean): Promise<Visit> {
  const opened = await visit(browser, home, { viewport: SMALLER });
  if (!draws) await opened.context.addInitScript(drawNothing);
  return opened;
}

/**
 * One browser per worker: starting it and compiling its first shaders takes as long as a small test. Profiles
 * are fresh.
 */
const withBrowser = base.extend<{ browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens an atlas for each test and closes it afterwards. */
const makeIt = ({ map, keeps }: PageOfTest) =>
  withBrowser.extend<{ atlas: AtlasDriver }>({
    atlas: async ({ browser }, use) => {
      const opened = await openFor(browser, { map, keeps });
      const atlas = new AtlasDriver(opened, inject('siteUrl'));
      await use(atlas);
      await opened.close();
      atlas.then.nothingWentWrong();
    },
  });

async function openFor(browser: Browser, { map, keeps }: PageOfTest): Promise<Visit> {
  const home = inject('siteUrl');
  const opened =
    map === 'stands'
      ? await visitWithQuickMap(browser, home)
      : await visitWithMap(browser, home, map === 'draws');
  if (!keeps) await opened.context.addInitScript(keepNothing);
  return opened;
}

/** A page reused by several tests as new visitors: compiling its scripts is a third of a page's cost. */
interface Kept {
  readonly visit: Visit;
  /** Whether a test has changed it permanently. */
  readonly isSpoilt: () => boolean;
}

async function openToKeep(browser: Browser): Promise<Kept> {
  const opened = await openFor(browser, { map: 'stands', keeps: false });
  return { visit: opened, isSpoilt: watchForLeftovers(opened) };
}

/** Watches a page for permanent changes. */
function watchForLeftovers({ page, context }: Visit): () => boolean {
  let isSpoilt = false;
  const listen = <T extends Page | BrowserContext>(target: T, name: keyof T) => {
    const original = target[name];
    if (typeof original !== 'function') throw new TypeError(`${String(name)} is no method`);
    Object.assign(target, {
      [name]: (...given: unknown[]) => {
        isSpoilt = true;
        return original.apply(target, given);
      },
    });
  };
  for (const name of ['addInitScript', 'exposeFunction', 'exposeBinding', 'close'] as const) {
    listen(page, name);
    listen(context, name);
  }
  page.once('crash', () => {
    isSpoilt = true;
  });
  return () => isSpoilt;
}

/** Storage of the page between two tests. */
interface Shelf {
  kept: Kept | null;
}

/** `null` when there is none, or when it cannot be reset. */
async function takeFrom(shelf: Shelf): Promise<Kept | null> {
  const { kept } = shelf;
  shelf.kept = null;
  if (kept === null) return null;
  try {
    return { ...kept, visit: await kept.visit.renew() };
  } catch {
    await kept.visit.close();
    return null;
  }
}

const withShelf = withBrowser.extend<{ shelf: Shelf }>({
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from this pattern
    async ({}, use) => {
      // The browser closes the last page: Vitest ends both at once, and closing it again would fail.
      await use({ kept: null });
    },
    { scope: 'worker' },
  ],
});

/**
 * Without drawing or offline storage, which take most of the time without a graphics processor. The page may
 * be reused.
 */
export const it = withShelf.extend<{ atlas: AtlasDriver }>({
  atlas: async ({ browser, shelf }, use) => {
    const kept = (await takeFrom(shelf)) ?? (await openToKeep(browser));
    const atlas = new AtlasDriver(kept.visit, inject('siteUrl'));
    await use(atlas);
    if (kept.visit.problems.length === 0 && !kept.isSpoilt()) shelf.kept = kept;
    else await kept.visit.close();
    atlas.then.nothingWentWrong();
  },
});

/** As `it`, on a new page: for measurements and first fetches. */
export const itAnew = makeIt({ map: 'stands', keeps: false });

/** As `it`, with the site stored for offline use. */
export const itKeeps = makeIt({ map: 'stands', keeps: true });

/** The map flies without drawing, in a small window, and the site is stored: for tests of camera movement. */
export const itFlies = makeIt({ map: 'flies', keeps: true });

/** The map draws and flies, in a small window, and the site is stored, as for users. */
export const itDraws = makeIt({ map: 'draws', keeps: true });
