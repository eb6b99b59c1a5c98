/**
 * The atlas beside a plain MapLibre page with the same basemap and the routes as plain lines, in turns: how
 * long until the map is at rest and until 95 % of its final picture, how busy the page and its processor are,
 * and how long a frame takes while the map is moved. Once at full speed, once at the size of a phone and once
 * on a slow mobile line (Lighthouse: 150 ms round trip, 1.6 Mbit/s).
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveJurisdictionGroups } from '../../src/layers/ground-sources.ts';
import { fitBounds } from '../../src/lib/mercator.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../../src/scene/defaults.ts';
import { buildStyle } from '../../styles/build.ts';
import { labelCollection } from '../../styles/labels.ts';
import { light } from '../../styles/tokens/light.ts';
import { launchBrowser } from '../support/browser.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { serveBuiltSite, serveFolder } from '../support/serve-folder.ts';
import { AS_OF_READERS, type Box, boxOf, type Conditions, film, measure, type Opening } from './open-map.ts';
import { median, type Report } from './report.ts';

const TURNS = 5;
const MAPLIBRE = dirname(fileURLToPath(import.meta.resolve('maplibre-gl')));
const TOPOJSON = fileURLToPath(import.meta.resolve('topojson-client')).replace(
  /src\/[^/]+$/,
  'dist/topojson-client.min.js',
);
const DESK = { width: 1440, height: 900 };
const CONDITIONS: Readonly<Record<string, Conditions>> = {
  'on this machine': { size: DESK, isSlow: false },
  'at the size of a phone': { size: { width: 390, height: 844 }, isSlow: false },
  'on a slow mobile line': { size: DESK, isSlow: true },
};

export default async function atlas(root: string): Promise<readonly Report[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-map-'));
  await writePlainPage(root, folder);
  const [site, plain, browser] = [
    await serveBuiltSite(root),
    await serveFolder(folder),
    await launchBrowser([AS_OF_READERS]),
  ];
  try {
    const reports: Report[] = [];
    for (const [name, conditions] of Object.entries(CONDITIONS)) {
      const beside = `${plain.url}#${viewOf(await boxOf(browser, site.url, conditions))}`;
      const [own, others]: [Opening[], Opening[]] = [[], []];
      for (let turn = 0; turn < TURNS; turn += 1) {
        others.push(await measure(browser, beside, conditions));
        own.push(await measure(browser, site.url, conditions));
      }
      for (const [part, { label, unit, digits }] of Object.entries(PARTS)) {
        const of = (openings: readonly Opening[]) =>
          median(openings.map((one) => one[part as keyof Opening]));
        reports.push({
          name: `${label} ${name}`,
          said: `${of(own).toFixed(digits)}${unit}, ${(of(own) / of(others)).toFixed(2)} times a plain page (${of(others).toFixed(digits)}${unit})`,
        });
      }
      if (conditions.isSlow) continue;
      const [seen, seenPlain]: [number[], number[]] = [[], []];
      for (let turn = 0; turn < TURNS; turn += 1) {
        seenPlain.push(await film(browser, beside, conditions));
        seen.push(await film(browser, site.url, conditions));
      }
      reports.push({
        name: `95 % of the picture ${name}`,
        said: `${median(seen).toFixed(2)} s, ${(median(seen) / median(seenPlain)).toFixed(2)} times a plain page (${median(seenPlain).toFixed(2)} s)`,
      });
    }
    return reports;
  } finally {
    await browser.close();
    await Promise.all([site.close(), plain.close()]);
    rmSync(folder, { recursive: true });
  }
}

const PARTS: Readonly<Record<keyof Opening, { label: string; unit: string; digits: number }>> = {
  restS: { label: 'map at rest', unit: ' s', digits: 2 },
  blockedS: { label: 'blocking time', unit: ' s', digits: 2 },
  longestS: { label: 'longest task', unit: ' s', digits: 2 },
  cpuS: { label: 'processor time', unit: ' s', digits: 1 },
  requests: { label: 'requests', unit: '', digits: 0 },
  kilobytes: { label: 'bytes', unit: ' kB', digits: 0 },
  panMs: { label: 'pan, a frame', unit: ' ms', digits: 0 },
  zoomMs: { label: 'zoom, a frame', unit: ' ms', digits: 0 },
};

/** The box of the map and the camera that the atlas starts with in it. */
function viewOf({ x, y, width, height }: Box): string {
  const { lng, lat, zoom } = fitBounds(HOME_BOUNDS, { width, height, padding: HOME_PADDING_PX });
  return [x, y, width, height, lng, lat, zoom].join(',');
}

/** A page with MapLibre alone: the basemap's style and files, decoded in the page, and the routes as lines. */
async function writePlainPage(root: string, folder: string): Promise<void> {
  for (const file of [
    'maplibre-gl.mjs',
    'maplibre-gl-shared.mjs',
    'maplibre-gl-worker.mjs',
    'maplibre-gl.css',
  ])
    cpSync(join(MAPLIBRE, file), join(folder, file));
  cpSync(TOPOJSON, join(folder, 'topojson.js'));
  for (const name of ['basemap.topo.json', 'routes.geojson'])
    cpSync(join(root, 'public/data', name), join(folder, name));
  const { basemap, jurisdictions } = await readCompiledAtlas();
  const labels = labelCollection(basemap.labels, deriveJurisdictionGroups({ jurisdictions }));
  writeFileSync(join(folder, 'labels.geojson'), JSON.stringify(labels));
  const style = buildStyle({ tokens: light, language: 'en' });
  const above = style.layers.findIndex(({ id }) => id === 'slot-lines');
  style.layers.splice(above, 0, {
    id: 'routes',
    type: 'line',
    source: 'routes',
    paint: { 'line-color': light.map.routeFeeder, 'line-width': 2 },
  });
  writeFileSync(
    join(folder, 'map.mjs'),
    PLAIN_SCRIPT.replace('STYLE', () => JSON.stringify(style)),
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="maplibre-gl.css"><title>Map</title><div id="map" style="position:fixed"></div><script defer src="topojson.js"></script><script type="module" src="map.mjs"></script></html>',
  );
}

const PLAIN_SCRIPT = `
import { Map } from './maplibre-gl.mjs';
const read = async (name) => (await fetch(name)).json();
const [topology, labels, routes] = await Promise.all(['basemap.topo.json', 'labels.geojson', 'routes.geojson'].map(read));
const style = STYLE;
const [x, y, width, height, lng, lat, zoom] = location.hash.slice(1).split(',').map(Number);
Object.assign(document.querySelector('#map').style, { left: x + 'px', top: y + 'px', width: width + 'px', height: height + 'px' });
for (const [name, source] of Object.entries(style.sources)) {
  const object = topology.objects[name.replace(/^ground-|-soft$/g, '')];
  if (object !== undefined) source.data = topojson.feature(topology, object);
}
const areas = style.sources['ground-areas'];
areas.data = { ...areas.data, features: areas.data.features.filter(({ properties }) => properties.neutral) };
style.sources['ground-labels'].data = labels;
style.sources.routes = { type: 'geojson', data: routes, maxzoom: 8 };
const map = new Map({ container: 'map', center: [lng, lat], zoom, style });
map.once('idle', () => { document.documentElement.dataset.map = 'idle'; });
`;
