/** Reads a GeoPackage layer, with or without geometries. A damaged row loses no other. */
import { type CellValue, ColumnsBuilder } from '../build-columns.ts';
import { BROKEN_SHAPE, NO_SHAPE, type Shape, ShapesBuilder } from '../build-shapes.ts';
import { valueOfIsoDate } from '../iso-date.ts';
import { ProblemLog } from '../problem-log.ts';
import type { FileNote, RawTable, ReadIncidents, ReadTools, RecordPlaces } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { shownBytes } from '../shown-bytes.ts';
import { Database } from '../sqlite/database.ts';
import type { SqlColumn } from '../sqlite/table-columns.ts';
import type { SqlValue } from '../sqlite/values.ts';
import { findLayers, type Layer } from './layers.ts';
import { shapeOfBlob } from './shape-of-blob.ts';

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
