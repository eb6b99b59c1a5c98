import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { siteFolder } from '../../../src/build/make-site.ts';
import { type RunningSite, serve } from '../../../src/build/serve.ts';
import { it } from '../atlas-test.ts';
import { visit } from '../browser-helper.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

/** Each test has a copy of the site and a server of its own, to be taken away. */
let folder = '';
let site: RunningSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-'));
  cpSync(siteFolder(fileURLToPath(new URL('../../..', import.meta.url))), folder, { recursive: true });
  site = await serve({
    folder,
    config: { customStyle: null },
    base: '/under/a/path/',
    host: '127.0.0.1',
    port: { fixed: 0 },
  });
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('without a network', () => {
  it('opens again and comes to rest after one visit', async ({ browser }) => {
    const opened = await visit(browser, site.url);
    const atlas = new AtlasDriver(opened, site.url);
    await atlas.given.openAtlas();
    await atlas.given.storedForOffline();
    await atlas.when.networkIsLost(site.close);
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    expect(await atlas.get.isServedByWorker()).toBe(true);
    atlas.then.nothingWentWrong();
    await opened.close();
  });
});
