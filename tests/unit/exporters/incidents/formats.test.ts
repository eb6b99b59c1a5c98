import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DATE_PRECISIONS, STEPS_PER_DEGREE } from '../../../../src/domain/incident.ts';
import type { ExportedRecords } from '../../../../src/exporters/incidents/exported-records.ts';
import { RECORD_EXPORT_FORMATS, type RecordExportFormat } from '../../../../src/exporters/incidents/index.ts';
import { exportedOf, fileOf, type Row, tableOfRows } from '../../../support/record-export-there-and-back.ts';

const ROW: Row = {
  position: [20.5 * STEPS_PER_DEGREE, -1],
  date: { minute: Date.UTC(2024, 2, 14, 23, 40) / 60_000, precision: DATE_PRECISIONS.indexOf('minute') },
  market: 0,
  quantity: 2.5,
  unit: 1,
  cells: ['=HYPERLINK("x")', 'a\u0001b\r\nc_x000D_', '<b>&'],
};
const BARE: Row = {
  position: null,
  date: null,
  market: -1,
  quantity: null,
  unit: 0,
  cells: [null, null, null],
};
const EXPORTED = exportedOf(tableOfRows(['f', 'c', 'x'], [ROW, BARE]));

async function bytesOf(
  id: RecordExportFormat['id'],
  exported: ExportedRecords = EXPORTED,
): Promise<Uint8Array> {
  const format = RECORD_EXPORT_FORMATS.find((one) => one.id === id) as RecordExportFormat;
  return new Uint8Array(await (await fileOf(format, exported)).arrayBuffer());
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

it('writes CSV with guarded texts and plain numbers', async () => {
  expect(decoder.decode(await bytesOf('csv'))).toBe(
    '\ufeffcrossroads_record,crossroads_lng,crossroads_lat,crossroads_date,crossroads_market,crossroads_quantity,crossroads_unit,f,c,x\r\n' +
      '1,20.5,-0.0000001,2024-03-14T23:40,drugs,2.5,kg,"\'=HYPERLINK(""x"")","a\u0001b\r\nc_x000D_",<b>&\r\n' +
      '2,,,,,,,,,\r\n',
  );
});

it('writes GeoJSON with metadata, geometries and properties', async () => {
  const said = JSON.parse(decoder.decode(await bytesOf('geojson')));
  expect(said.crossroads).toEqual({ handling: 'RESTRICTED <&> "é"', rows: 'All' });
  expect(said.features[0].geometry).toEqual({ type: 'Point', coordinates: [20.5, -1e-7] });
  expect(said.features[1].geometry).toBeNull();
  expect(said.features[0].properties).toMatchObject({ crossroads_quantity: 2.5, f: '=HYPERLINK("x")' });
});

it('writes KML with time stamps and without characters that XML forbids', async () => {
  const kml = decoder.decode(await bytesOf('kml'));
  expect(kml).toContain(
    '<description>Handling: RESTRICTED &lt;&amp;&gt; &quot;é&quot;\nRows: All</description>',
  );
  expect(kml).toContain('<TimeStamp><when>2024-03-14T23:40:00</when></TimeStamp>');
  expect(kml).toContain('<Point><coordinates>20.5,-0.0000001</coordinates></Point>');
  expect(kml).toContain('<Data name="c"><value>ab&#13;\nc_x000D_</value></Data>');
  expect(kml.match(/<Point>/g)).toHaveLength(1);
});

describe('XLSX export', () => {
  it('writes records and metadata on two sheets without formulas', async () => {
    const files = unzipSync(await bytesOf('xlsx'));
    const sheet = decoder.decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain(
      '<c r="H2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t></is></c>',
    );
    expect(sheet).toContain('a_x0001_b_x000D_\nc_x005F_x000D_');
    expect(sheet).toContain('<c r="B2"><v>20.5</v></c>');
    expect(sheet).not.toContain('<f>');
    expect(decoder.decode(files['xl/worksheets/sheet2.xml'])).toContain('RESTRICTED &lt;&amp;&gt;');
  });

  it('writes the handling mark above and below each printed page of both sheets', async () => {
    const mark = '&amp;C&amp;BRESTRICTED &lt;&amp;&amp;&gt; &quot;é&quot;';
    const header = `<headerFooter><oddHeader>${mark}</oddHeader><oddFooter>${mark}</oddFooter></headerFooter>`;
    const marked = unzipSync(await bytesOf('xlsx'));
    const unmarked = unzipSync(await bytesOf('xlsx', { ...EXPORTED, about: [] }));
    for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(decoder.decode(marked[sheet])).toContain(`</sheetData>${header}</worksheet>`);
      expect(decoder.decode(unmarked[sheet])).toContain('</sheetData></worksheet>');
    }
  });

  it('rejects too many rows, too many columns and too long texts', async () => {
    await expect(bytesOf('xlsx', { ...EXPORTED, rowCount: 1_048_576 })).rejects.toMatchObject({
      reason: 'too-many-rows',
    });
    const many = Array.from(
      { length: 16_383 },
      () => EXPORTED.fields[0] as ExportedRecords['fields'][number],
    );
    await expect(bytesOf('xlsx', { ...EXPORTED, fields: many })).rejects.toMatchObject({
      reason: 'too-many-columns',
    });
    const long = exportedOf(tableOfRows(['t'], [{ ...BARE, cells: ['x'.repeat(32_768)] }]));
    await expect(bytesOf('xlsx', long)).rejects.toMatchObject({ reason: 'text-too-long' });
  });
});

it('writes a GeoPackage with a valid database header', async () => {
  const bytes = await bytesOf('geopackage');
  expect(decoder.decode(bytes.subarray(0, 16))).toBe('SQLite format 3\0');
  expect(decoder.decode(bytes.subarray(68, 72))).toBe('GPKG');
  expect(new DataView(bytes.buffer).getUint32(60)).toBe(10_300);
  expect(new DataView(bytes.buffer).getUint32(28) * 4096).toBe(bytes.length);
});

it('rejects more columns than a GeoPackage can contain', async () => {
  const many = Array.from({ length: 1999 }, () => EXPORTED.fields[0] as ExportedRecords['fields'][number]);
  await expect(bytesOf('geopackage', { ...EXPORTED, fields: many })).rejects.toMatchObject({
    reason: 'too-many-columns',
  });
});

it('makes column names unique and keeps the Crossroads columns unchanged', () => {
  const names = ['crossroads_date', 'A', 'a', '', 'Crossroads_Record', 'crossroads_fid'];
  const exported = exportedOf(tableOfRows(names, [{ ...BARE, cells: names.map(() => 'x') }]));
  expect(exported.fields.map(({ name }) => name).slice(5)).toEqual([
    'crossroads_date (2)',
    'A',
    'a (2)',
    'column_4',
    'Crossroads_Record (2)',
    'crossroads_fid (2)',
  ]);
});
