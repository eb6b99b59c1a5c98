/**
 * Every page for other sites in every language, without script. `embed-access.test.ts` has the axe checks.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { frameAddress, passageOfPage } from '../../../src/embeds/page-address.ts';
import { isPageId } from '../../../src/embeds/page-ids.ts';
import { INTERFACE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { violationsByAxe } from '../../support/axe.ts';
import { siteUrl } from '../../support/site-url.ts';
import { afterAll, beforeAll, describe, it } from '../atlas-test.ts';

const FOLDER = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));
const ALL_IDS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter(isPageId);
const isPassage = (id: string) => passageOfPage(id) !== null;
/** Pages in every language; passages have pages in English. */
const IDS = ALL_IDS.filter((id) => !isPassage(id));
/** One of each kind. */
const LOOKED_AT = ['story.the-balkan-route.central', 'jurisdiction.AL', 'route.black-sea', 'market.waste'];

/** Shows pages in frames. */
let host: Page;
beforeAll(async ({ browser }) => {
  host = await (await browser.newContext()).newPage();
  await host.goto(`${siteUrl()}embed/example.html`);
});
afterAll(() => host.context().close());

const addressOf = (id: string, language: string) => `${siteUrl()}embed/${id}/${language}.html`;

interface Seen {
  readonly id: string;
  readonly status: number;
  readonly theme: string | null;
  readonly map: number;
  readonly text: number;
  readonly legend: number;
  readonly sources: number;
  readonly rows: number;
  readonly notes: boolean;
  readonly overflow: number;
  readonly lang: string;
  /** Address of the whole page, on a page with the map alone. */
  readonly whole: string | null;
}

/**
 * Runs in the page: returns the content of pages, each in a 320 px frame without script. Several at a time,
 * off screen, takes half as long as navigation.
 */
function lookAt(addresses: readonly string[]): Promise<readonly Omit<Seen, 'id'>[]> {
  const read = (page: Document) => {
    const lengthOf = (selector: string) => page.querySelector(selector)?.textContent?.length ?? 0;
    const count = (selector: string) => page.querySelectorAll(selector).length;
    const root = page.documentElement;
    const [entry] = page.defaultView?.performance.getEntriesByType('navigation') ?? [];
    return {
      status: (entry as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0,
      theme: root.dataset['theme'] ?? null,
      map: page.querySelector('.map-box svg')?.getBoundingClientRect().height ?? 0,
      text: lengthOf('.text section'),
      legend: count('.legend li svg'),
      sources: count('.sources li'),
      rows: count('.table tbody tr, .table p'),
      notes: /\(1999\)/.test(page.querySelector('.notes')?.textContent ?? ''),
      overflow: root.scrollWidth - root.clientWidth,
      lang: root.lang,
      whole: page.querySelector('.notes a')?.getAttribute('href') ?? null,
    };
  };
  return Promise.all(
    addresses.map(async (address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.style.cssText = 'position: fixed; border: 0; width: 320px; height: 640px; visibility: hidden';
      frame.src = address;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      const page = frame.contentDocument;
      if (page === null) throw new Error(`${address} shows nothing`);
      const seen = read(page);
      frame.remove();
      return seen;
    }),
  );
}

const AT_ONCE = 10;

async function collect(ids: readonly string[], file: string): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const found = await host.evaluate(
      lookAt,
      some.map((id) => addressOf(id, file)),
    );
    seen.push(...some.flatMap((id, at) => (found[at] === undefined ? [] : { id, ...found[at] })));
  }
  return seen;
}

describe('pages for other sites', () => {
  it('exist for every story, jurisdiction, route and market', () => {
    for (const id of [
      'story.the-region',
      'jurisdiction.XK',
      'route.balkan',
      'market.drugs.heroin',
      ...LOOKED_AT,
    ])
      expect(IDS).toContain(id);
    expect(IDS.length).toBeGreaterThan(70);
  });

  it('are tested without script, which alone reads options of an address', async () => {
    const [seen] = await host.evaluate(lookAt, [`${addressOf('jurisdiction.AL', 'en')}?theme=dark`]);
    expect(seen).toMatchObject({ status: 200, theme: null });
  });

  for (const language of INTERFACE_LANGUAGES) {
    it(`have map, text, legend, sources, table and notes without script, and fit 320 px (${language})`, async () => {
      const ids = language === 'en' ? ALL_IDS : IDS;
      const all = await collect(ids, language);
      const faults = all.filter(
        ({ status, map, text, legend, sources, rows, notes, overflow, lang, ...page }) =>
          status !== 200 ||
          Math.abs(map - (320 * 2) / 3) > 1 ||
          // A passage may be a footnote of a few words on one or two places.
          text < (isPassage(page.id) ? 20 : 60) ||
          // Jurisdictions and their borders need no legend.
          (legend === 0 && rows > 2 && !page.id.startsWith('story.')) ||
          sources === 0 ||
          rows === 0 ||
          !notes ||
          overflow > 0 ||
          !lang.startsWith(language),
      );
      expect(all.map(({ id }) => id)).toEqual(ids);
      expect(faults).toEqual([]);
    });
  }

  for (const language of INTERFACE_LANGUAGES) {
    it(`have the map alone with its notes and a link to the rest (${language})`, async () => {
      const seen = await collect(LOOKED_AT, `${language}.map`);
      expect(seen.map(({ id, map: _, lang: __, ...rest }) => ({ id, ...rest }))).toEqual(
        LOOKED_AT.map((id) => ({
          id,
          status: 200,
          theme: null,
          text: 0,
          legend: 0,
          sources: 0,
          rows: 0,
          notes: true,
          overflow: 0,
          whole: `../${id}/${language}.html`,
        })),
      );
      for (const { id, map } of seen) expect(Math.abs(map - (320 * 2) / 3), id).toBeLessThan(1);
    });
  }

  for (const language of ['en', 'ar']) {
    it(`have no name below the button that opens the live map (${language})`, async ({ browser }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const beneath: string[] = [];
      for (const id of ['route.balkan', 'story.the-region', 'market.drugs', ...LOOKED_AT])
        for (const width of [360, 720, 1200]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(addressOf(id, language));
          await page.locator('.explore').waitFor();
          const names = await page.evaluate(() => {
            const over = document.querySelector('.explore')?.getBoundingClientRect() ?? new DOMRect();
            const isBeneath = (name: Element) => {
              const { left, right, top, bottom, width } = name.getBoundingClientRect();
              return (
                width > 0 && left < over.right && right > over.left && top < over.bottom && bottom > over.top
              );
            };
            return [...document.querySelectorAll('.map-box .names text')]
              .filter(isBeneath)
              .map(({ textContent }) => textContent ?? '');
          });
          beneath.push(...names.map((name) => `${id} at ${width} px: ${name}`));
        }
      expect(beneath).toEqual([]);
      await context.close();
    });
  }

  it('are mirrored in Arabic, but not their maps', async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 720, height: 900 } });
    const page = await context.newPage();
    await page.goto(addressOf('jurisdiction.AL', 'ar'));
    const directions = await page.evaluate(() =>
      ['html', '.legend', '.map-box svg', 'section p[lang="en"]'].map(
        (selector) => getComputedStyle(document.querySelector(selector) ?? document.body).direction,
      ),
    );
    expect(directions).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
    const sample = await page.locator('.legend .sample').first().boundingBox();
    const words = await page.locator('.legend .sample + span').first().boundingBox();
    expect(sample?.x ?? 0).toBeGreaterThan(words?.x ?? 720);
    await context.close();
  });

  for (const [query, page] of [
    ['story=the-region&lang=sr&ui=legend', 'story.the-region/sr.html?ui=legend'],
    ['select=market:drugs/heroin&theme=dark', 'market.drugs.heroin/en.html?theme=dark'],
  ]) {
    it(`can be reached from one address (${query})`, async ({ browser }) => {
      const context = await browser.newContext();
      const opened = await context.newPage();
      await opened.goto(`${siteUrl()}embed.html?${query}`);
      await opened.waitForURL(`${siteUrl()}embed/${page}`);
      await context.close();
    });
  }

  it('show the passage in the frame of an article, in another language only with script', async ({
    browser,
  }) => {
    const address = frameAddress(siteUrl(), 'passage.I.A.p2', 'sq', () => null);
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(address);
      await page
        .locator(`html[lang="${javaScriptEnabled ? 'sq' : 'en-GB'}"] .map-box svg`)
        .first()
        .waitFor();
      expect(await page.locator('h1').innerText()).toMatch(/^The Balkan route/);
      expect(await page.locator('.text section').first().innerText()).toContain('the Black Sea route');
      await context.close();
    }
  });

  it('are listed at the bare address, with passages, each with its text for users without script', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl()}embed.html`);
    const links = page.locator('a[hreflang]');
    // A story leads to its first chapter, which has its own entry.
    const once = IDS.filter((id) => !/^story\.[^.]+$/.test(id));
    const passages = page.locator('a[href^="embed/passage."]');
    expect(await passages.count()).toBeGreaterThan(100);
    expect(await links.count()).toBe(once.length * INTERFACE_LANGUAGES.length + (await passages.count()));
    await page.locator('a[href="embed/passages.html#I.A.p2"]').click();
    await page.waitForURL(/embed\/passages\.html#I\.A\.p2$/);
    const words = await page.locator('[id="I.A.p2"]').innerText();
    expect(words).toContain('Another route, the Black Sea route, directly affects');
    expect(words).toContain('Context of the time (November 2022)');
    expect(words).toContain('UNODC');
    await context.close();
  });

  for (const file of ['embed.html', 'embed/passages.html']) {
    it(`pass axe in the list (${file})`, async ({ browser }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${siteUrl()}${file}`);
      expect((await violationsByAxe(page)).map(({ id }) => id)).toEqual([]);
      await context.close();
    });
  }

  it('can be used by keyboard: from chapter to chapter, and through the table', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('story.the-balkan-route', 'en'));
    await page.getByRole('link', { name: /^Next:/ }).press('Enter');
    await page.waitForURL(/story\.the-balkan-route\.direction\/en\.html$/);
    await page.getByRole('link', { name: /^Back:/ }).press('Enter');
    await page.waitForURL(/story\.the-balkan-route\.question\/en\.html$/);
    const table = page.locator('summary', { hasText: 'The map as a table' });
    await table.press('Enter');
    await expect(page.locator('.table tbody tr').first()).toBeVisible();
    await context.close();
  });

  it('stay where they are when their fonts arrive', async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 720, height: 900 } });
    const page = await context.newPage();
    let release = (): void => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.woff2$/, async (route) => {
      await isReleased;
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        const all = globalThis as unknown as { moved: number };
        for (const { value } of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
          all.moved += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(addressOf('route.balkan', 'en'), { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    release();
    await page.waitForFunction(() =>
      ['16px "Noto Sans"', '700 16px Heading'].every((font) => document.fonts.check(font)),
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.005);
    await context.close();
  });
});
