/**
 * The `it` of the specs: brings a fresh atlas to each test and fails the test when anything went wrong on the page, whatever the
 * test itself was about.
 */
import type { Browser } from 'playwright-core';
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

const makeIt = ({ map, keeps }: PageOfTest) =>
  withBrowser.extend<{ atlas: AtlasDriver }>({
    atlas: async ({ browser }, use) => {
      const home = inject('siteUrl');
      const opened =
        map === 'stands'
          ? await visitWithQuickMap(browser, home)
          : await visitWithMap(browser, home, map === 'draws');
      if (!keeps) await opened.context.addInitScript(keepNothing);
      const atlas = new AtlasDriver(opened, home);
      await use(atlas);
      await opened.close();
      atlas.then.nothingWentWrong();
    },
  });

/**
 * The map draws nothing and nothing is stored: most tests are about neither, and without a graphics processor the two take most of their time.
 */
export const it = makeIt({ map: 'stands', keeps: false });

/** As `it`, and the site is stored for use without a network. */
export const itKeeps = makeIt({ map: 'stands', keeps: true });

/** The map flies, though it draws nothing, in a small window, and the site is stored: for what is about a journey and not about the picture on the map. */
export const itFlies = makeIt({ map: 'flies', keeps: true });

/** The map draws and flies, in a small window, and the site is stored, as its readers have it. */
export const itDraws = makeIt({ map: 'draws', keeps: true });
