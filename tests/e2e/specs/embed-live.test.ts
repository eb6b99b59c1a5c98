/**
 * The live map of an embedded page, on another site and alone: opening, drawing, moving, selection, closing,
 * and fallbacks.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser, visit } from '../../support/browser.ts';
import { type HostSite, serveHost } from '../../support/serve-host.ts';
import { siteUrl } from '../../support/site-url.ts';
import { afterAll, beforeAll, describe, it } from '../atlas-test.ts';
import { HostDriver, SOON } from '../drivers/host-driver.ts';

/** Without a graphics processor the first frame takes seconds. */
const DRAWN = { timeout: 90_000 };

let site = '';
let host: HostSite;

beforeAll(async () => {
  site = siteUrl();
  host = await serveHost(site);
});

afterAll(() => host.close());

const addressOf = (id: string, query = '') => `${site}embed/${id}/en.html${query}`;
const explore = (page: Page | Frame) => page.getByRole('button', { name: 'Explore the map' });
const box = (page: Page | Frame) => page.locator('.map-box');
/** `home`, or `away` once it is open. */
const state = (page: Page | Frame) => box(page).getAttribute('data-live');

async function askFor(page: Page | Frame): Promise<void> {
  await explore(page).waitFor();
  await explore(page).press('Enter');
  await expect.poll(() => state(page), DRAWN).toBe('home');
}

/** Number of colours on the map; a blank one has one. */
async function colours(page: Page | Frame): Promise<number> {
  const png = await box(page).locator('canvas').screenshot();
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      return new Set(new Uint32Array((data as Uint8ClampedArray).buffer)).size;
    },
    [...png],
  );
}

async function alone(browser: Browser, id: string, query = '', context = {}): ReturnType<typeof visit> {
  const opened = await visit(browser, site, { viewport: { width: 720, height: 700 }, ...context });
  await opened.page.goto(addressOf(id, query));
  return opened;
}

describe('a live map on another site', () => {
  it('opens by keyboard in place of its static map, shows the selection, and closes', async ({ browser }) => {
    const opened = await visit(browser, host.url, { viewport: { width: 1000, height: 800 } }, [site]);
    const article = new HostDriver(opened);
    const requests: string[] = [];
    opened.page.on('request', (request) => requests.push(request.url()));
    await opened.page.goto(
      host.put(
        `<script src="${site}embed.js"></script><crossroads-map id="a" route="balkan" ui="legend" height="900"></crossroads-map>`,
      ),
    );
    await article.then.shown('a');
    const page = await article.get.frame('a');
    expect(await page.evaluate(() => self.origin)).toBe('null');
    const before = await box(page).boundingBox();
    expect(requests.filter((url) => /live/.test(url))).toEqual([]);

    await askFor(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    expect(await box(page).boundingBox()).toEqual(before);
    expect(await colours(page)).toBeGreaterThan(100);
    await page.locator('canvas').press('Enter');
    await expect.poll(() => article.get.told('select', 'a'), SOON).toHaveLength(1);
    expect((await article.get.told('select', 'a'))[0]).toEqual({
      feature: expect.stringMatching(/^[a-z]+:/),
    });
    expect(await page.locator('.live-told[role="status"]').innerText()).toMatch(/\S\n+\S/);

    await page.locator('canvas').press('+');
    await expect.poll(() => state(page), SOON).toBe('away');
    await page.getByRole('button', { name: 'Reset the view' }).press('Enter');
    await expect.poll(() => state(page), DRAWN).toBe('home');
    await page.getByRole('button', { name: 'Close the live map' }).press('Enter');
    expect(await state(page)).toBeNull();
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await explore(page).evaluate((button) => button === document.activeElement)).toBe(true);

    expect((await article.get.noted()).shift).toBe(0);
    const origins = new Set(requests.map((url) => new URL(url).origin));
    expect([...origins].sort()).toEqual([new URL(host.url).origin, new URL(site).origin, 'null'].sort());
    article.then.nothingWentWrong();
    await opened.close();
  });

  it('is made on request for a passage with another view than its page', async ({ browser }) => {
    const opened = await visit(browser, host.url, { viewport: { width: 1000, height: 800 } }, [site]);
    const article = new HostDriver(opened);
    await opened.page.goto(
      host.put(
        `<script src="${site}embed.js"></script><crossroads-map id="a" passage="I.A.p2" view="v=1&amp;zoom=5&amp;lng=21&amp;lat=43" theme="dark"></crossroads-map>`,
      ),
    );
    await article.then.shown('a');
    const page = await article.get.frame('a');
    expect(await explore(page).getAttribute('data-map')).toBe('');
    await askFor(page);
    expect(await colours(page)).toBeGreaterThan(100);
    await page.locator('canvas').press('Enter');
    await expect.poll(() => article.get.told('select', 'a'), SOON).toHaveLength(1);
    article.then.nothingWentWrong();
    await opened.close();
  });

  it('leaves the wheel to the page around it', async ({ browser }) => {
    const { page, close } = await alone(browser, 'jurisdiction.AL', '', {
      viewport: { width: 720, height: 400 },
    });
    await askFor(page);
    const place = await box(page).boundingBox();
    if (place === null) throw new Error('there is no map');
    await page.mouse.move(place.x + 100, place.y + 100);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(100);
    expect(await state(page)).toBe('home');
    await close();
  });
});

describe('a live map', () => {
  it('is missing from pages that exclude it', async ({ browser }) => {
    for (const query of ['?interactive=no', '?ui=none']) {
      const { page, close } = await alone(browser, 'jurisdiction.AL', query);
      await page.waitForLoadState('networkidle');
      expect([query, await explore(page).isVisible()]).toEqual([query, false]);
      await close();
    }
  });

  it('opens automatically where the address requests it, and follows the theme', async ({ browser }) => {
    const { page, problems, close } = await alone(browser, 'market.waste', '?ui=none&interactive=auto');
    await expect.poll(() => state(page), DRAWN).toBe('home');
    // The map opened automatically, so the focus stays.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const sea = async () => {
      const png = await page.locator('canvas').screenshot();
      return png.toString('base64');
    };
    const light = await sea();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(sea, DRAWN).not.toBe(light);
    expect(problems).toEqual([]);
    await close();
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`passes axe in the theme ${theme}`, async () => {
      const browser = await launchBrowser();
      const { page, close } = await alone(browser, 'route.balkan', `?theme=${theme}`);
      await askFor(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await close();
      await browser.close();
    });
  }
});

describe('without a live map', () => {
  it('keeps the static map and shows a message when a file fails to load', async ({ browser }) => {
    const { page, context, close } = await alone(browser, 'jurisdiction.AL');
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    for (const [name, answer] of [
      ['live-worker', { status: 404 }],
      ['live.json', { body: '{', contentType: 'application/json' }],
    ] as const) {
      await context.route(`**/*${name}*`, (route) => route.fulfill(answer));
      await explore(page).press('Enter');
      await expect(page.locator('.missing')).toHaveText(/cannot be shown/, { useInnerText: true, ...DRAWN });
      expect(await state(page)).toBeNull();
      expect(await page.locator('.picture svg.fluid-figure').isVisible()).toBe(true);
      expect(await page.locator('canvas').count()).toBe(0);
      await context.unroute(`**/*${name}*`);
    }
    // Browsers log missing files themselves.
    expect(told.filter((line) => !/GPU stall|Failed to load resource/.test(line))).toEqual([]);
    // Another try still works.
    await askFor(page);
    await close();
  });

  it('has no button without WebGL', async ({ browser }) => {
    const opened = await visit(browser, site, {});
    await opened.page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await opened.page.goto(addressOf('jurisdiction.AL'));
    await opened.page.waitForLoadState('networkidle');
    expect(await explore(opened.page).isVisible()).toBe(false);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});
