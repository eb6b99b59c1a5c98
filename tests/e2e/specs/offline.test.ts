import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { siteFolder } from '../../../src/build/make-site.ts';
import type { RunningSite } from '../../../src/build/serve.ts';
import type { Visit } from '../../support/browser.ts';
import { serveFolder } from '../../support/serve-folder.ts';
import { afterEach, beforeEach, describe, it, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

const SITE = siteFolder(fileURLToPath(new URL('../../..', import.meta.url)));
/** Nine tenths of the site, of which nothing is stored for offline use. */
const PAGES_FOR_OTHERS = join(SITE, 'embed');

/** Each test changes or stops a separate copy and server of the site. */
let folder = '';
let site: RunningSite;
let opened: Visit | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-'));
  cpSync(SITE, folder, { recursive: true, filter: (source) => source !== PAGES_FOR_OTHERS });
  site = await serveFolder(folder, { base: '/under/a/path/' });
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens the atlas, stored for offline use. */
async function storedAtlas(browser: Browser, scene = ''): Promise<AtlasDriver> {
  opened = await visitWithQuickMap(browser, site.url);
  const atlas = new AtlasDriver(opened, site.url);
  await atlas.given.openAtlas(scene);
  await atlas.given.storedForOffline();
  return atlas;
}

/**
 * Publishes a version whose page has another edition; when `whole` is false the worker precedes the page that
 * it lists.
 */
function publishNextVersion({ whole }: { whole: boolean }): void {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'sw.js');
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  const before = readFileSync(page, 'utf8');
  const after = before.replace('<html ', '<html data-edition="next" ');
  const text = readFileSync(worker, 'utf8');
  const version = /version:\s*.([0-9a-f]{16})/.exec(text)?.[1] ?? '';
  writeFileSync(
    worker,
    text.replace(digest(before), digest(after)).replace(version, digest(after).slice(0, 16)),
  );
  if (whole) writeFileSync(page, after);
}

describe('without a network', () => {
  it('opens again and becomes idle after one visit', async ({ browser }) => {
    const atlas = await storedAtlas(browser);
    await atlas.when.networkIsLost(site.close);
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    expect(await atlas.get.isServedByWorker()).toBe(true);
    atlas.then.nothingWentWrong();
  });
});

describe('a new version', () => {
  it('waits while the page is open and activates with the next reload', async ({ browser }) => {
    const atlas = await storedAtlas(browser);
    publishNextVersion({ whole: true });
    await atlas.when.newVersionIsLookedFor();
    await atlas.then.newVersionWaits();
    expect(await atlas.get.edition()).toBe(null);
    // The worker receives a waiting version a moment late; opening a second window ensures it.
    await atlas.when.anotherWindowIsOpened();
    await atlas.when.anotherWindowIsOpened();
    await atlas.then.newVersionWaits();
    await atlas.then.reloadBringsEdition('next');
    atlas.then.nothingWentWrong();
  });

  it('is offered, and activates when the user agrees, with the view unchanged', async ({ browser }) => {
    const atlas = await storedAtlas(browser, '?v=1&select=jurisdiction:RS');
    publishNextVersion({ whole: true });
    await atlas.when.newVersionIsLookedFor();
    await atlas.when.readerAgreesToNewVersion();
    await atlas.then.editionBecomes('next');
    await atlas.then.mapIsIdle();
    expect(atlas.get.address()).toContain('select=jurisdiction:RS');
    atlas.then.nothingWentWrong();
  });

  it('is rejected when only part of it has been published', async ({ browser }) => {
    const atlas = await storedAtlas(browser);
    publishNextVersion({ whole: false });
    await atlas.when.newVersionIsLookedFor();
    await atlas.then.newVersionIsGivenUp();
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    expect(await atlas.get.edition()).toBe(null);
    expect(await atlas.get.isServedByWorker()).toBe(true);
  });
});
