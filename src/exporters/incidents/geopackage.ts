/**
 * Writes records as a GeoPackage 1.3 (OGC 12-128r18) with one layer. A GeoPackage is a SQLite database,
 * written page by page.
 */
import { EXPORTED_ROW_ID, HANDED_GEOMETRY } from '../../domain/exported-columns.ts';
import { degreesOf, NO_POSITION } from '../../domain/incident.ts';
import {
  aboutText,
  type ExportedRecords,
  RecordExportError,
  ROWS_AT_ONCE,
  type WriteIncidents,
} from './exported-records.ts';
import { DatabaseFile } from './sqlite/database-file.ts';
import { RecordWriter } from './sqlite/record.ts';

/** `GPKG`. */
const APPLICATION_ID = 0x47504b47;
const GEOPACKAGE_1_3 = 10_300;
const TABLE = 'incidents';
const WGS_84 = 4326;
/** The default limit of SQLite is 2000; two columns are ours. */
const MAX_COLUMNS = 1998;
const POINT_BYTES = 29;

const WGS_84_TEXT =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

const SYSTEMS_SQL = `CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
)`;

const CONTENTS_SQL = `CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
)`;

const GEOMETRIES_SQL = `CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
)`;

export const writeGeopackage: WriteIncidents = function* (exported) {
  const { fields, hasPositions, rowCount } = exported;
  if (fields.length > MAX_COLUMNS) throw new RecordExportError('too-many-columns');
  const database = new DatabaseFile();
  const table = database.beginTable(TABLE, tableSql(exported));
  const record = new RecordWriter();
  const extent = new Extent();
  for (let row = 0; row < rowCount; row += 1) {
    // The row id is not stored again.
    record.put(null);
    if (hasPositions) record.put(pointAt(exported, row, extent));
    for (const { kind, valueAt } of fields) {
      const value = valueAt(row);
      record.put(kind === 'text' && value !== null ? String(value) : value, true);
    }
    table.add(row + 1, record.take());
    if ((row + 1) % ROWS_AT_ONCE === 0) yield row + 1;
  }
  table.end();
  addRegisters(database, exported, extent);
  return database.finish({ applicationId: APPLICATION_ID, userVersion: GEOPACKAGE_1_3 });
};

function tableSql({ fields, hasPositions }: ExportedRecords): string {
  const columns = [
    `${quoted(EXPORTED_ROW_ID)} INTEGER PRIMARY KEY NOT NULL`,
    ...(hasPositions ? [`${quoted(HANDED_GEOMETRY)} POINT`] : []),
    ...fields.map(({ name, kind }) => `${quoted(name)} ${kind === 'number' ? 'DOUBLE' : 'TEXT'}`),
  ];
  return `CREATE TABLE ${quoted(TABLE)} (\n  ${columns.join(',\n  ')}\n)`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** In degrees; empty at first. */
class Extent {
  west = Number.POSITIVE_INFINITY;
  south = Number.POSITIVE_INFINITY;
  east = Number.NEGATIVE_INFINITY;
  north = Number.NEGATIVE_INFINITY;

  add(lng: number, lat: number): void {
    this.west = Math.min(this.west, lng);
    this.south = Math.min(this.south, lat);
    this.east = Math.max(this.east, lng);
    this.north = Math.max(this.north, lat);
  }

  values(): readonly (number | null)[] {
    const all = [this.west, this.south, this.east, this.north];
    return all.map((value) => (Number.isFinite(value) ? value : null));
  }
}

/** Returns a GeoPackage header and well-known binary, both little-endian (section 2.1.3). */
function pointAt(exported: ExportedRecords, row: number, extent: Extent): Uint8Array | null {
  const steps = exported.lngAt(row);
  if (steps === NO_POSITION) return null;
  const [lng, lat] = [degreesOf(steps), degreesOf(exported.latAt(row))];
  extent.add(lng, lat);
  const blob = new Uint8Array(POINT_BYTES);
  const view = new DataView(blob.buffer);
  blob.set([0x47, 0x50, 0, 1]);
  view.setInt32(4, WGS_84, true);
  blob[8] = 1;
  view.setUint32(9, 1, true);
  view.setFloat64(13, lng, true);
  view.setFloat64(21, lat, true);
  return blob;
}

/** Adds the tables that make a database a GeoPackage: its contents and coordinate systems. */
function addRegisters(database: DatabaseFile, exported: ExportedRecords, extent: Extent): void {
  const { about, hasPositions, title } = exported;
  database.addSmallTable({
    name: 'gpkg_spatial_ref_sys',
    sql: SYSTEMS_SQL,
    ids: [-1, 0, WGS_84],
    rows: [
      [
        'Undefined Cartesian SRS',
        null,
        'NONE',
        -1,
        'undefined',
        'undefined Cartesian coordinate reference system',
      ],
      [
        'Undefined geographic SRS',
        null,
        'NONE',
        0,
        'undefined',
        'undefined geographic coordinate reference system',
      ],
      [
        'WGS 84 geodetic',
        null,
        'EPSG',
        WGS_84,
        WGS_84_TEXT,
        'longitude and latitude in decimal degrees on the WGS 84 ellipsoid',
      ],
    ],
    indexes: [],
  });
  database.addSmallTable({
    name: 'gpkg_contents',
    sql: CONTENTS_SQL,
    rows: [
      [
        TABLE,
        hasPositions ? 'features' : 'attributes',
        title,
        aboutText(about),
        new Date().toISOString(),
        ...extent.values(),
        hasPositions ? WGS_84 : null,
      ],
    ],
    indexes: [[0], [2]],
  });
  database.addSmallTable({
    name: 'gpkg_geometry_columns',
    sql: GEOMETRIES_SQL,
    rows: hasPositions ? [[TABLE, HANDED_GEOMETRY, 'POINT', WGS_84, 0, 0]] : [],
    indexes: [[0, 1], [0]],
  });
}
