import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { violationsByAxe } from '../../support/axe.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it, visitWithQuickMap } from '../atlas-test.ts';

const ROOMS = [
  ['atlas', '.key-figure'],
  ['briefings', '.story-list'],
  ['plan', '[data-testid="incidents"]'],
  ['publish', '.page-cards'],
] as const;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** More than any room has stops. */
const MAX_STOPS = 400;

/**
 * Presses Tab around the page, and returns the visible controls that never had the focus. The focus may start in the
 * middle of the page, so it passes the end twice.
 */
async function controlsOutOfReach(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) target.dataset['reached'] = '';
    });
  });
  let ends = 0;
  for (let stop = 0; stop < MAX_STOPS && ends < 2; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) ends += 1;
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled, [inert] *'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.dataset['reached'] === undefined)
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

describe('the rooms', () => {
  for (const [room, content] of ROOMS) {
    for (const [language, viewport] of [
      ['en', DESK],
      ['ar', DESK],
      ['en', PHONE],
    ] as const) {
      it(`${room} is complete by keyboard and for axe in ${language}, ${viewport.width} px`, async ({
        browser,
      }) => {
        const { page, close, problems } = await visitWithQuickMap(browser, siteUrl(), { viewport });
        await page.goto(`${siteUrl()}?v=1&room=${room}&language=${language}`);
        await page.locator(content).first().waitFor();
        expect(await violationsByAxe(page)).toEqual([]);
        const { scrollWidth, clientWidth, dir } = await page.evaluate(() => {
          const { scrollWidth, clientWidth, dir } = document.documentElement;
          return { scrollWidth, clientWidth, dir };
        });
        expect(scrollWidth).toBe(clientWidth);
        expect(dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(await controlsOutOfReach(page)).toEqual([]);
        expect(problems).toEqual([]);
        await close();
      });
    }
  }

  it('keeps the map on a phone on its side, with the timeline below the window', async ({ browser }) => {
    const viewport = { width: 740, height: 360 };
    const { page, close } = await visitWithQuickMap(browser, siteUrl(), { viewport });
    await page.goto(siteUrl());
    await page.locator('.map-stage').waitFor();
    const height = await page.locator('.map-stage').evaluate((stage) => stage.clientHeight);
    expect(height).toBeGreaterThan(200);
    await page.locator('.time-area').scrollIntoViewIfNeeded();
    await expect(page.locator('.time-area')).toBeInViewport({ ratio: 1 });
    await close();
  });
});
