/**
 * The sortable table of an embedded page, its downloads, and the walk through its network: by keyboard alone,
 * in a frame without an origin.
 */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import type { Browser, Frame, Page } from 'playwright-core';
import { visit } from '../../support/browser.ts';
import { noteSaid, saidIn } from '../../support/note-said.ts';
import { type HostSite, serveHost } from '../../support/serve-host.ts';
import { siteUrl } from '../../support/site-url.ts';
import { afterAll, beforeAll, describe, it } from '../atlas-test.ts';
import { HostDriver, SOON } from '../drivers/host-driver.ts';

let site = '';
let host: HostSite;

beforeAll(async () => {
  site = siteUrl();
  host = await serveHost(site);
});

afterAll(() => host.close());

/**
 * In an article on another origin.
 * @param id of a page, with its language
 */
async function show(
  browser: Browser,
  page: string,
): Promise<{ article: HostDriver; frame: Frame; close: () => Promise<void> }> {
  const opened = await visit(browser, host.url, { viewport: { width: 800, height: 900 } }, [site]);
  await noteSaid(opened.context);
  const article = new HostDriver(opened);
  const [kind = '', name = '', lang = ''] = page.split('.');
  await opened.page.goto(
    host.put(
      `<script src="${site}embed.js"></script><crossroads-map id="a" ${kind}="${name}" lang="${lang}"></crossroads-map>`,
    ),
  );
  await article.then.shown('a');
  return {
    article,
    frame: await article.get.frame('a'),
    close: async () => {
      await opened.close();
      article.then.nothingWentWrong();
    },
  };
}

const namesIn = (frame: Frame | Page) =>
  frame.locator('.table tbody th').evaluateAll((heads) => heads.map(({ textContent }) => textContent));

describe('the table of a page', () => {
  it('sorts by each column in the order of its language, both ways, and announces it', async ({
    browser,
  }) => {
    const { frame, close } = await show(browser, 'jurisdiction.HR.hr');
    const first = await namesIn(frame);
    expect(await saidIn(frame)).toEqual([]);
    await frame.locator('.table > summary').press('Enter');
    const head = frame.getByRole('button', { name: 'Naziv' });
    await head.press('Enter');
    const sorted = await namesIn(frame);
    expect(sorted).toEqual(first.toSorted(new Intl.Collator('hr', { numeric: true }).compare));
    expect(sorted).not.toEqual(first);
    const cell = frame.getByRole('columnheader', { name: 'Naziv' });
    expect(await cell.getAttribute('aria-sort')).toBe('ascending');
    await head.press('Space');
    expect(await namesIn(frame)).not.toEqual(sorted);
    expect(await cell.getAttribute('aria-sort')).toBe('descending');
    await frame.getByRole('button', { name: 'Vrsta' }).press('Enter');
    expect(await cell.getAttribute('aria-sort')).toBeNull();
    for (const _ of ['down', 'back']) await frame.getByRole('button', { name: 'Vrsta' }).press('Enter');
    expect(await namesIn(frame)).toEqual(first);
    expect(await frame.locator('[aria-sort]').count()).toBe(0);
    expect(await saidIn(frame)).toEqual([
      'Poredano: Naziv, uzlazno',
      'Poredano: Naziv, silazno',
      'Poredano: Vrsta, uzlazno',
      'Poredano: Vrsta, silazno',
      'Ponovno prvotnim redom',
    ]);
    await close();
  });

  it('announces the selection', async ({ browser }) => {
    const { article, frame, close } = await show(browser, 'route.black-sea.sr');
    await frame.locator('.table > summary').press('Enter');
    const row = frame.locator('.table tbody [data-feature]').first();
    await row.press('Enter');
    await expect.poll(() => saidIn(frame), SOON).toEqual([`Изабрано: ${await row.textContent()}`]);
    expect(await article.get.told('select', 'a')).toHaveLength(1);
    await close();
  });

  it('downloads as CSV and as GeoJSON', async ({ browser }) => {
    const { article, frame, close } = await show(browser, 'route.black-sea.sq');
    await frame.locator('.table > summary').press('Enter');
    const save = async (name: RegExp) => {
      const [download] = await Promise.all([
        article.page.waitForEvent('download'),
        frame.getByRole('link', { name }).press('Enter'),
      ]);
      return {
        name: download.suggestedFilename(),
        text: await readFile((await download.path()) ?? '', 'utf8'),
      };
    };
    const csv = await save(/CSV/);
    expect(csv.name).toBe('route.black-sea.sq.csv');
    expect(csv.text.startsWith('\ufeffEmri,Lloji,')).toBe(true);
    const rows = (await namesIn(frame)).length;
    expect(csv.text.trim().split('\r\n')).toHaveLength(rows + 1);
    const geojson = await save(/GeoJSON/);
    expect(geojson.name).toBe('route.black-sea.sq.geojson');
    const { features } = JSON.parse(geojson.text) as FeatureCollection;
    expect(features.map(({ properties }) => properties?.['name'])).toEqual(await namesIn(frame));
    await close();
  });

  it('downloads without script as well', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}embed/story.the-balkan-route/en.html`);
    expect(await page.locator('[data-walk]').isVisible()).toBe(false);
    await page.locator('.table > summary').press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /CSV/ }).press('Enter'),
    ]);
    // A page with two addresses has one file.
    expect(download.suggestedFilename()).toBe('story.the-balkan-route.question.en.csv');
    expect(await download.failure()).toBeNull();
    await context.close();
  });
});

describe('the walk through the network of a page', () => {
  it('follows legs forwards and back, by keyboard alone, and announces each place once', async ({
    browser,
  }) => {
    const { article, frame, close } = await show(browser, 'route.black-sea.en');
    const { keyboard } = article.page;
    await frame.locator('[data-walk] > summary').press('Enter');
    const steps = frame.getByRole('toolbar').getByRole('button');
    await steps.first().waitFor();
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
    const here = () => frame.locator('#walk-here').textContent();
    const begun = await here();
    const count = await steps.count();
    expect(count).toBeGreaterThan(2);
    // The start field, then the legs as one stop.
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    const texts = await steps.allTextContents();
    expect(await focused()).toBe(texts[0]);
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe(texts[1]);
    await keyboard.press('Home');
    await keyboard.press('ArrowUp');
    expect(await focused()).toBe(texts.at(-1));
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe(texts[0]);
    await keyboard.press('End');
    expect(await focused()).toBe(texts.at(-1));
    expect(await frame.locator('[role=toolbar] [tabindex="0"]').count()).toBe(1);
    const to = await frame.locator('.steps button b').last().textContent();
    await keyboard.press('Enter');
    expect(await here()).toBe(`You are here: ${to}`);
    expect(await focused()).toBe(await here());
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe(await steps.first().textContent());
    await frame.getByRole('button', { name: /^Back:/ }).press('Enter');
    expect(await here()).toBe(begun);
    expect(await frame.getByRole('button', { name: /^Back:/ }).count()).toBe(0);
    const said = await saidIn(frame);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(new RegExp(`^${begun}\\. ${count} onward route sections\\. 1: `));
    // The focus has already announced the place.
    expect(said[1]).toMatch(/^\d+ onward route sections?\. 1: /);
    expect(said[2]).toBe(said[0]?.slice(`${begun}. `.length));
    await close();
  });

  it('can begin anywhere', async ({ browser }) => {
    const { frame, close } = await show(browser, 'route.balkan.sr-Latn');
    await frame.locator('[data-walk] > summary').press('Enter');
    await frame.getByRole('combobox').selectOption({ label: 'Skoplje' });
    expect(await frame.locator('#walk-here').textContent()).toMatch(/: Skoplje$/);
    expect((await saidIn(frame)).at(-1)).toMatch(/^\d+ dionic|^\d+ deonic/);
    await close();
  });

  it('leaves the table when its data cannot be fetched', async ({ browser }) => {
    const opened = await visit(browser, site);
    opened.expectLostNetwork();
    await opened.page.route(/walk\.json$/, (route) => route.abort());
    await opened.page.goto(`${site}embed/route.balkan/en.html`);
    const asked = opened.page.waitForEvent('requestfailed');
    await opened.page.locator('[data-walk] > summary').press('Enter');
    await asked;
    expect(await opened.page.locator('[data-walk] > p').textContent()).toMatch(/table/);
    expect(await opened.page.locator('[data-said]').textContent()).toBe('');
    await opened.close();
    expect(opened.problems).toEqual([]);
  });

  it('is not offered where no leg is in view', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}embed/market.cybercrime/en.html`);
    expect(await page.locator('[data-walk]').count()).toBe(0);
    await context.close();
  });
});
