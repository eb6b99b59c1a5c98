/**
 * Checks pages for other sites with axe: each kind in each theme and language, unfolded, and with all options
 * of an address. Nothing serious or critical may occur.
 *
 * All combinations would be 1,280 pages. Themes only change variables and languages have no rules, which is
 * tested here too; so each kind is checked in each language without colours, in each theme for colours, and
 * in each `ui` without colours: `ui` only removes parts.
 */
import { expect } from '@playwright/test';
import type { Browser, Page } from 'playwright-core';
import { INTERFACE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { seriousByAxe } from '../../support/axe.ts';
import { visit } from '../../support/browser.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it } from '../atlas-test.ts';

/** A chapter, the beginning of a story, and a page without text; each with steps where its map has them. */
const KINDS = [
  'story.the-balkan-route.central',
  'story.the-black-sea-route',
  'jurisdiction.AL',
  'route.black-sea',
  'market.waste',
];
const THEMES = ['light', 'dark', 'contrast', 'print'];
const UI = ['none', 'legend', 'text', 'full'];
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };
const BUT_COLOURS = { rules: { 'color-contrast': { enabled: false } } };

async function open(page: Page, id: string, language: string, query = ''): Promise<void> {
  await page.goto(`${siteUrl()}embed/${id}/${language}.html${query}`);
}

/** Opens all disclosures, and waits for fetched content. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await page.locator('thead button').first().waitFor();
  await page.locator('[role=toolbar]').waitFor();
}

/** Runs in the page: rules for some languages or themes only that do more than set variables or direction. */
function rulesApart(): readonly string[] {
  const apart: string[] = [];
  const read = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && /data-theme|:lang|\[lang|:dir|\[dir/.test(rule.selectorText)) {
        const names = [...rule.style];
        const plain = ['color-scheme', 'direction', 'unicode-bidi'];
        if (!names.every((name) => name.startsWith('--') || plain.includes(name))) apart.push(rule.cssText);
      }
      if (rule instanceof CSSGroupingRule) read(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) read(sheet.cssRules);
  return apart;
}

describe('axe on pages for other sites', () => {
  const visitor = (browser: Browser) => visit(browser, siteUrl(), { viewport: { width: 720, height: 900 } });

  for (const id of KINDS) {
    it(`finds nothing serious in any language, unfolded (${id})`, async ({ browser }) => {
      const { page, problems, close } = await visitor(browser);
      const found: string[] = [];
      for (const language of INTERFACE_LANGUAGES) {
        await open(page, id, language);
        await unfold(page);
        for (const one of [...(await seriousByAxe(page, BUT_COLOURS)), ...(await page.evaluate(rulesApart))])
          found.push(`${language} ${one}`);
      }
      await close();
      expect([...found, ...problems]).toEqual([]);
    });
  }

  for (const id of KINDS) {
    it(`finds enough contrast in every theme, unfolded (${id})`, async ({ browser }) => {
      const { page, close } = await visitor(browser);
      const found: string[] = [];
      for (const theme of THEMES) {
        await open(page, id, 'en', `?theme=${theme}`);
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
        await unfold(page);
        for (const one of await seriousByAxe(page, COLOURS)) found.push(`${theme} ${one}`);
      }
      await close();
      expect(found).toEqual([]);
    });
  }

  for (const id of KINDS) {
    it(`finds nothing serious with the options of an address (${id})`, async ({ browser }) => {
      const { page, close } = await visitor(browser);
      const found: string[] = [];
      for (const [at, ui] of UI.entries()) {
        await open(page, id, 'sr', `?ui=${ui}&theme=${THEMES[at]}`);
        expect(await page.locator('html').getAttribute('data-ui')).toBe(ui);
        for (const one of await seriousByAxe(page, {})) found.push(`${ui} ${one}`);
      }
      await close();
      expect(found).toEqual([]);
    });
  }
});
