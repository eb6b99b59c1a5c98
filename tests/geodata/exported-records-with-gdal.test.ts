/** Checks that GDAL, and so QGIS, reads the same records from an export as the app wrote. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { DATE_PRECISIONS, STEPS_PER_DEGREE } from '../../src/domain/incident.ts';
import { RECORD_EXPORT_FORMATS } from '../../src/exporters/incidents/index.ts';
import { convertWithGdal, readWithGdal } from '../support/gdal.ts';
import {
  broughtIn,
  exportedOf,
  fileOf,
  HOSTILE,
  type Row,
  recordsOf,
  tableOfRows,
} from '../support/record-export-there-and-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossroads-handed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough records for database trees with three levels. */
const COUNT = 30_000;
/** A text longer than a database page, which continues on overflow pages. */
const LONG = 'a long text, '.repeat(1200);

const rows = Array.from({ length: COUNT }, (_, at): Row => {
  const date = { minute: 28_400_000 + at, precision: DATE_PRECISIONS.indexOf('minute') };
  return {
    position: [
      Math.round((19 + (at % 400) / 100) * STEPS_PER_DEGREE) + at,
      Math.round((41 + (at % 300) / 100) * STEPS_PER_DEGREE) - at,
    ],
    date: at % 7 === 0 ? null : date,
    market: at % 3,
    quantity: at % 5 === 0 ? null : at / 4,
    unit: 1,
    cells: [HOSTILE[at % HOSTILE.length] ?? '', at === 17 ? LONG : `no ${at}`, at],
  };
});
const NAMES = ['odd "name"', 'note', 'number'];
const table = tableOfRows(NAMES, rows);

type Properties = Readonly<Record<string, string | number | null>>;

/** The formats for which the GDAL build of the tests has a driver. */
const FORMATS = RECORD_EXPORT_FORMATS.filter(({ id }) => ['geojson', 'kml', 'geopackage'].includes(id));

describe.each(FORMATS)('export as $id', (format) => {
  const path = join(folder, `handed.${format.extension}`);

  it('writes records that GDAL reads with the same positions and values', async () => {
    const file = await fileOf(format, exportedOf(table));
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    const { layers } = await readWithGdal(path);
    expect(layers.map(({ featureCount }) => featureCount)).toEqual([COUNT]);
    const json = await convertWithGdal(path, ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=7']);
    const { features } = JSON.parse(new TextDecoder().decode(json)) as FeatureCollection<Point, Properties>;
    expect(features.length).toBe(COUNT);
    for (const [at, { geometry, properties }] of features.entries()) {
      const { position, quantity, cells } = rows[at] as Row;
      const [lng = 0, lat = 0] = geometry.coordinates;
      expect([lng, lat].map((degrees) => Math.round(degrees * STEPS_PER_DEGREE))).toEqual(position);
      if (format.id === 'kml') {
        // The KML driver of this GDAL build reads only names and positions.
        expect(properties['Name']).toBe(String(at + 1));
        continue;
      }
      const said = [properties['crossroads_quantity'], ...NAMES.map((name) => properties[name])];
      expect(said.map((value) => (value == null ? null : String(value)))).toEqual([
        quantity === null ? null : String(quantity),
        ...cells.map(String),
      ]);
    }
  });

  it('imports the same records again', async () => {
    const { table: back } = await broughtIn(await fileOf(format, exportedOf(table)));
    const trimmed = (records: ReturnType<typeof recordsOf>) =>
      format.id === 'kml' ? JSON.parse(JSON.stringify(records).replaceAll(/" +| +"/g, '"')) : records;
    expect(trimmed(recordsOf(back))).toEqual(trimmed(recordsOf(table)));
  });
});
