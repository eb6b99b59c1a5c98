/**
 * Inline code of pages for other sites: allowed by their policies, nothing else; and the static map waits for
 * nothing more.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { integrityOf } from '../../../src/build/digest.ts';
import { listFiles } from '../../../src/build/stamp.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it } from '../atlas-test.ts';

const SITE = fileURLToPath(new URL('../../../dist/', import.meta.url));
const PAGES = [
  'embed.html',
  ...listFiles(SITE, 'embed').filter((file) => file.endsWith('.html') && basename(file) !== 'example.html'),
];
const HOST_FILES = ['_headers', '.htaccess', 'hosting/nginx.conf', 'hosting/Caddyfile'];

/** Digests of inline blocks as in a policy, and code that no digest allows. */
function inlineOf(html: string): { readonly blocks: readonly string[]; readonly barred: readonly string[] } {
  const blocks = [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)];
  // Without the text, the rest is markup.
  const markup = blocks.reduce((text, [block]) => text.replace(block, ''), html);
  return {
    blocks: blocks.map(([, tag, text = '']) => `${tag} '${integrityOf(text)}'`),
    barred:
      markup.match(/<style\b[^>]*>|<script(?![^>]*\ssrc=)[^>]*>|<[^>]*\s(?:style|on[a-z]+)="[^>]*>/g) ?? [],
  };
}

function namedIn(policy: string): readonly string[] {
  return ['style', 'script'].flatMap((tag) => {
    const values = new RegExp(`${tag}-src ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];
    return values.filter((value) => value.startsWith("'sha")).map((value) => `${tag} ${value}`);
  });
}

const policyIn = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#x27;', "'") ?? '';

describe('inline code of a page for other sites', () => {
  it('has its digest in the policy of the page, the same in all languages', () => {
    const all = new Set<string>();
    for (const file of PAGES) {
      const html = readFileSync(join(SITE, file), 'utf8');
      const { blocks, barred } = inlineOf(html);
      const named = namedIn(policyIn(html));
      expect([file, barred, blocks.filter((block) => !named.includes(block))]).toEqual([file, [], []]);
      expect([file, html.includes('unsafe-')]).toEqual([file, false]);
      for (const block of [...blocks, ...named]) all.add(block);
    }
    // The rules of pages and of maps, and the script of both.
    expect([...all].map((block) => block.split(' ')[0]).sort()).toEqual(['script', 'style', 'style']);
  });

  for (const file of [
    'embed/story.the-balkan-route.central/sr.html',
    'embed/jurisdiction.AL/ar.map.html',
    'embed/route.balkan/zh.html',
    'embed/market.waste/en.map.html',
    'embed.html',
  ]) {
    it(`has its digest in the headers of ${file}, which allow nothing else`, async () => {
      const response = await fetch(siteUrl() + file);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      const html = await response.text();
      expect(policy).not.toContain('unsafe-');
      expect(namedIn(policy)).toEqual(expect.arrayContaining([...namedIn(policyIn(html))]));
      expect(namedIn(policy)).toHaveLength(3);
    });
  }

  for (const file of HOST_FILES) {
    it(`has its digest in ${file} for these pages, and for none of the atlas`, () => {
      const text = readFileSync(join(SITE, file), 'utf8');
      const html = readFileSync(join(SITE, 'embed/route.balkan/en.html'), 'utf8');
      expect(text).not.toContain('unsafe-');
      const [atlas, ...ofOthers] = [...new Set(text.match(/default-src [^"\n]*/g))];
      expect(namedIn(atlas ?? '')).toEqual([]);
      expect(ofOthers.map(namedIn).filter((named) => named.length > 0)).toEqual([
        expect.arrayContaining([...namedIn(policyIn(html))]),
      ]);
    });
  }
});

describe('the static map of a page for other sites', () => {
  for (const file of ['en.html', 'en.map.html']) {
    it(`appears in the given theme and height before style sheet, script and fonts load (${file})`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width: 720, height: 900 } });
      const page = await context.newPage();
      let open = () => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      const waiting: string[] = [];
      await page.route('**/embed/assets/**', async (route) => {
        waiting.push(route.request().url());
        await gate;
        await route.continue();
      });
      const address = `${siteUrl()}embed/route.balkan/${file}?theme=dark&height=300`;
      await page.goto(address, { waitUntil: 'commit' });
      const seen = await page.waitForFunction(() => {
        const box = document.querySelector('.map-box');
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        if (box === null || paint === undefined) return null;
        return {
          theme: document.documentElement.dataset['theme'],
          ground: getComputedStyle(box).backgroundColor,
          height: box.getBoundingClientRect().height,
          legs: box.querySelectorAll('path').length,
        };
      });
      const before = await seen.jsonValue();
      expect(before).toMatchObject({ theme: 'dark', height: 300 });
      expect(before?.legs).toBeGreaterThan(50);
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      open();
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready);
      const after = await page.evaluate(() => {
        const box = document.querySelector('.map-box') ?? document.body;
        return { ground: getComputedStyle(box).backgroundColor, height: box.getBoundingClientRect().height };
      });
      expect(after).toEqual({ ground: before?.ground, height: before?.height });
      await context.close();
    });
  }

  for (const [name, javaScriptEnabled] of [
    ['with script', true],
    ['without script', false],
  ] as const) {
    it(`is followed by the fonts of its language, ${name}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width: 720, height: 900 }, javaScriptEnabled });
      const page = await context.newPage();
      for (const file of ['sr.html', 'sr.map.html']) {
        await page.goto(`${siteUrl()}embed/route.balkan/${file}`);
        const loaded = () =>
          page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
        await expect.poll(loaded).toBeGreaterThan(1);
      }
      await context.close();
    });
  }
});
