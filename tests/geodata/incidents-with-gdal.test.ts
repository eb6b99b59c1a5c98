/** Checks that the importer and GDAL count the same records in valid files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readWithGdal } from '../support/gdal.ts';

const root = fileURLToPath(new URL('../fixtures/incidents', import.meta.url));
/** The names of valid files. FORMATS lists the formats for which the GDAL build of the tests has a driver. */
const SOUND = /^(?:sound|shapes|feature|geometry|tracks|layers)\b.*(?<!\.expected\.json)$/;
const FORMATS = ['geojson', 'ndjson', 'kml', 'gpx', 'shapefile', 'geopackage', 'flatgeobuf'];

/** GDAL also counts each point of a GPX route or track, so these layers are left out. */
const POINTS_OF_LINES = new Set(['route_points', 'track_points']);

const files = FORMATS.flatMap((format) =>
  readdirSync(join(root, format))
    .filter((name) => SOUND.test(name))
    .map((name) => join(format, name)),
);

const folder = mkdtempSync(join(tmpdir(), 'crossroads-incidents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The GDAL build of the tests cannot open ZIP files, so this extracts their parts. */
function openable(path: string): string {
  if (!path.endsWith('.zip')) return path;
  const parts = Object.entries(unzipSync(readFileSync(path)));
  for (const [name, bytes] of parts) writeFileSync(join(folder, name), bytes);
  return join(folder, parts.find(([name]) => name.endsWith('.shp'))?.[0] ?? '');
}

describe('record count of a file', () => {
  it.each(files)('equals the count of GDAL for %s', async (path) => {
    const expected = JSON.parse(readFileSync(join(root, `${path}.expected.json`), 'utf8'));
    const { layers } = await readWithGdal(openable(join(root, path)));
    const counts = layers
      .filter(({ name }) => !POINTS_OF_LINES.has(name))
      .map(({ featureCount }) => featureCount);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected.recordCount);
  });
});
