/**
 * Pages for other sites by axe: each kind of page in each theme and language, with all of it open, and with as much of it as an address asks for. Nothing serious, nothing critical.
 *
 * Looked at one by one these would be 1,280 pages. What a theme changes are the values of variables, and no language has a rule of its own, which is held here too; so each kind is looked at
 * in each language for all but colours, in each theme for colours, and in each `ui` for all but colours: what `ui` leaves out is not shown otherwise elsewhere.
 */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { seriousByAxe } from '../../support/axe.ts';
import { visit } from '../../support/browser.ts';
import { it } from '../atlas-test.ts';

/** A chapter, the beginning of a story, and what has no text of its own; each with a walk where its map has one. */
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
  await page.goto(`${inject('siteUrl')}embed/${id}/${language}.html${query}`);
}

/** All that is folded away, and what is fetched with it. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await page.locator('thead button').first().waitFor();
  await page.locator('[role=toolbar]').waitFor();
}

/** Rules of the style sheet that hold in some languages or themes only, and do more than to set variables, or which way text runs; runs there. */
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

describe('pages for other sites hold nothing serious by axe', () => {
  const visitor = (browser: Browser) =>
    visit(browser, inject('siteUrl'), { viewport: { width: 720, height: 900 } });

  it.for(KINDS)('in every language, all of it open (%s)', async (id, { browser }) => {
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

  it.for(KINDS)('in the colours of every theme, all of it open (%s)', async (id, { browser }) => {
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

  it.for(KINDS)('with as much as an address asks for (%s)', async (id, { browser }) => {
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
});
