import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildForProduction } from '../../../src/build/make-site.ts';
import type { RunningSite } from '../../../src/build/serve.ts';
import { readSiteConfig } from '../../../src/build/site-config.ts';
import { visit } from '../../support/browser.ts';
import { serveFolder } from '../../support/serve-folder.ts';
import { it } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A ground that no theme of ours has. */
const GROUND = { css: '#7fd4a0', rgb: [0x7f, 0xd4, 0xa0] } as const;
const STYLE = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': GROUND.css } }],
};

let folder = '';
let site: RunningSite;
let maps: Server;
let mapsUrl = '';
/** What the host of the style answers with; `null` refuses. */
let style: object | null = STYLE;

function shareOf(picture: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  const { data, width, height } = PNG.sync.read(picture);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count / (width * height);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-'));
  maps = createServer((_request, response) => {
    response.writeHead(style === null ? 503 : 200, { 'Access-Control-Allow-Origin': '*' });
    response.end(JSON.stringify(style));
  });
  await new Promise<void>((resolve) => maps.listen(0, '127.0.0.1', resolve));
  const address = maps.address();
  mapsUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  const file = join(folder, 'settings.json');
  writeFileSync(
    file,
    JSON.stringify({
      customStyle: { url: `${mapsUrl}style.json`, attribution: 'Basemap: Example Survey' },
    }),
  );
  process.env['CROSSROADS_CONFIG'] = file;
  try {
    await buildForProduction(root, join(folder, 'site'));
    site = await serveFolder(join(folder, 'site'), { config: readSiteConfig(root) });
  } finally {
    delete process.env['CROSSROADS_CONFIG'];
  }
});

afterAll(async () => {
  await site.close();
  maps.close();
  rmSync(folder, { recursive: true });
});

describe('a map style of the organisation that runs the site', () => {
  it('is the ground of the map, with its attribution, and its host is the only other one', async ({
    browser,
  }) => {
    style = STYLE;
    const opened = await visit(browser, site.url, {}, [mapsUrl]);
    const atlas = new AtlasDriver(opened, site.url);
    await atlas.given.openAtlas();
    expect(shareOf(await atlas.get.pictureOfMap(), GROUND.rgb)).toBeGreaterThan(0.2);
    expect(await atlas.reader.get.notes()).toContain('Basemap: Example Survey');
    atlas.then.nothingWentWrong();
    await opened.close();
  });

  it('gives way to our own ground when it cannot be had, and the reader is told', async ({ browser }) => {
    style = null;
    const opened = await visit(browser, site.url);
    const atlas = new AtlasDriver(opened, site.url);
    await atlas.given.openAtlas();
    expect(shareOf(await atlas.get.pictureOfMap(), GROUND.rgb)).toBe(0);
    expect(await atlas.get.notices()).toEqual([expect.stringContaining('could not be fetched')]);
    await opened.close();
  });
});
