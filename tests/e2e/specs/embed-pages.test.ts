/** Pages for other sites, every one of them in every language, as a reader without script has them. What axe finds in them is in `embed-access.test.ts`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isPageId } from '../../../src/embedding/page-ids.ts';
import { INTERFACE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { launchBrowser } from '../../support/browser.ts';

const FOLDER = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));
const IDS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter(isPageId);
/** Of each kind one. */
const LOOKED_AT = ['story.the-balkan-route.central', 'jurisdiction.AL', 'route.black-sea', 'market.waste'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const addressOf = (id: string, language: string) => `${inject('siteUrl')}embed/${id}/${language}.html`;

interface Seen {
  readonly id: string;
  readonly map: number;
  readonly text: number;
  readonly legend: number;
  readonly sources: number;
  readonly rows: number;
  readonly notes: boolean;
  readonly overflow: number;
  readonly lang: string;
}

/** What stands in a page; runs there. */
function look(): Omit<Seen, 'id'> {
  const lengthOf = (selector: string) => document.querySelector(selector)?.textContent?.length ?? 0;
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const root = document.documentElement;
  return {
    map: document.querySelector('.map-box svg')?.getBoundingClientRect().height ?? 0,
    text: lengthOf('.text section'),
    legend: count('.legend li svg'),
    sources: count('.sources li'),
    rows: count('.table tbody tr, .table p'),
    notes: /\(1999\)/.test(document.querySelector('.notes')?.textContent ?? ''),
    overflow: root.scrollWidth - root.clientWidth,
    lang: root.lang,
  };
}

async function collect(context: BrowserContext, language: string): Promise<readonly Seen[]> {
  const page = await context.newPage();
  const seen: Seen[] = [];
  for (const id of IDS) {
    const response = await page.goto(addressOf(id, language));
    expect([id, response?.status()]).toEqual([id, 200]);
    seen.push({ id, ...(await page.evaluate(look)) });
  }
  return seen;
}

describe('pages for other sites', () => {
  it('are there for every story, jurisdiction, route and market', () => {
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

  it.each(INTERFACE_LANGUAGES)(
    'have map, text, legend, sources, table and notes without script, and nothing stands out at 320 px (%s)',
    async (language) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const faults = (await collect(context, language)).filter(
        ({ id, map, text, legend, sources, rows, notes, overflow, lang }) =>
          Math.abs(map - (320 * 2) / 3) > 1 ||
          text < 60 ||
          // Jurisdictions and their borders speak for themselves.
          (legend === 0 && rows > 1 && !id.startsWith('story.')) ||
          sources === 0 ||
          rows === 0 ||
          !notes ||
          overflow > 0 ||
          !lang.startsWith(language),
      );
      await context.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );

  it.each(INTERFACE_LANGUAGES)(
    'have the map alone with its notes and a way to all else (%s)',
    async (language) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      for (const id of LOOKED_AT) {
        await page.goto(addressOf(id, `${language}.map`));
        const seen = await page.evaluate(look);
        expect(seen).toMatchObject({ text: 0, legend: 0, sources: 0, rows: 0, notes: true, overflow: 0 });
        expect(Math.abs(seen.map - (320 * 2) / 3), id).toBeLessThan(1);
        const whole = await page.locator('.notes a').getAttribute('href');
        expect(whole).toBe(`../${id}/${language}.html`);
      }
      await context.close();
    },
  );

  it('are mirrored in Arabic, where maps are not', async () => {
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

  it.each([
    ['story=the-region&lang=sr&ui=legend', 'story.the-region/sr.html?ui=legend'],
    ['select=market:drugs/heroin&theme=dark', 'market.drugs.heroin/en.html?theme=dark'],
  ])('are led to from one address (%s)', async (query, page) => {
    const context = await browser.newContext();
    const opened = await context.newPage();
    await opened.goto(`${inject('siteUrl')}embed.html?${query}`);
    await opened.waitForURL(`${inject('siteUrl')}embed/${page}`);
    await context.close();
  });

  it('are listed where an address asks for nothing, passages with them, each with its words for who has no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}embed.html`);
    const links = page.locator('a[hreflang]');
    // A story leads to its first chapter, which is there by itself.
    const once = IDS.filter((id) => !/^story\.[^.]+$/.test(id));
    expect(await links.count()).toBe(once.length * INTERFACE_LANGUAGES.length);
    expect(await page.locator('a[href="embed.html?passage=I.A.p2"]').count()).toBe(1);
    await page.locator('a[href="embed/passages.html#I.A.p2"]').click();
    await page.waitForURL(/embed\/passages\.html#I\.A\.p2$/);
    const words = await page.locator('[id="I.A.p2"]').innerText();
    expect(words).toContain('Another route, the Black Sea route, directly affects');
    expect(words).toContain('Since November 2022');
    expect(words).toContain('UNODC');
    await context.close();
  });

  it.each(['embed.html', 'embed/passages.html'])(
    'are listed with nothing that axe finds (%s)',
    async (file) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${inject('siteUrl')}${file}`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await context.close();
    },
  );

  it('are led through by keyboard: from chapter to chapter, and through the table', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('story.the-balkan-route', 'en'));
    await page.getByRole('link', { name: /^Next:/ }).press('Enter');
    await page.waitForURL(/story\.the-balkan-route\.direction\/en\.html$/);
    await page.getByRole('link', { name: /^Back:/ }).press('Enter');
    await page.waitForURL(/story\.the-balkan-route\.question\/en\.html$/);
    const table = page.locator('summary', { hasText: 'The map as a table' });
    await table.press('Enter');
    await expect.poll(() => page.locator('.table tbody tr').first().isVisible()).toBe(true);
    await context.close();
  });
});
