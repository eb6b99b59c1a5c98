/** The atlas as one HTML file, opened from disk without any request. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { exportBriefing } from '../../../src/build/export.ts';
import { siteFolder } from '../../../src/build/make-site.ts';
import { light } from '../../../styles/tokens/light.ts';
import { visit } from '../../support/browser.ts';
import { countPixels } from '../../support/pictures.ts';
import { afterAll, beforeAll, describe, it, itKeeps, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

const PATIENCE = { timeout: 60_000 };
const MAX_BYTES = 6_000_000;
const STORY = { id: 'the-region', title: 'The region in ten minutes' };
const HANDLING = { text: 'RESTRICTED', color: '#8a1c1c' };
let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-file-'));
  const made = await takeAway(STORY.id);
  file = made.file;
  process.stdout.write(`one file: ${(made.bytes / 1e6).toFixed(2)} MB\n`);
  expect(made.bytes).toBeLessThan(MAX_BYTES);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As the command line does. */
function takeAway(story: string): ReturnType<typeof exportBriefing> {
  return exportBriefing({
    site: siteFolder(fileURLToPath(new URL('../../..', import.meta.url))),
    story,
    out: folder,
    handling: HANDLING,
    withNotes: true,
    date: new Date('2026-11-25T12:00:00Z'),
  });
}

/**
 * Opens a file from disk with the network off; then checks that nothing else was requested and nothing
 * failed.
 */
async function withFile(
  browser: Browser,
  path: string,
  use: (atlas: AtlasDriver) => Promise<void>,
  open: typeof visit = visitWithQuickMap,
): Promise<void> {
  const home = pathToFileURL(path).href;
  const opened = await open(browser, home);
  const asked: string[] = [];
  opened.context.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    const isInside = protocol === 'data:' || protocol === 'blob:';
    if (!isInside && !href.startsWith(home)) asked.push(href);
  });
  await opened.context.setOffline(true);
  const atlas = new AtlasDriver(opened, home);
  await use(atlas);
  await opened.close();
  expect(asked).toEqual([]);
  atlas.then.nothingWentWrong();
}

/** A copy of the file with one text replaced. */
function changedCopy(name: string, text: string | RegExp, by: (...found: string[]) => string): string {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(text, by);
  expect(after).not.toBe(before);
  const copy = join(folder, name);
  writeFileSync(copy, after);
  return copy;
}

describe('the one-file atlas', () => {
  it('opens from disk without a single request: parts as listed, search, presentation, map', async ({
    browser,
  }) => {
    await withFile(browser, file, async (atlas) => {
      await atlas.given.openAtlas();
      await atlas.file.then.coverSays(STORY.title, 'Made on 25 November 2026');
      await atlas.file.then.isMarked(HANDLING.text);
      await atlas.file.then.allPartsAreAsListed();
      await atlas.file.when.leavesTheCover();
      await atlas.reader.when.searchesFor('Shkup');
      await expect.poll(() => atlas.reader.get.results(), PATIENCE).toContain('Skopje');
      await atlas.reader.when.press('Escape', 'Escape');
      await atlas.reader.when.searchesFor('Trebinye');
      await expect
        .poll(() => atlas.reader.get.foundPassages(), PATIENCE)
        .toEqual(['Regional platforms and their seats']);
      await atlas.reader.when.press('Escape', 'Escape');
      await atlas.file.when.returnsToTheCover();
      await atlas.file.when.presents();
      await atlas.present.then.isGiven();
      const first = await atlas.present.get.chapter();
      await atlas.present.when.presses('PageDown');
      await expect.poll(() => atlas.present.get.chapter(), PATIENCE).not.toBe(first);
      await atlas.present.then.isSettled();
      await atlas.present.when.reloads();
      expect(await atlas.present.get.chapter()).not.toBe(first);
      await atlas.file.then.isMarked(HANDLING.text);
      await atlas.present.when.presses('Escape');
      await atlas.present.then.isOver();
      await atlas.then.mapIsIdle();
    });
  });

  it('draws its map by WebGL, with the areas of the region', async ({ browser }) => {
    await withFile(
      browser,
      file,
      async (atlas) => {
        await atlas.given.openAtlas('?v=1&theme=light&layers=jurisdictions');
        expect(await atlas.get.mapState()).toBe('idle');
        const picture = await atlas.get.pictureOfMap();
        expect(countPixels(picture, light.map.tintWesternBalkans)).toBeGreaterThan(2000);
      },
      visit,
    );
  });

  it('offers no pages for other sites, only their maps, and no invented address', async ({ browser }) => {
    await withFile(browser, file, async (atlas) => {
      const { embed } = atlas;
      // A file opened at a view has no cover.
      await atlas.given.openAtlas('?v=1&select=jurisdiction:AL&language=en');
      await embed.when.opens();
      await embed.then.hasNoPreview();
      const words = await embed.get.words();
      expect(words).toContain('This atlas is one file');
      expect(words).toContain('no address of a published atlas');
      expect(words).not.toContain('oEmbed');
      expect((await embed.when.savesPicture('SVG')).content.toString()).toContain('1244 (1999)');
      await expect.poll(() => embed.get.code('picture'), PATIENCE).toContain('<figcaption>');
      expect(Object.keys(await embed.get.checks()).sort()).toEqual(['alt', 'contrast', 'title']);
    });
  });

  it('rejects an unknown story and names the available ones', async () => {
    const refusal = takeAway('the-regoin');
    await expect(refusal).rejects.toThrow('There is no story "the-regoin".');
    await expect(refusal).rejects.toThrow(/the-region +The region in ten minutes[\s\S]*jurisdiction-al/);
  });

  it('names its changed parts, and shows a message when it is too damaged to open', async ({ browser }) => {
    const changed = changedCopy(
      'changed.html',
      /("name":"data\/ports.geojson","bytes":\d+,"sha256":")(.)/,
      (_, before, digit) => `${before}${digit === '0' ? '1' : '0'}`,
    );
    await withFile(browser, changed, async (atlas) => {
      await atlas.given.openAtlas();
      await atlas.file.then.partDiffers('data/ports.geojson');
    });
    const cut = changedCopy(
      'cut.html',
      /(data-part="one-file\/app.js">.{1000})[^<]*/,
      (_, beginning = '') => beginning,
    );
    await withFile(browser, cut, async (atlas) => {
      await atlas.file.when.isOpenedFrom(pathToFileURL(cut).href);
      await atlas.file.then.saysThatItIsDamaged();
    });
  });

  itKeeps(
    'is made in the browser without a network, and opens like the other one',
    async ({ atlas, browser }) => {
      await atlas.given.openAtlas();
      await atlas.given.storedForOffline();
      await atlas.when.networkIsLost(() => Promise.resolve());
      const made = await atlas.file.when.isTakenAway(STORY.title, folder);
      await withFile(browser, made, async (other) => {
        await other.given.openAtlas();
        await other.file.then.coverSays(STORY.title);
        await other.file.then.allPartsAreAsListed();
      });
    },
  );
});
