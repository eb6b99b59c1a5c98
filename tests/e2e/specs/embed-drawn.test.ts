/** Passages and views on other sites, drawn on request. */
import { expect } from '@playwright/test';
import type { Browser, Frame } from 'playwright-core';
import { violationsByAxe } from '../../support/axe.ts';
import { visit } from '../../support/browser.ts';
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

async function open(browser: Browser, body: string) {
  const opened = await visit(browser, host.url, { viewport: { width: 1000, height: 800 } }, [site]);
  const origins = new Set<string>();
  opened.page.on('request', (request) => {
    // Blobs are made by the page itself.
    if (!request.url().startsWith('blob:')) origins.add(new URL(request.url()).origin);
  });
  const article = new HostDriver(opened);
  await opened.page.goto(host.put(`<script src="${site}embed.js"></script>${body}`));
  return {
    article,
    origins,
    close: async () => {
      await opened.close();
      article.then.nothingWentWrong();
    },
  };
}

/** Runs in the page: returns its content. */
function look() {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const root = document.documentElement;
  return {
    origin: self.origin,
    lang: root.lang,
    title: textOf('h1'),
    map: document.querySelector('.map-box svg')?.getBoundingClientRect().height ?? 0,
    label: document.querySelector('.map-box svg')?.getAttribute('aria-label') ?? '',
    samples: count('.legend li svg'),
    text: textOf('.text section'),
    rows: count('.table tbody tr'),
    sources: count('.sources li'),
    notes: textOf('.notes'),
    overflow: root.scrollWidth - root.clientWidth,
  };
}

async function savedFrom(frame: Frame, ending: string): Promise<{ name: string; text: string }> {
  const link = frame.locator(`a[download$=".${ending}"]`);
  const [download] = await Promise.all([frame.page().waitForEvent('download'), link.click()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString() };
}

describe('a passage in an article', () => {
  it('shows text, map, legend, table and sources in full height, from this site alone', async ({
    browser,
  }) => {
    const { article, origins, close } = await open(
      browser,
      // With a view it is drawn; without one it has a built page.
      '<crossroads-map id="a" passage="I.A.p2" view="v=1&amp;layers=jurisdictions,borders,routes,nodes,ports,places&amp;lng=21.6&amp;lat=43.9&amp;zoom=4.8" theme="dark" title="Routes"></crossroads-map>',
    );
    await article.then.shown('a');
    expect(await article.get.told('ready', 'a')).toEqual([
      expect.objectContaining({ id: 'passage.I.A.p2', lang: 'en-GB', edition: '1' }),
    ]);
    const frame = await article.get.frame('a');
    const seen = await frame.evaluate(look);
    expect(seen).toMatchObject({ origin: 'null', overflow: 0 });
    expect(seen.title).toMatch(/^The Balkan route/);
    expect(seen.text).toContain('Another route, the Black Sea route');
    expect(seen.label).toMatch(/^Map: The Balkan route/);
    expect(seen.map).toBeGreaterThan(300);
    expect(seen.samples).toBeGreaterThan(3);
    expect(seen.rows).toBeGreaterThan(50);
    expect(seen.sources).toBeGreaterThan(5);
    expect(seen.notes).toContain('1244 (1999)');
    // In the colours of its theme.
    const [ground = '', ...paints] = await frame.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      ...[...document.querySelectorAll('.map-box svg rect, .map-box svg path')].map(
        (shape) => shape.getAttribute('fill') ?? '',
      ),
    ]);
    expect(Number(/\d+/.exec(ground)?.[0])).toBeLessThan(60);
    const asked = [...new Set(paints.flatMap((paint) => /var\((--[\w-]+)\)/.exec(paint)?.[1] ?? []))];
    expect(asked.length).toBeGreaterThan(5);
    const lacking = await frame.evaluate(
      (names) =>
        names.filter((name) => getComputedStyle(document.documentElement).getPropertyValue(name) === ''),
      asked,
    );
    expect(lacking).toEqual([]);

    const before = await article.get.height('a');
    await frame.locator('summary', { hasText: 'Sources' }).press('Enter');
    await expect.poll(() => article.get.height('a'), SOON).toBeGreaterThan(before);
    await article.then.fits('a');
    await frame.locator('.table > summary').press('Enter');
    const first = frame.locator('.table tbody tr').first();
    const name = await first.innerText();
    // The table is already sorted by name.
    for (const _ of [1, 2]) await frame.getByRole('button', { name: 'Name', exact: true }).press('Enter');
    await expect.poll(() => first.innerText(), SOON).not.toBe(name);
    const table = await savedFrom(frame, 'csv');
    expect(table.name).toBe('crossroads.passage.I.A.p2.en.csv');
    expect(table.text).toContain('Markets and directions');
    const features = JSON.parse((await savedFrom(frame, 'geojson')).text) as { features: unknown[] };
    expect(features.features).toHaveLength(seen.rows);
    await frame.locator('[data-feature][role="button"]:visible').first().press('Enter');
    await expect
      .poll(() => article.get.told('select', 'a'), SOON)
      .toEqual([{ feature: expect.stringMatching(/^[a-z]+:/) }]);
    await frame.locator('details[data-walk] > summary').press('Enter');
    await frame.locator('.steps button').first().waitFor(SOON);

    expect([...origins].sort()).toEqual([new URL(host.url).origin, new URL(site).origin].sort());
    expect(await article.page.context().cookies()).toEqual([]);
    await close();
  });

  it('follows links and messages of its host to any page and back, and ignores others', async ({
    browser,
  }) => {
    const { article, close } = await open(
      browser,
      `<crossroads-map id="a" passage="I.A.p2" lang="sq" ui="text"></crossroads-map>
      <iframe id="other" sandbox="allow-scripts" src="${site}embed.html?passage=I.A.p2&host=https://news.example"></iframe>`,
    );
    await article.then.shown('a');
    const ready = async () => (await article.get.told('ready', 'a')).at(-1);
    const frame = await article.get.frame('a');
    expect(await frame.locator('.legend').isVisible()).toBe(false);
    await frame.locator('.ways a[rel="next"]').press('Enter');
    await expect.poll(ready, SOON).toMatchObject({ id: 'passage.I.B.p1', lang: 'sq' });
    expect((await article.get.frame('a')).url()).toContain('ui=text');
    const go = (id: string) =>
      article.page
        .locator('#a')
        .evaluate((map, to) => (map as unknown as { goto: (id: string) => void }).goto(to), id);
    await go('jurisdiction.AL');
    await expect.poll(ready, SOON).toMatchObject({ id: 'jurisdiction.AL', lang: 'sq' });
    await go('passage.II.C.p3');
    await expect.poll(ready, SOON).toMatchObject({ id: 'passage.II.C.p3', lang: 'sq' });
    await article.then.fits('a');
    const other = await article.get.frame('other');
    await other.locator('.map-box svg').first().waitFor(SOON);
    await article.page.evaluate(() => {
      const at = document.querySelector<HTMLIFrameElement>('#other');
      at?.contentWindow?.postMessage({ crossroads: 1, type: 'goto', id: 'route.balkan' }, '*');
    });
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect((await article.get.frame('other')).url()).toContain('/passage.I.A.p2/en.html');
    await close();
  });

  for (const [name, attributes, lang, words] of [
    ['that there is not', 'passage="IX.p1" lang="sr"', 'sr-Cyrl', /„IX\.p1“/],
    ['of a story that is told no longer', 'story="never-told" lang="en"', 'en-GB', /never-told/],
  ] as const) {
    it(`shows a message and a way on for one ${name}`, async ({ browser }) => {
      const isPage = attributes.startsWith('story');
      const body = isPage
        ? `<iframe id="a" sandbox="allow-scripts" src="${site}embed.html?story=never-told&lang=en"></iframe>`
        : `<crossroads-map id="a" ${attributes}></crossroads-map>`;
      const { article, close } = await open(browser, body);
      const frame = await article.get.frame('a');
      await frame.locator('[role="alert"]').waitFor(SOON);
      expect(await frame.locator('[role="alert"]').innerText()).toMatch(words);
      expect(await frame.locator('html').getAttribute('lang')).toBe(lang);
      expect(await frame.locator('a[hreflang="en"]').getAttribute('href')).toBe(`${site}embed.html`);
      if (!isPage) {
        await article.then.shown('a');
        expect(await article.get.height('a')).toBeLessThan(400);
      }
      await close();
    });
  }

  it('shows a message when its data cannot be fetched', async ({ browser }) => {
    const opened = await visit(browser, site);
    opened.expectLostNetwork();
    await opened.context.route('**/data/network-legs.geojson', (route) => route.abort('connectionrefused'));
    await opened.page.goto(`${site}embed.html?passage=I.A.p2&lang=fr`);
    const reason = opened.page.locator('[role="alert"]');
    await reason.waitFor(SOON);
    expect(await reason.innerText()).toContain('network-legs.geojson');
    await opened.close();
  });
});

describe('a view in an article', () => {
  it('shows the given view, in Arabic from right to left, without the user’s data', async ({ browser }) => {
    const { article, close } = await open(
      browser,
      `<crossroads-map id="a" view="?v=1&amp;markets=drugs/heroin&amp;layers=jurisdictions,borders,routes,crossings,movement&amp;lng=21&amp;lat=42&amp;zoom=6&amp;theme=dark" lang="ar" theme="light"></crossroads-map>
      <crossroads-map id="b" view="v=1&amp;zoom=6&amp;lng=21&amp;lat=42" ui="none"></crossroads-map>`,
    );
    await article.then.shown('a', 'b');
    const frame = await article.get.frame('a');
    const seen = await frame.evaluate(look);
    expect(seen).toMatchObject({ lang: 'ar', overflow: 0 });
    expect(seen.samples).toBeGreaterThan(2);
    expect(seen.rows).toBeGreaterThan(20);
    const directions = await frame.evaluate(() =>
      ['html', '.legend', '.map-box svg'].map(
        (selector) => getComputedStyle(document.querySelector(selector) ?? document.body).direction,
      ),
    );
    expect(directions).toEqual(['rtl', 'rtl', 'ltr']);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('light');
    const link = await frame.locator('.notes a').last().getAttribute('href');
    expect(link).toContain('markets=drugs%2Fheroin');
    expect(link).not.toMatch(/crossings|movement|theme/);
    const alone = await (await article.get.frame('b')).evaluate(look);
    expect(alone).toMatchObject({ samples: 0, rows: 0, sources: 0, text: '' });
    expect(alone.map).toBeGreaterThan(300);
    await close();
  });

  for (const query of [
    'passage=I.A.p2&lang=en',
    'v=1&zoom=6&markets=drugs&lang=ar',
    'passage=IX.p1&lang=sq',
  ]) {
    it(`passes axe on a phone (${query})`, async ({ browser }) => {
      const opened = await visit(browser, site, { viewport: { width: 320, height: 640 } });
      const { page } = opened;
      await page.goto(`${site}embed.html?${query}`);
      await page.locator('html[data-page]').waitFor(SOON);
      for (const part of await page.locator('summary').all()) await part.press('Enter');
      expect((await violationsByAxe(page)).map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(look)).toMatchObject({ overflow: 0 });
      await opened.close();
      expect(opened.problems).toEqual([]);
    });
  }
});
