/** Settings of an organisation for its site: a custom map style, and an engine with its records. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { buildForProduction } from '../../../src/build/make-site.ts';
import type { RunningSite } from '../../../src/build/serve.ts';
import { readSiteConfig } from '../../../src/build/site-config.ts';
import { visit } from '../../support/browser.ts';
import { serveFolder } from '../../support/serve-folder.ts';
import { afterAll, beforeAll, describe, it, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A colour in no theme of the atlas. */
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
/** Response of the style's host; `null` refuses. */
let style: object | null = STYLE;

/** Bodies of the requests to the engine. */
const questions: string[] = [];
/** Filtered counts, by search text. */
const PASSING: Readonly<Record<string, number>> = { '': 31_000_000, lorry: 12 };

/** Answers like an engine with 31 million records. */
function answerAsEngine(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'content-type');
  let body = '';
  request.on('data', (chunk) => {
    body += String(chunk);
  });
  request.on('end', () => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    questions.push(body);
    const { question } = JSON.parse(body) as { readonly question: { readonly text: string } };
    const passing = PASSING[question.text];
    if (passing === undefined) {
      response.writeHead(503).end();
      return;
    }
    const none = { none: passing };
    const bars = {
      market: none,
      leg: none,
      crossing: none,
      port: none,
      border: none,
      month: none,
      weekday: none,
    };
    response.end(
      JSON.stringify({
        total: PASSING[''],
        passing,
        withoutDate: passing,
        cut: 0,
        bars: { ...bars, jurisdiction: { 'jurisdiction:RS': passing } },
      }),
    );
  });
}

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
  maps = createServer((request, response) => {
    if (request.url?.startsWith('/rpc/') === true) {
      answerAsEngine(request, response);
      return;
    }
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
      incidentEngine: { name: 'Seizures of 2010 to 2025', explore: `${mapsUrl}rpc/explore` },
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

describe('a map style of the site’s organisation', () => {
  it('is the base of the map, with its attribution, and the only other host', async ({ browser }) => {
    style = STYLE;
    const opened = await visit(browser, site.url, {}, [mapsUrl]);
    const atlas = new AtlasDriver(opened, site.url);
    await atlas.given.openAtlas();
    expect(shareOf(await atlas.get.pictureOfMap(), GROUND.rgb)).toBeGreaterThan(0.2);
    expect(await atlas.reader.get.notes()).toContain('Basemap: Example Survey');
    atlas.then.nothingWentWrong();
    await opened.close();
  });

  it('is replaced by the default base when it cannot be fetched, with a message', async ({ browser }) => {
    style = null;
    const opened = await visit(browser, site.url);
    const atlas = new AtlasDriver(opened, site.url);
    await atlas.given.openAtlas();
    expect(shareOf(await atlas.get.pictureOfMap(), GROUND.rgb)).toBe(0);
    expect(await atlas.get.notices()).toEqual([expect.stringContaining('could not be fetched')]);
    await opened.close();
  });
});

describe('an engine with records of the organisation', () => {
  it('is queried only on request, without file content, and stays reachable when others are blocked', async ({
    browser,
  }) => {
    const opened = await visitWithQuickMap(browser, site.url, {}, [mapsUrl]);
    const atlas = new AtlasDriver(opened, site.url);
    const { incidents, explore } = atlas;
    const status = () => opened.page.locator('.incident-engine [role="status"]').innerText();
    await atlas.given.openAtlas('?v=1&language=en');
    await incidents.when.opens();
    await incidents.when.brings({ name: 'a.csv', content: 'id,lon,lat,note\nSECRET-7,20.46,44.81,lorry' });
    await incidents.when.confirms();
    await explore.then.passing(1);
    expect(questions).toEqual([]);
    const areasText = async () => {
      await atlas.areas.when.opens();
      return opened.page.getByTestId('areas').innerText();
    };
    expect(await areasText()).not.toContain(new URL(mapsUrl).host);

    const count = opened.page.getByRole('switch', { name: 'Include Seizures of 2010 to 2025 in counts' });
    await count.press('Space');
    await explore.then.passing(31_000_001);
    expect(await areasText()).toContain(new URL(mapsUrl).host);
    await explore.when.opens();
    const serbia = opened.page.locator('[data-dimension="jurisdiction"] li', { hasText: 'Serbia' });
    expect(await serbia.innerText()).toContain('31,000,001');
    await explore.when.looksFor('Lorry');
    await explore.then.passing(13);
    await explore.when.looksFor('bridge');
    await expect.poll(status).toContain('rejected the query (HTTP 503)');
    await explore.then.passing(0);
    await explore.when.looksFor('lorry');
    await explore.then.passing(13);
    await count.press('Space');
    await explore.then.passing(1);

    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.join()).not.toMatch(/SECRET|44\.81|a\.csv/);
    // Hosts that the organisation does not list stay blocked.
    const isBarred = await opened.page.evaluate(() =>
      fetch('data/sources.json').then(
        () => false,
        () => true,
      ),
    );
    expect(isBarred).toBe(true);
    await opened.close();
  });
});
