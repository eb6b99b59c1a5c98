/** The `it` of the specs: gives a fresh atlas to each test, and fails it on any error of the page. */
import { test as base } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { launchBrowser, type Visit, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { siteUrl } from '../support/site-url.ts';
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

async function openFor(browser: Browser, { map, keeps }: PageOfTest): Promise<Visit> {
  const home = siteUrl();
  const opened =
    map === 'stands'
      ? await visitWithQuickMap(browser, home)
      : await visitWithMap(browser, home, map === 'draws');
  if (!keeps) await opened.context.addInitScript(keepNothing);
  return opened;
}

/** Without drawing or offline storage, which take most of the time without a graphics processor. */
export const it = base.extend<PageOfTest & { atlas: AtlasDriver }, { browser: Browser }>({
  /**
   * One for each worker: starting it and compiling its first shaders takes as long as a small test. Each test
   * has a profile of its own.
   */
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  map: ['stands', { option: true }],
  keeps: [false, { option: true }],
  atlas: async ({ browser, map, keeps }, use) => {
    const opened = await openFor(browser, { map, keeps });
    const atlas = new AtlasDriver(opened, siteUrl());
    await use(atlas);
    await opened.close();
    atlas.then.nothingWentWrong();
  },
});

/** As `it`, with the site stored for offline use. */
export const itKeeps = it.extend({ keeps: true });

/** The map flies without drawing, in a small window, and the site is stored: for tests of camera movement. */
export const itFlies = it.extend({ map: 'flies', keeps: true });

/** The map draws and flies, in a small window, and the site is stored, as for users. */
export const itDraws = it.extend({ map: 'draws', keeps: true });

export const { describe, beforeAll, afterAll, beforeEach, afterEach } = it;
