/** Reads a GeoPackage layer, with or without geometries. A damaged row loses no other. */

import { type CellValue, ColumnsBuilder } from '../build-columns.ts';
import { BROKEN_SHAPE, NO_SHAPE, type Shape, ShapesBuilder } from '../build-shapes.ts';
import { valueOfIsoDate } from '../iso-date.ts';
import { ProblemLog } from '../problem-log.ts';
import type {
  DeclaredSystem,
  FileNote,
  RawTable,
  ReadIncidents,
  ReadTools,
  RecordPlaces,
} from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { shownBytes } from '../shown-bytes.ts';
import { Database, type SqlTable } from '../sqlite/database.ts';
import type { SqlColumn } from '../sqlite/table-columns.ts';
import type { SqlValue } from '../sqlite/values.ts';
import { shapeOfWkb } from '../wkb.ts';

/** Finds a GeoPackage's layers and coordinate systems: OGC 12-128r19, sections 1.1.2, 1.1.3, 2.1.5. */
interface Layer {
  readonly table: SqlTable;
  /** The geometry column, or `null`. */
  readonly geometry: string | null;
  readonly system: DeclaredSystem;
}

type Row = ReadonlyMap<string, SqlValue>;

/** No human-made file has more layers. */
const MAX_ROWS = 10_000;

/** In file order; `null` if not a GeoPackage. @throws UnreadableFile */
async function findLayers(database: Database): Promise<readonly Layer[] | null> {
  const tables = await database.tables(MAX_ROWS);
  const contents = tables.get('gpkg_contents');
  if (contents === undefined) return null;
  const rowsIn = (name: string) => rowsOf(database, tables.get(name));
  const geometries = await rowsIn('gpkg_geometry_columns');
  const systems = await rowsIn('gpkg_spatial_ref_sys');
  return (await rowsOf(database, contents)).flatMap((row) => {
    const name = textIn(row, 'table_name');
    const table = tables.get(name.toLowerCase());
    // Skips raster tiles.
    if (table === undefined || !['features', 'attributes'].includes(textIn(row, 'data_type'))) return [];
    const geometry = geometries.find((one) => textIn(one, 'table_name').toLowerCase() === name.toLowerCase());
    const id = geometry?.get('srs_id') ?? null;
    const system = systems.find((one) => one.get('srs_id') === id);
    const column = geometry === undefined ? null : textIn(geometry, 'column_name');
    return [{ table, geometry: column, system: systemOf(system) }];
  });
}

/** Ids up to 0 mean an undefined system. */
function systemOf(row: Row | undefined): DeclaredSystem {
  const code = row?.get('organization_coordsys_id');
  if (row === undefined || Number(row.get('srs_id')) <= 0) return { from: 'nothing' };
  if (/^epsg$/i.test(textIn(row, 'organization')) && typeof code === 'number')
    return { from: 'code', epsg: code };
  const text = textIn(row, 'definition');
  return text === '' || text === 'undefined' ? { from: 'nothing' } : { from: 'text', text };
}

async function rowsOf(database: Database, table: SqlTable | undefined): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (table === undefined) return rows;
  for await (const { values } of database.rows(table)) {
    if (values === null) continue;
    rows.push(new Map(table.columns.map(({ name }, i) => [name.toLowerCase(), values[i] ?? null])));
    if (rows.length === MAX_ROWS) break;
  }
  return rows;
}

function textIn(row: Row, name: string): string {
  const value = row.get(name);
  return typeof value === 'string' ? value : '';
}

/** Reads a GeoPackage geometry: a header, then well-known binary. OGC 12-128r19, section 2.1.3. */
const HEAD_BYTES = 8;
/** Length of the extent, by kind. */
const EXTENT_BYTES: readonly number[] = [0, 32, 48, 48, 64];

function shapeOfBlob(blob: Uint8Array, nesting: number): Shape {
  const flags = blob[3] ?? 0;
  const extentBytes = EXTENT_BYTES[(flags >> 1) & 7];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || extentBytes === undefined) return BROKEN_SHAPE;
  if ((flags & 0x10) !== 0) return NO_SHAPE;
  return shapeOfWkb(blob.subarray(HEAD_BYTES + extentBytes), nesting);
}

/** Maximum row size, in multiples of the longest cell: outlines of states are long. */
const ROW_CELLS = 32;
const TELL_EVERY = 1024;

export const readGeopackage: ReadIncidents = (file, _name, tools) =>
  orRefusal(async () => {
    const database = await Database.open(file, tools.budget.cellBytes * ROW_CELLS);
    const layers = await findLayers(database);
    if (layers === null && database.lostPages > 0)
      throw new Refused({ kind: 'damaged', format: 'geopackage', place: null, detail: 'no list of tables' });
    if (layers === null) throw new Refused({ kind: 'unsupported-format', format: 'SQLite' });
    if (tools.options.part !== undefined) {
      const table = await readLayer(file, database, layers, tools.options.part, tools);
      if (table !== null) return table;
    } else {
      for (const part of order(layers)) {
        const table = await readLayer(file, database, layers, part, tools);
        if (table !== null) return table;
      }
    }
    throw new Refused({ kind: 'no-records', format: 'geopackage' });
  });

/** Layers with geometries first, otherwise in file order. */
function order(layers: readonly Layer[]): readonly number[] {
  const parts = [...layers.keys()];
  const hasShapes = (part: number) => layers[part]?.geometry !== null;
  return [...parts.filter(hasShapes), ...parts.filter((part) => !hasShapes(part))];
}

/** `null` if it has no rows. */
async function readLayer(
  file: Blob,
  database: Database,
  layers: readonly Layer[],
  part: number,
  tools: ReadTools,
): Promise<RawTable | null> {
  const layer = layers[part];
  if (layer === undefined) return null;
  const { table, geometry, system } = layer;
  if (!table.hasRowIds) throw new Refused({ kind: 'unsupported-format', format: 'SQLite (WITHOUT ROWID)' });
  const { budget } = tools;
  const log = new ProblemLog();
  const builder = new ColumnsBuilder({ format: 'geopackage', budget, log, unit: 'feature' });
  const shapes = new ShapesBuilder();
  const indexes = table.columns.map(({ name }) => (isSame(name, geometry) ? null : builder.add(name)));
  const ids: number[] = [];
  database.lostPages = 0;
  for await (const { id, values } of database.rows(table)) {
    const record = ids.length;
    ids.push(id);
    if (record % TELL_EVERY === 0) {
      builder.checkCells(record + 1);
      tools.onProgress({
        bytes: Math.min(database.readBytes, file.size),
        totalBytes: file.size,
        records: record,
      });
    }
    if (values === null) {
      log.add('record-unreadable', record, null);
      continue;
    }
    for (const [i, column] of table.columns.entries()) {
      const index = indexes[i] ?? null;
      const value = values[i] ?? null;
      if (index === null) shapes.put(record, shapeOf(value, budget.nesting));
      else builder.put(index, record, valueIn(column, value));
    }
  }
  if (ids.length === 0) return null;
  const notes: FileNote[] = [...builder.notes()];
  if (database.lostPages > 0) notes.push({ kind: 'pages-unreadable', count: database.lostPages });
  if (database.mayLackChanges) notes.push({ kind: 'may-lack-changes' });
  return {
    format: 'geopackage',
    recordCount: ids.length,
    columns: builder.finish(ids.length),
    shapes: geometry === null ? null : shapes.finish(ids.length, system),
    places: placesOf(ids),
    problems: log.finish(),
    notes,
    dialect: null,
    parts: layers.map((one) => ({
      name: one.table.name,
      recordCount: null,
      hasShapes: one.geometry !== null,
    })),
    part,
  };
}

function isSame(name: string, other: string | null): boolean {
  return name.toLowerCase() === other?.toLowerCase();
}

function shapeOf(value: SqlValue, nesting: number): Shape {
  if (value === null) return NO_SHAPE;
  return value instanceof Uint8Array ? shapeOfBlob(value, nesting) : BROKEN_SHAPE;
}

/** SQLite has no dates or booleans; GeoPackage does (OGC 12-128r19, table 1). */
function valueIn({ type }: SqlColumn, value: SqlValue): CellValue {
  if (value instanceof Uint8Array) return shownBytes(value);
  if (type === 'BOOLEAN' && (value === 0 || value === 1)) return value === 1;
  if ((type === 'DATE' || type === 'DATETIME') && typeof value === 'string') return valueOfIsoDate(value);
  return value;
}

/** Numbers features by id, as programs do; by order if an id is out of range. */
function placesOf(ids: readonly number[]): RecordPlaces {
  if (ids.every((id) => Number.isInteger(id) && id >= 0 && id <= 0xffff_ffff))
    return { unit: 'feature', numbers: Uint32Array.from(ids), first: ids[0] ?? 1 };
  return { unit: 'feature', numbers: null, first: 1 };
}
