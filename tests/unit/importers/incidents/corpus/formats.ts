/** Files of other formats than tables: sound, damaged, and of a kind that cannot be imported. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type ParquetWriteOptions, parquetWriteBuffer } from 'hyparquet-writer';
import { makeWorkbook, rowXml } from '../../../../support/make-workbook.ts';
import { type CorpusFile, csv, type Expected, kind, type Meant, P, type Point } from './corpus-file.ts';
import { metres } from './positions.ts';

const [P0, P1] = P as unknown as readonly [Point, Point];
const BOTH: readonly Meant[] = [{ at: P0 }, { at: P1 }];
const TABLE = csv([
  ['lat', 'lng'],
  [P0[1], P0[0]],
  [P1[1], P1[0]],
]);
const bytes = (...values: readonly (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...strToU8(value)])));
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  );
const cut = (content: Uint8Array<ArrayBuffer> | string, share: number) =>
  content.slice(0, Math.round(content.length * share));
const fixture = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../../fixtures/incidents/${name}`, import.meta.url)));

const feature = ([lng, lat]: Point, properties: object | null = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});
const collection = (features: readonly object[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features });
/** A literal `__proto__` in an object expression would set its prototype. */
const propertyNamed = (name: string) =>
  collection([feature(P0), feature(P1)]).replaceAll('"properties":{}', `"properties":{"${name}":"x"}`);

/** A Shapefile of points with a column of texts; `prj` and `cpg` are left out if `null`. */
function shapefile(
  points: readonly (readonly [number, number])[],
  {
    prj = null,
    cpg = null,
    names = points.map((_, at) => `a${at}`),
    without = [],
  }: {
    readonly prj?: string | null;
    readonly cpg?: string | null;
    readonly names?: readonly (string | Uint8Array)[];
    readonly without?: readonly string[];
  } = {},
): Record<string, Uint8Array> {
  const shp = new DataView(new ArrayBuffer(100 + points.length * 28));
  shp.setInt32(0, 9994);
  shp.setInt32(24, shp.byteLength / 2);
  shp.setInt32(28, 1000, true);
  shp.setInt32(32, 1, true);
  for (const [at, [x, y]] of points.entries()) {
    const begin = 100 + at * 28;
    shp.setInt32(begin, at + 1);
    shp.setInt32(begin + 4, 10);
    shp.setInt32(begin + 8, 1, true);
    shp.setFloat64(begin + 12, x, true);
    shp.setFloat64(begin + 20, y, true);
  }
  const dbf = new Uint8Array(65 + names.length * 21 + 1);
  const head = new DataView(dbf.buffer);
  dbf.set([3, 124, 3, 14]);
  head.setUint32(4, names.length, true);
  head.setUint16(8, 65, true);
  head.setUint16(10, 21, true);
  dbf.set(bytes('opis'), 32);
  dbf[43] = 'C'.charCodeAt(0);
  dbf[48] = 20;
  dbf[64] = 13;
  for (const [at, name] of names.entries()) {
    dbf.fill(32, 65 + at * 21, 86 + at * 21);
    dbf.set(typeof name === 'string' ? strToU8(name) : name, 66 + at * 21);
  }
  const all: Record<string, Uint8Array> = { 'a.shp': new Uint8Array(shp.buffer), 'a.dbf': dbf };
  if (prj !== null) all['a.prj'] = strToU8(prj);
  if (cpg !== null) all['a.cpg'] = strToU8(cpg);
  for (const name of without) delete all[name];
  return all;
}
/** Its first shape becomes a multipatch. */
function asPatch(shp: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(shp ?? []);
  changed[108] = 31;
  return changed;
}

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';
const UTM34 = `PROJCS["WGS_1984_UTM_Zone_34N",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",21],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]`;
const unknownPrj = (name: string) =>
  UTM34.replaceAll('WGS', 'Old')
    .replace('Old_1984_UTM_Zone_34N', name)
    .replace('6378137,298.257223563', '6378245,298.3');
const unknown = (content: Uint8Array<ArrayBuffer>): Expected & { content: Uint8Array<ArrayBuffer> } => ({
  content,
  asked: ['system'],
  answers: { system: 'EPSG:32634' },
  records: BOTH,
});
const UTM = [metres(32634, P0), metres(32634, P1)] as const;

function wkb([x, y]: Point): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, x, true);
  view.setFloat64(13, y, true);
  return new Uint8Array(view.buffer);
}
const geo = (about: object | string): NonNullable<ParquetWriteOptions['kvMetadata']> => [
  { key: 'geo', value: typeof about === 'string' ? about : JSON.stringify(about) },
];
const parquet = (kvMetadata: ParquetWriteOptions['kvMetadata'], points: readonly Point[] = [P0, P1]) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: 'geometry', type: 'BYTE_ARRAY', data: points.map(wkb) }],
      ...(kvMetadata === undefined ? {} : { kvMetadata }),
    }),
  );
const described = (more: object) => ({
  version: '1.1.0',
  primary_column: 'geometry',
  columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...more } },
});

const kml = (inner: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const mark = ([lng, lat]: Point, more = '') =>
  `<Placemark>${more}<Point><coordinates>${lng},${lat}</coordinates></Point></Placemark>`;
const gpx = (inner: string) =>
  `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`;
const wpt = ([lng, lat]: Point) => `<wpt lat="${lat}" lon="${lng}"><name>x</name></wpt>`;
const sheetRows = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row, at) => rowXml(at + 1, row)).join('');
const POINTS_SHEET = sheetRows([
  ['lat', 'lng'],
  [P0[1], P0[0]],
  [P1[1], P1[0]],
]);
const refused = (content: string | Uint8Array<ArrayBuffer>, what: string, name?: string) => ({
  content,
  refused: what,
  ...(name === undefined ? {} : { name }),
});

const titled = (lines: string): Expected & { content: string } => ({
  content: `${lines}id;lat;lng;kg\na;44.79;20.45;1\nb;43.32;21.91;2\n`,
  records: [
    { at: P0, quantity: '1 kg' },
    { at: P1, quantity: '2 kg' },
  ],
  notes: ['lines-before-table'],
});

export const FORMATS: readonly CorpusFile[] = [
  ...kind('names of properties', 'names.geojson', {
    hasOwnProperty: { content: propertyNamed('hasOwnProperty'), records: BOTH, holds: ['x'] },
    __proto__: { content: propertyNamed('__proto__'), records: BOTH, holds: ['x'] },
    constructor: { content: propertyNamed('constructor'), records: BOTH, holds: ['x'] },
    toString: { content: propertyNamed('toString'), records: BOTH, holds: ['x'] },
    valueOf: { content: propertyNamed('valueOf'), records: BOTH, holds: ['x'] },
  }),
  ...kind('forms of GeoJSON', 'forms.geojson', {
    'an empty geometry': {
      content: collection([feature(P0), { type: 'Feature', properties: {}, geometry: null }]),
      records: [{ at: P0 }, { problems: ['shape-empty'] }],
    },
    'no properties': { content: collection([feature(P0, null), feature(P1, null)]), records: BOTH },
    'a system of 2008': {
      content: collection([feature(UTM[0]), feature(UTM[1])], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32634' } },
      }),
      records: BOTH,
    },
    'lines and areas': {
      content: collection([
        feature(P0),
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [P0, P1] } },
      ]),
      asked: ['other-shapes'],
      answers: { 'other-shapes': 'unlocated' },
      records: [{ at: P0 }, { problems: ['shape-not-point'] }],
    },
    'metres without a system': {
      content: collection([feature(UTM[0]), feature(UTM[1])]),
      asked: ['system'],
      answers: { system: 'EPSG:32634' },
      records: BOTH,
    },
  }),
  ...kind('JSON that is no GeoJSON', 'data.json', {
    settings: refused('{"version": 3, "theme": "dark"}', 'unsupported-format JSON'),
    TopoJSON: refused('{"type":"Topology","objects":{},"arcs":[]}', 'unsupported-format TopoJSON'),
    'Esri JSON': refused(
      '{"geometryType":"esriGeometryPoint","features":[]}',
      'unsupported-format Esri JSON',
    ),
    'a list of numbers': refused('[1, 2, 3]', 'no-records geojson'),
    'a text': refused('{"type": "FeatureCollection"}', 'no-records geojson'),
    'a list of objects': {
      content: JSON.stringify([
        { lat: P0[1], lng: P0[0] },
        { lat: P1[1], lng: P1[0] },
      ]),
      records: BOTH,
    },
    'an answer with a list inside': refused(
      '{"status":"ok","data":[{"lat":44.79,"lng":20.45}]}',
      'unsupported-format JSON',
    ),
  }),
  ...kind('objects by line', 'lines.ndjson', {
    features: { content: `${JSON.stringify(feature(P0))}\n${JSON.stringify(feature(P1))}\n`, records: BOTH },
    objects: { content: `{"lat":${P0[1]},"lng":${P0[0]}}\n{"lat":${P1[1]},"lng":${P1[0]}}\n`, records: BOTH },
    'a damaged line': {
      content: `${JSON.stringify(feature(P0))}\n{"type":"Fea\n${JSON.stringify(feature(P1))}\n`,
      records: [{ at: P0 }, { isNone: true, problems: ['record-unreadable'] }, { at: P1 }],
    },
    'blank lines': {
      content: `${JSON.stringify(feature(P0))}\n\n${JSON.stringify(feature(P1))}\n`,
      records: BOTH,
    },
    'a name of JSON': {
      content: `${JSON.stringify(feature(P0))}\n${JSON.stringify(feature(P1))}\n`,
      name: 'lines.json',
      records: BOTH,
      notes: ['misnamed'],
    },
  }),
  ...kind('files cut short', 'cut.geojson', {
    GeoJSON: {
      content: cut(collection([feature(P0), feature(P1), feature(P0)]), 0.85),
      records: [{ at: P0 }, { at: P1 }, { isNone: true, problems: ['record-unreadable'] }],
      notes: ['damaged-from'],
    },
    KML: {
      content: cut(kml(mark(P0) + mark(P1) + mark(P0)), 0.75),
      name: 'cut.kml',
      records: [{ at: P0 }, { at: P1 }, { isNone: true, problems: ['record-unreadable'] }],
      notes: ['damaged-from'],
    },
    workbook: refused(
      cut(makeWorkbook({ sheets: [{ name: 'a', rows: POINTS_SHEET }] }), 0.8),
      'damaged xlsx',
      'cut.xlsx',
    ),
    Parquet: refused(cut(parquet(geo(described({}))), 0.8), 'damaged geoparquet', 'cut.parquet'),
    GeoPackage: refused(cut(fixture('geopackage/sound.gpkg'), 0.05), 'damaged geopackage', 'cut.gpkg'),
  }),
  ...kind('Shapefiles', 'shapes.zip', {
    sound: {
      content: zip(shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8' })),
      records: BOTH,
      holds: ['a0', 'a1'],
    },
    'in UTM': { content: zip(shapefile(UTM, { prj: UTM34, cpg: 'UTF-8' })), records: BOTH },
    'more rows than shapes': {
      content: zip(shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8', names: ['a', 'b', 'c'] })),
      records: [...BOTH, { problems: ['shape-empty'] }],
      notes: ['halves-differ'],
    },
    'more shapes than rows': {
      content: zip(shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8', names: ['a'] })),
      records: BOTH,
      notes: ['halves-differ'],
    },
    'two layers': {
      content: zip({
        ...shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8' }),
        ...Object.fromEntries(
          Object.entries(shapefile([P1], { prj: WGS84, cpg: 'UTF-8' })).map(([name, part]) => [
            name.replace('a.', 'b.'),
            part,
          ]),
        ),
      }),
      asked: ['part'],
      answers: { part: 0 },
      records: BOTH,
    },
  }),
  ...kind('parts of Shapefiles', 'parts.zip', {
    'no table': refused(zip(shapefile([P0], { without: ['a.dbf'] })), 'part-missing shapefile a.dbf'),
    'no shapes': refused(zip(shapefile([P0], { without: ['a.shp'] })), 'part-missing shapefile .shp'),
    'the shapes alone': refused(
      Uint8Array.from(shapefile([P0])['a.shp'] ?? []),
      'part-missing shapefile .dbf',
      'a.shp',
    ),
    'the table alone': refused(
      Uint8Array.from(shapefile([P0])['a.dbf'] ?? []),
      'unsupported-format DBF',
      'a.dbf',
    ),
    'surfaces in space': {
      content: zip({
        ...shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8' }),
        'a.shp': asPatch(shapefile([P0, P1])['a.shp']),
      }),
      records: [{ problems: ['shape-broken'] }, { at: P1 }],
      notes: ['kinds-unread'],
    },
    'shapes cut short': {
      content: zip({
        ...shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8' }),
        'a.shp': cut(Uint8Array.from(shapefile([P0, P1])['a.shp'] ?? []), 0.9),
      }),
      records: [{ at: P0 }, { problems: ['shape-empty'] }],
      notes: ['halves-differ'],
    },
  }),
  ...kind('Shapefiles of unknown letters', 'letters.zip', {
    'Central European': {
      content: zip(
        shapefile([P0, P1], { prj: WGS84, names: [bytes(0x8a, 'kaljari'), bytes(0xd0, 'ur', 0xf0, 'evac')] }),
      ),
      records: BOTH,
      notes: ['letters-guessed'],
      holds: ['Škaljari', 'Đurđevac'],
    },
    Cyrillic: {
      content: zip(
        shapefile([P0, P1], {
          prj: WGS84,
          names: [bytes(0xcf, 0xf0, 0xe5, 0xf8, 0xe5, 0xe2, 0xee), bytes(0xc2, 0xe0, 0xf0, 0xed, 0xe0)],
        }),
      ),
      records: BOTH,
      notes: ['letters-guessed'],
      holds: ['Прешево', 'Варна'],
    },
    'of DOS': {
      content: zip(
        shapefile([P0, P1], {
          prj: WGS84,
          names: [bytes(0xe6, 'kaljari'), bytes(0xd1, 'ur', 0xd0, 'evac, ', 0xac, 'akovo')],
        }),
      ),
      records: BOTH,
      notes: ['letters-guessed'],
      holds: ['Škaljari'],
    },
    declared: {
      content: zip(shapefile([P0, P1], { prj: WGS84, cpg: '1250', names: [bytes(0x8a, 'kaljari'), 'b'] })),
      records: BOTH,
      holds: ['Škaljari'],
    },
    'a wrong name': {
      content: zip(shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8', names: [bytes(0x8a, 'abac'), 'Niš'] })),
      records: [{ at: P0, problems: ['spoiled-characters'] }, { at: P1 }],
      holds: ['Niš'],
    },
    ASCII: { content: zip(shapefile([P0, P1], { prj: WGS84 })), records: BOTH },
    'UTF-8': {
      content: zip(shapefile([P0, P1], { prj: WGS84, names: ['Škaljari', 'b'] })),
      records: BOTH,
      holds: ['Škaljari'],
    },
  }),
  ...kind('coordinate systems that are not known', 'system.zip', {
    named: unknown(zip(shapefile(UTM, { prj: unknownPrj('Our_Own_Grid'), cpg: 'UTF-8' }))),
    'cut short': unknown(zip(shapefile(UTM, { prj: 'PROJCS["Our_Own_Grid",GEOGCS["x', cpg: 'UTF-8' }))),
    'no WKT': unknown(zip(shapefile(UTM, { prj: 'Gauss-Krueger 7', cpg: 'UTF-8' }))),
    none: unknown(zip(shapefile(UTM, { cpg: 'UTF-8' }))),
    'of a code that is not listed': {
      ...unknown(parquet(geo(described({ crs: { id: { authority: 'EPSG', code: 999_999 } } })), UTM)),
      name: 'system.parquet',
    } as Expected & { content: Uint8Array<ArrayBuffer>; name: string },
  }),
  ...kind('degrees without a system', 'degrees.zip', {
    Shapefile: {
      content: zip(shapefile([P0, P1], { cpg: 'UTF-8' })),
      records: BOTH,
      notes: ['system-assumed'],
    },
    Parquet: { content: parquet(undefined), name: 'a.parquet', records: BOTH, notes: ['system-assumed'] },
    'GeoParquet, unknown on purpose': {
      content: parquet(geo(described({ crs: null }))),
      name: 'a.parquet',
      records: BOTH,
      notes: ['system-assumed'],
    },
    'a system in words': { content: zip(shapefile([P0, P1], { prj: WGS84, cpg: 'UTF-8' })), records: BOTH },
    swapped: {
      content: zip(
        shapefile(
          [
            [P0[1], P0[0]],
            [P1[1], P1[0]],
          ],
          { cpg: 'UTF-8' },
        ),
      ),
      asked: ['swapped'],
      answers: { swapped: true },
      records: BOTH,
      notes: ['system-assumed'],
    },
  }),
  ...kind('descriptions of GeoParquet', 'geo.parquet', {
    sound: { content: parquet(geo(described({}))), records: BOTH },
    'no JSON': {
      content: parquet(geo('{"columns":')),
      records: BOTH,
      notes: ['description-broken', 'system-assumed'],
    },
    'of another column': {
      content: parquet(
        geo({ version: '1.1.0', primary_column: 'where', columns: { where: { encoding: 'WKB' } } }),
      ),
      records: BOTH,
      notes: ['description-broken', 'system-assumed'],
    },
    'an unknown encoding': refused(
      parquet(geo(described({ encoding: 'WKT' }))),
      'unsupported-format GeoParquet (wkt)',
    ),
    'no description': { content: parquet(undefined), records: BOTH, notes: ['system-assumed'] },
  }),
  ...kind('KML', 'a.kml', {
    points: { content: kml(mark(P0) + mark(P1)), records: BOTH },
    'a picture on the ground': {
      content: kml(
        `${mark(P0)}<GroundOverlay><name>x</name><LatLonBox><north>45</north><south>44</south><east>21</east><west>20</west></LatLonBox></GroundOverlay>${mark(P1)}`,
      ),
      records: BOTH,
      notes: ['kinds-unread'],
    },
    'pictures alone': refused(kml('<GroundOverlay><name>x</name></GroundOverlay>'), 'no-records kml'),
    'a link': {
      content: kml(
        `${mark(P0)}<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>${mark(P1)}`,
      ),
      records: BOTH,
      notes: ['links-not-followed'],
    },
    'without geometry': {
      content: kml(`${mark(P0)}<Placemark><name>x</name></Placemark>`),
      records: [{ at: P0 }, { problems: ['shape-empty'] }],
    },
  }),
  ...kind('GPX', 'a.gpx', {
    waypoints: { content: gpx(wpt(P0) + wpt(P1)), records: BOTH },
    'a track': {
      content: gpx(
        `${wpt(P0)}<trk><trkseg><trkpt lat="44" lon="20"/><trkpt lat="44.1" lon="20.1"/></trkseg></trk>`,
      ),
      asked: ['other-shapes'],
      answers: { 'other-shapes': 'unlocated' },
      records: [{ at: P0 }, { problems: ['shape-not-point'] }],
    },
    'a broken number': {
      content: gpx(`${wpt(P0)}<wpt lat="x" lon="20"/>`),
      records: [{ at: P0 }, { problems: ['shape-broken'] }],
    },
    empty: refused(gpx(''), 'no-records gpx'),
    'cut short': {
      content: cut(gpx(wpt(P0) + wpt(P1)), 0.8),
      records: [{ at: P0 }, { at: P1 }],
      notes: ['damaged-from'],
    },
  }),
  ...kind('workbooks of several sheets', 'book.xlsx', {
    two: {
      content: makeWorkbook({
        sheets: [
          { name: 'a', rows: POINTS_SHEET },
          { name: 'b', rows: sheetRows([['x'], [1]]) },
        ],
      }),
      asked: ['part'],
      answers: { part: 0 },
      records: BOTH,
    },
    'one is empty': {
      content: makeWorkbook({
        sheets: [
          { name: 'a', rows: POINTS_SHEET },
          { name: 'b', rows: '' },
        ],
      }),
      asked: ['part'],
      answers: { part: 0 },
      records: BOTH,
    },
    'one is hidden': {
      content: makeWorkbook({
        sheets: [
          { name: 'a', rows: POINTS_SHEET },
          { name: 'b', rows: sheetRows([['x'], [1]]), state: 'hidden' },
        ],
      }),
      asked: ['part'],
      answers: { part: 0 },
      records: BOTH,
      notes: ['hidden-parts'],
    },
    'an error of a formula': {
      content: makeWorkbook({
        sheets: [
          {
            name: 'a',
            rows: `${POINTS_SHEET}${rowXml(4, [42.44, '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'])}`,
          },
        ],
      }),
      records: [...BOTH, { problems: ['formula-error', 'position-half'] }],
    },
    'all empty': refused(makeWorkbook({ sheets: [{ name: 'a', rows: '' }] }), 'no-records xlsx'),
  }),
  ...kind('archives', 'archive.zip', {
    'of a table': refused(zip({ 'a.csv': TABLE }), 'unsupported-format ZIP'),
    'of tables': refused(zip({ 'a.csv': TABLE, 'b.csv': TABLE }), 'unsupported-format ZIP'),
    'of a picture': refused(zip({ 'a.png': bytes(0x89, 'PNG') }), 'unsupported-format ZIP'),
    'of a document': refused(
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'unsupported-format ODS',
      'a.ods',
    ),
    empty: refused(zip({}), 'unsupported-format ZIP'),
  }),
  ...kind('files of other programs', 'other.csv', {
    gzip: refused(bytes(0x1f, 0x8b, 8, 0, 0, 0), 'unsupported-format gzip', 'a.csv.gz'),
    picture: refused(bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0), 'unsupported-format PNG'),
    PDF: refused('%PDF-1.7\n', 'unsupported-format PDF', 'a.pdf'),
    RAR: refused(bytes('Rar!', 0x1a, 7, 0), 'unsupported-format RAR', 'a.rar'),
    photo: refused(bytes(0xff, 0xd8, 0xff, 0xe0), 'unsupported-format JPEG', 'a.jpg'),
  }),
  ...kind('web pages saved as tables', 'page.csv', {
    doctype: refused(
      '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>',
      'unsupported-format HTML',
    ),
    'as a workbook': refused(
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>',
      'unsupported-format HTML',
      'a.xls',
    ),
    'a space before': refused('\n  <html><body>Sign in</body></html>', 'unsupported-format HTML'),
    'a table alone': refused(
      '<table border="1"><tr><td>lat</td><td>lng</td></tr><tr><td>44.79</td><td>20.45</td></tr></table>',
      'unsupported-format HTML',
    ),
    XML: refused('<?xml version="1.0"?><rows><row lat="44.79"/></rows>', 'unsupported-format XML'),
  }),
  ...kind('empty files', 'empty.csv', {
    'no bytes': refused('', 'empty'),
    spaces: refused(' \n \n', 'empty'),
    'a header': refused('lat,lng,opis\n', 'no-records delimited'),
    'a collection': refused(collection([]), 'no-records geojson', 'a.geojson'),
    'an empty list': refused('[]', 'no-records geojson', 'a.json'),
  }),
  ...kind('names that mislead', 'names.txt', {
    'a table named as a workbook': { content: TABLE, name: 'a.xlsx', records: BOTH, notes: ['misnamed'] },
    'GeoJSON named as a table': {
      content: collection([feature(P0), feature(P1)]),
      name: 'a.csv',
      records: BOTH,
      notes: ['misnamed'],
    },
    'KML named as XML': {
      content: kml(mark(P0) + mark(P1)),
      name: 'a.xml',
      records: BOTH,
      notes: ['misnamed'],
    },
    'a workbook named as a table': {
      content: makeWorkbook({ sheets: [{ name: 'a', rows: POINTS_SHEET }] }),
      name: 'a.csv',
      records: BOTH,
      notes: ['misnamed'],
    },
    'no ending': { content: TABLE, name: 'zapljene', records: BOTH },
  }),
  ...kind('titles above tables saved from a spreadsheet', 'title.csv', {
    'a title': titled('Evidencija zaplena;;;\n'),
    'a title and a blank line': titled('Evidencija zaplena;;;\n;;;\n'),
    'a title and a period': titled('Evidencija zaplena;;;\nPeriod;2024;;\n'),
    'a title with a number': titled('2024;;;\n'),
    'a first record with gaps, without a header': {
      content: 'a;;;\nb;44.79;20.45;1\nc;43.32;21.91;2\n',
      asked: ['header'],
      answers: { header: false },
      records: [{ problems: ['position-missing'] }, { at: P0 }, { at: P1 }],
    },
  }),
];
