/**
 * Time until the first map on another site: the page of a route, beside a bare file with the same static map
 * and its rules inline, and a plain MapLibre page with the same features and jurisdictions. Without cache, in
 * turns; once at full speed, once as a slow mobile line (Lighthouse: 150 ms round trip, 1.6 Mbit/s). Pages
 * are timed to their first contentful paint (Paint Timing, W3C) or, if later, the first frame with the whole
 * map; the MapLibre page to its first idle event.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { makeSite, siteFolder } from '../../src/build/make-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { SLOW_LINE } from './open-map.ts';
import { median, type Report } from './report.ts';

const TURNS = 9;
const PATIENCE_MS = 120_000;
const ID = 'route.balkan';
const PAGE = `embed/${ID}/en.html`;
const ALONE = `embed/${ID}/en.map.html`;
const BARE = 'bare.html';
const PLAIN = 'plain/index.html';
const MAPLIBRE = dirname(fileURLToPath(import.meta.resolve('maplibre-gl')));
const LINES = { asIs: null, slow: SLOW_LINE } as const;

export default async function firstMap(root: string): Promise<readonly Report[]> {
  await makeSite(root, () => {});
  const folder = mkdtempSync(join(tmpdir(), 'first-map-'));
  writePages(siteFolder(root), folder);
  const site = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const reports: Report[] = [];
    for (const [name, line] of Object.entries(LINES)) {
      const times = new Map<string, number[]>([PAGE, ALONE, BARE, PLAIN].map((page) => [page, []]));
      // The server compresses each file once.
      for (const page of times.keys()) await firstSight(browser, site.url + page, line);
      for (let turn = 0; turn < TURNS; turn += 1)
        for (const [page, ms] of times) ms.push(await firstSight(browser, site.url + page, line));
      const of = (page: string) => median(times.get(page) ?? []);
      for (const page of [PAGE, ALONE]) {
        const ms = of(page);
        reports.push({
          name: `first map picture, ${name === 'slow' ? 'on a slow mobile line' : 'on this machine'}, ${page}`,
          said: `${ms.toFixed(0)} ms, ${(ms / of(PLAIN)).toFixed(2)} times a plain MapLibre page (${of(PLAIN).toFixed(0)} ms), ${(ms / of(BARE)).toFixed(2)} times a bare file with the same picture (${of(BARE).toFixed(0)} ms)`,
        });
      }
    }
    return reports;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Returns ms from the start of the navigation, with an empty cache. */
async function firstSight(
  browser: Browser,
  address: string,
  line: (typeof LINES)[keyof typeof LINES],
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 720, height: 900 },
    // The rules of the bare file are in no policy.
    bypassCSP: true,
  });
  const page = await context.newPage();
  if (line !== null) {
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', line);
  }
  // The bundler wraps functions in a helper that the page lacks.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(noteWholePicture);
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS });
  const handle = await page.waitForFunction(
    () => {
      const isMap = document.querySelector('[data-plain]') !== null;
      if (isMap) return Number(document.documentElement.dataset['rested'] ?? 0);
      const whole = Number(document.documentElement.dataset['whole'] ?? 0);
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return whole === 0 || painted === 0 ? 0 : Math.max(whole, painted);
    },
    null,
    { timeout: PATIENCE_MS, polling: 50 },
  );
  const ms = await handle.jsonValue();
  await context.close();
  return ms;
}

/** Runs in the page: records the first painted frame with the whole static map. */
function noteWholePicture(): void {
  const look = () => {
    const picture = document.querySelector('.fluid-figure')?.closest('.map-box');
    const follows = picture?.nextElementSibling ?? picture?.closest('figure')?.nextElementSibling ?? null;
    if (!picture || (follows === null && document.readyState === 'loading')) {
      requestAnimationFrame(look);
      return;
    }
    // Runs after the current frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.documentElement.dataset['whole'] = `${performance.now()}`;
      port1.close();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

function writePages(site: string, folder: string): void {
  for (const part of ['embed/assets', `embed/${ID}`, 'data/editions.json'])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  const html = readFileSync(join(site, PAGE), 'utf8');
  const rules = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  const picture = /<svg class="fluid-figure"[\s\S]*?<\/div>/.exec(html)?.[0];
  if (rules === undefined || picture === undefined) throw new Error(`${PAGE} has no rules or no picture`);
  const box = `<div class="map-box"><div class="picture">${picture}`;
  writeFileSync(
    join(folder, BARE),
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${rules}</style><title>Map</title>${box}</div></html>`,
  );
  mkdirSync(join(folder, 'plain'));
  for (const file of [
    'maplibre-gl.mjs',
    'maplibre-gl-shared.mjs',
    'maplibre-gl-worker.mjs',
    'maplibre-gl.css',
  ])
    cpSync(join(MAPLIBRE, file), join(folder, 'plain', file));
  cpSync(join(site, `embed/files/${ID}.en.geojson`), join(folder, 'plain/route.geojson'));
  cpSync(join(site, 'data/jurisdictions.geojson'), join(folder, 'plain/jurisdictions.geojson'));
  writeFileSync(join(folder, 'plain/map.mjs'), PLAIN_SCRIPT);
  writeFileSync(
    join(folder, PLAIN),
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="maplibre-gl.css"><title>Map</title><div id="map" data-plain style="width:720px;height:480px"></div><script type="module" src="map.mjs"></script></html>',
  );
}

/** As the first example in the MapLibre documentation, with two sources. */
const PLAIN_SCRIPT = `
import { Map } from './maplibre-gl.mjs';
const map = new Map({
  container: 'map',
  center: [21, 43],
  zoom: 4.6,
  style: {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: new URL('jurisdictions.geojson', location.href).href },
      route: { type: 'geojson', data: new URL('route.geojson', location.href).href },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dce6ea' } },
      { id: 'areas', type: 'fill', source: 'ground', paint: { 'fill-color': '#f3e3c3' } },
      { id: 'borders', type: 'line', source: 'ground', paint: { 'line-color': '#776' } },
      { id: 'legs', type: 'line', source: 'route', paint: { 'line-color': '#b22', 'line-width': 2 } },
    ],
  },
});
map.once('idle', () => { document.documentElement.dataset.rested = performance.now(); });
`;
