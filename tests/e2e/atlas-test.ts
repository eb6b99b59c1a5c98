/**
 * The `it` of the specs: brings a fresh atlas to each test and fails the test when anything went wrong on the page, whatever the
 * test itself was about.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { launchBrowser, type Visit, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { AtlasDriver } from './drivers/atlas-driver.ts';

/** Drawn in software, a map of half the size takes half as long and shows the same. */
const SMALLER = { width: 1100, height: 640 };

interface PageOfTest {
  /** What the map costs: all of it, all but the drawing, or next to nothing, as it stands still instead of flying too. */
  readonly map: 'draws' | 'flies' | 'stands';
  /** Whether the site is stored for use without a network. */
  readonly keeps: boolean;
}

/** Opens a page whose map costs next to nothing, in the profile of `visit`. */
export async function visitWithQuickMap(
  ...[browser, home, options = {}, others = []]: Parameters<typeof visit>
): Promise<Visit> {
  const opened = await visit(browser, home, { reducedMotion: 'reduce', ...options }, others);
  await opened.context.addInitScript(drawNothing);
  return opened;
}

/** As its readers have it, in a small window. */
async function visitWithMap(browser: Browser, home: string, draws: boolean): Promise<Visit> {
  const opened = await visit(browser, home, { viewport: SMALLER });
  if (!draws) await opened.context.addInitScript(drawNothing);
  return opened;
}

/** One browser serves all files of a worker, for each `it` below: to start one, and to let it compile its first shaders, takes as long as a small test. Profiles are fresh. */
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

/** Gives an atlas to each test, opened anew and closed after it. */
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

/** A page that one test after the other is given, each as another visitor: a third of what a page costs is to compile its scripts once more. */
interface Kept {
  readonly visit: Visit;
  /** Whether something was done to it that stays in it for good. */
  readonly isSpoilt: () => boolean;
}

async function openToKeep(browser: Browser): Promise<Kept> {
  const opened = await openFor(browser, { map: 'stands', keeps: false });
  return { visit: opened, isSpoilt: watchForLeftovers(opened) };
}

/** Whether what is done from now on stays in a page. */
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

/** Where the page stands between two tests. */
interface Shelf {
  kept: Kept | null;
}

/** `null` when there is none, or when a test has left it so that it does not get to another page. */
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
      // The browser closes what is left here: Vitest ends both at the same time, and what the browser has closed can no longer be.
      await use({ kept: null });
    },
    { scope: 'worker' },
  ],
});

/**
 * The map draws nothing and nothing is stored: most tests are about neither, and without a graphics processor the two take most of their time. The page may have
 * served others before.
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

/** As `it`, on a page that nobody had before: for what is measured, and for what has not been fetched. */
export const itAnew = makeIt({ map: 'stands', keeps: false });

/** As `it`, and the site is stored for use without a network. */
export const itKeeps = makeIt({ map: 'stands', keeps: true });

/** The map flies, though it draws nothing, in a small window, and the site is stored: for what is about a journey and not about the picture on the map. */
export const itFlies = makeIt({ map: 'flies', keeps: true });

/** The map draws and flies, in a small window, and the site is stored, as its readers have it. */
export const itDraws = makeIt({ map: 'draws', keeps: true });
