/** Pages of this site, embedded on another origin. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, Request } from 'playwright-core';
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

const element = () => `<script src="${site}embed.js"></script>`;

/**
 * Opens an article.
 * @param edition the response for `data/editions.json`, unless unchanged
 */
async function open(
  browser: Browser,
  body: string,
): Promise<{ article: HostDriver; close: () => Promise<void> }> {
  const opened = await visit(browser, host.url, { viewport: { width: 1000, height: 800 } }, [site]);
  const article = new HostDriver(opened);
  await opened.page.goto(host.put(body));
  return {
    article,
    close: async () => {
      await opened.close();
      article.then.nothingWentWrong();
    },
  };
}

/** Returns the storage of the address's origin. */
async function storedAt(article: HostDriver, address: string): Promise<object> {
  await article.page.goto(`${address}icon.svg`);
  return article.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}
const NOTHING = { local: 0, session: 0, databases: [], caches: [], workers: 0, cookies: '' };

const IDS = ['a', 'b', 'c'] as const;

describe('an article with three pages of the site', () => {
  it('does not shift, shows each page in full height, and stores nothing', async ({ browser }) => {
    const text = (heights: Readonly<Record<string, number>>) => {
      const room = (id: string) => (heights[id] === undefined ? '' : `height="${heights[id]}"`);
      return `${element()}<p>An article.</p>
      <crossroads-map id="a" ${room('a')} story="the-balkan-route" chapter="question" title="Routes"></crossroads-map>
      <p>Words between.</p><crossroads-map id="b" ${room('b')} jurisdiction="AL" lang="sq" ui="legend" theme="dark"></crossroads-map>
      <p>Words between.</p><crossroads-map id="c" ${room('c')} route="balkan" lang="sr-Latn" edition="1"></crossroads-map><p>The end.</p>`;
    };
    // As an author would, who has measured the heights.
    const draft = await open(browser, text({}));
    await draft.article.then.shown(...IDS);
    const heights = Object.fromEntries(
      await Promise.all(IDS.map(async (id) => [id, await draft.article.get.height(id)] as const)),
    );
    await draft.close();
    const { article } = await open(browser, text(heights));
    await article.then.shown(...IDS);
    const told = (id: string) => article.get.told('ready', id);
    expect(await told('a')).toEqual([
      expect.objectContaining({ id: 'story.the-balkan-route.question', edition: '1' }),
    ]);
    expect(await told('b')).toEqual([expect.objectContaining({ id: 'jurisdiction.AL', lang: 'sq' })]);
    expect(await told('c')).toEqual([expect.objectContaining({ id: 'route.balkan' })]);
    const addresses = await article.page
      .locator('crossroads-map iframe')
      .evaluateAll((frames) =>
        frames.map((frame) => (frame as HTMLIFrameElement).src.replace(/^.*\/embed\//, '')),
      );
    expect(addresses).toEqual([
      `story.the-balkan-route.question/en.html?height=${heights['a']}`,
      `jurisdiction.AL/sq.html?theme=dark&ui=legend&height=${heights['b']}`,
      `route.balkan/sr-Latn.html?height=${heights['c']}&edition=1`,
    ]);
    expect((await article.get.noted()).shift).toBeLessThan(0.02);
    const within = await article.get.frame('b');
    expect(await within.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: 'dark',
      ui: 'legend',
    });
    // Without an origin it could not even do so.
    expect(await within.evaluate(() => self.origin)).toBe('null');
    article.then.nothingWentWrong();
    for (const address of [site, host.url]) expect(await storedAt(article, address)).toEqual(NOTHING);
    expect(await article.page.context().cookies()).toEqual([]);
    await article.page.context().close();
  });

  it('follows growing content, and receives selections', async ({ browser }) => {
    const { article, close } = await open(
      browser,
      `${element()}<crossroads-map id="a" jurisdiction="AL"></crossroads-map><crossroads-map id="b" route="balkan"></crossroads-map>`,
    );
    await article.then.shown('a', 'b');
    const before = await article.get.height('a');
    const others = await article.get.told('resize', 'b');
    const page = await article.get.frame('a');
    await page.locator('.table > summary').press('Enter');
    await expect.poll(() => article.get.height('a'), SOON).toBeGreaterThan(before);
    await article.then.fits('a');
    expect(await article.get.told('resize', 'a')).not.toEqual([]);
    expect(await article.get.told('resize', 'b')).toEqual(others);
    await page.locator('[data-feature][role="button"]:visible').first().press('Enter');
    await expect
      .poll(() => article.get.told('select', 'a'), SOON)
      .toEqual([{ feature: expect.stringMatching(/^[a-z]+:/) }]);
    await close();
  });

  it('goes to another page on a message of the host, keeping theme and way back', async ({ browser }) => {
    const { article, close } = await open(
      browser,
      `${element()}<crossroads-map id="a" jurisdiction="AL" lang="sq" theme="dark" ui="legend" title="Albania"></crossroads-map>`,
    );
    await article.then.shown('a');
    const steps = () => article.page.evaluate(() => history.length);
    const before = await steps();
    const go = (id: string) =>
      article.page
        .locator('#a')
        .evaluate((map, to) => (map as unknown as { goto: (id: string) => void }).goto(to), id);
    await go('../../x');
    await go('route.balkan');
    await expect.poll(() => article.get.told('ready', 'a'), SOON).toHaveLength(2);
    await article.then.fits('a');
    expect((await article.get.told('ready', 'a')).at(-1)).toMatchObject({ id: 'route.balkan' });
    expect(await steps()).toBe(before);
    const page = await article.get.frame('a');
    expect(page.url()).toMatch(/route\.balkan\/sq\.html\?theme=dark&ui=legend&host=/);
    // And on from there, though this site hides the referrer.
    await go('story.the-region');
    // Sent during navigation, the message reaches the next page.
    await go('route.balkan');
    await expect.poll(() => article.get.told('ready', 'a'), SOON).toHaveLength(4);
    const title = () => article.page.locator('#a iframe').getAttribute('title');
    expect(await title()).toBe('Crossroads');
    await article.page.locator('#a').evaluate((map) => map.setAttribute('jurisdiction', 'AL'));
    await expect.poll(() => article.get.told('ready', 'a'), SOON).toHaveLength(5);
    expect((await article.get.told('ready', 'a')).at(-1)).toMatchObject({ id: 'jurisdiction.AL' });
    expect(await title()).toBe('Albania');
    await close();
  });

  it('follows its attributes, loads once for several, and may be added late or removed', async ({
    browser,
  }) => {
    const { article, close } = await open(browser, `<crossroads-map id="a"></crossroads-map>${element()}`);
    const { page } = article;
    let loads = 0;
    page.on('request', (request) => {
      if (/\/embed\/.*\.html/.test(request.url())) loads += 1;
    });
    await page.evaluate(() => {
      const map = document.querySelector('crossroads-map');
      for (const [name, value] of [
        ['story', 'the-balkan-route'],
        ['chapter', 'question'],
        ['theme', 'print'],
        ['title', 'Routes'],
      ])
        map?.setAttribute(name ?? '', value ?? '');
    });
    await article.then.shown('a');
    expect(loads).toBe(1);
    expect(await page.locator('#a iframe').getAttribute('title')).toBe('Routes');
    await page.evaluate(() => {
      document.querySelector('#a')?.setAttribute('title', 'Other words');
      const late = document.createElement('crossroads-map');
      late.id = 'late';
      late.setAttribute('route', 'balkan');
      document.body.append(late);
    });
    await article.then.shown('late');
    expect(loads).toBe(2);
    expect(await page.locator('#a iframe').getAttribute('title')).toBe('Other words');
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await page.evaluate(() => document.querySelector('#a')?.setAttribute('story', '../x'));
    await expect(page.locator('iframe')).toHaveCount(0, SOON);
    await close();
  });
});

describe('the example article', () => {
  it('shows three pages, and receives and forwards messages under the policy of the site', async ({
    browser,
  }) => {
    const opened = await visit(browser, site);
    const { page } = opened;
    await page.goto(`${site}embed/example.html`);
    const lines = page.locator('#messages li');
    await expect(lines.first()).toHaveText(/^ready .*the-balkan-route\.question/, SOON);
    // By keyboard: after a frame has grown, the pointer may still count as above it.
    await page.getByRole('button', { name: 'Show another chapter' }).press('Enter');
    await expect(lines.last()).toHaveText(/^ready .*the-balkan-route\.central/, SOON);
    const frame = page.locator('#frame');
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).not.toHaveAttribute('height', '900', SOON);
    expect(await page.locator('iframe').count()).toBe(3);
    const { violations } = await new AxeBuilder({ page })
      .exclude('iframe')
      .exclude('crossroads-map')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await opened.close();
    expect(opened.problems).toEqual([]);
  });
});

describe('messages', () => {
  it('from other windows are ignored', async ({ browser }) => {
    const { article, close } = await open(
      browser,
      `${element()}<iframe id="plain" src="${site}embed/jurisdiction.AL/en.html"></iframe>
      <crossroads-map id="a" jurisdiction="AL"></crossroads-map><crossroads-map id="b" route="balkan"></crossroads-map>`,
    );
    await article.then.shown('a', 'b');
    const height = await article.get.height('a');
    const lie = { crossroads: 1, type: 'resize', height: 5000 };
    const other = await article.get.frame('b');
    await article.page.evaluate((message) => window.postMessage(message, '*'), lie);
    await other.evaluate(() =>
      parent.frames[0]?.postMessage({ crossroads: 1, type: 'goto', id: 'story.the-region' }, '*'),
    );
    await other.evaluate(() => parent.postMessage({ crossroads: 2, type: 'resize', height: 4000 }, '*'));
    await other.evaluate((message) => parent.postMessage(message, '*'), lie);
    await expect.poll(() => article.get.height('b'), SOON).toBe(5000);
    expect(await article.get.told('resize', 'b')).toContainEqual({ height: 5000 });
    expect(await article.get.told('resize', 'b')).not.toContainEqual({ height: 4000 });
    expect(await article.get.told('resize', 'a')).not.toContainEqual({ height: 5000 });
    expect(await article.get.height('a')).toBe(height);
    expect((await article.get.frame('plain')).url()).toContain('jurisdiction.AL');
    await close();
  });

  it('are only exchanged with the host that the address names', async ({ browser }) => {
    const frame = (id: string, query: string) =>
      `<iframe id="${id}" sandbox="allow-scripts" src="${site}embed/jurisdiction.AL/en.html${query}"></iframe>`;
    const { article, close } = await open(
      browser,
      `${frame('mine', '')}${frame('named', `?host=${host.url}`)}${frame('other', '?host=https://news.example')}`,
    );
    await article.page.evaluate(() => {
      Reflect.set(globalThis, 'heard', []);
      addEventListener('message', ({ source }) => {
        const at = Array.from(document.querySelectorAll('iframe')).find(
          (one) => one.contentWindow === source,
        );
        Reflect.get(globalThis, 'heard').push(at?.id);
      });
      for (const one of document.querySelectorAll('iframe')) one.src = `${one.src}`;
    });
    const heard = () =>
      article.page.evaluate((): string[] => [...new Set<string>(Reflect.get(globalThis, 'heard'))].sort());
    await expect.poll(heard, SOON).toEqual(['mine', 'named']);
    const goTo = () =>
      article.page.evaluate(() => {
        for (const one of document.querySelectorAll('iframe'))
          one.contentWindow?.postMessage({ crossroads: 1, type: 'goto', id: 'route.balkan' }, '*');
      });
    for (const id of ['mine', 'named']) {
      // Again each time: what was heard may have come from the document before, and a page that loads hears nothing.
      await article.then.holds(async () => {
        await goTo();
        expect((await article.get.frame(id)).url()).toContain('route.balkan');
      });
    }
    expect((await article.get.frame('other')).url()).toContain('jurisdiction.AL');
    await close();
  });
});

describe('later changes of the data', () => {
  const LIST = {
    current: '1',
    editions: [
      {
        id: '1',
        date: '2026-11-24',
        summary: { en: 'First.' },
        corrections: [
          {
            id: '1.1',
            date: '2027-02-03',
            changed: { en: 'Moved <b>north</b>.', sq: 'U zhvendos.' },
            concerns: ['jurisdiction:AL'],
          },
          { id: '1.2', date: '2027-02-04', changed: { en: 'Elsewhere.' }, concerns: ['jurisdiction:SI'] },
        ],
      },
    ],
  };
  const answers = async (browser: Browser, body: string | null) => {
    const opened = await visit(browser, host.url, {}, [site]);
    if (body === null) opened.expectLostNetwork();
    await opened.context.route('**/data/editions.json', (route) =>
      body === null
        ? route.abort('connectionrefused')
        : route.fulfill({
            body,
            headers: { 'Access-Control-Allow-Origin': '*' },
            contentType: 'application/json',
          }),
    );
    const article = new HostDriver(opened);
    const isList = (request: Request) => request.url().endsWith('editions.json');
    const asked =
      body === null
        ? opened.page.waitForEvent('requestfailed', isList)
        : opened.page.waitForEvent('requestfinished', isList);
    await opened.page.goto(
      host.put(`${element()}<crossroads-map id="a" jurisdiction="AL" lang="sq"></crossroads-map>`),
    );
    await article.then.shown('a');
    await asked;
    return { opened, article };
  };

  it('are mentioned in the page, quietly, with the date and in its language', async ({ browser }) => {
    const { opened, article } = await answers(browser, JSON.stringify(LIST));
    await article.then.holds(async () =>
      expect(await article.get.notice('a')).toMatch(/(2027-02-03|3 shkurt 2027) U zhvendos\./),
    );
    expect(await article.get.notice('a')).not.toContain('Elsewhere');
    await article.then.fits('a');
    await opened.close();
    article.then.nothingWentWrong();
  });

  for (const [name, body] of [
    ['is a page of the host', '<!doctype html><p>Not found'],
    ['is of another shape', '{"editions":[{"id":"2"}]}'],
    ['is too long', JSON.stringify(LIST) + ' '.repeat(500_000)],
    ['cannot be fetched', null],
  ] as const) {
    it(`are not mentioned when the list ${name}, and nothing is logged`, async ({ browser }) => {
      const { opened, article } = await answers(browser, body);
      const page = await article.get.frame('a');
      // Requested and answered afterwards.
      await page.evaluate(async () => {
        const answer = await fetch('../../data/editions.json').catch(() => null);
        await answer?.text();
      });
      expect(await article.get.notice('a')).toBe(null);
      await opened.close();
      article.then.nothingWentWrong();
    });
  }
});
