/**
 * The `it` of the specs: brings a fresh atlas to each test and fails the test when anything went wrong on the page, whatever the
 * test itself was about.
 */
import type { Browser } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { launchBrowser, visit } from '../support/browser.ts';
import { AtlasDriver } from './drivers/atlas-driver.ts';

export const it = base.extend<{ browser: Browser; atlas: AtlasDriver }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  atlas: async ({ browser }, use) => {
    const home = inject('siteUrl');
    const opened = await visit(browser, home);
    const atlas = new AtlasDriver(opened, home);
    await use(atlas);
    await opened.close();
    atlas.then.nothingWentWrong();
  },
});
