/**
 * Reads Parquet, with or without geometries, by row group and column. An unreadable column chunk loses no
 * other.
 */
import type { DecodedArray, FileMetaData, SchemaTree } from 'hyparquet';
import { ColumnsBuilder } from '../build-columns.ts';
import { BROKEN_SHAPE, ShapesBuilder } from '../build-shapes.ts';
import { ProblemLog } from '../problem-log.ts';
import type { FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { READ_CODECS } from './compressors.ts';
import { type Footer, readFooter } from './footer.ts';
import { findGeometry, type GeometryColumn } from './geometry-column.ts';
import { GroupReader } from './group-reader.ts';
import { isKnownEncoding, shapeOfValue } from './shape-of-value.ts';
import { cellOf, plainOf } from './values.ts';

const format = 'geoparquet';

/** A top-level column. */
interface Field {
  readonly column: SchemaTree;
  /** In the table; `null` for the geometry column. */
  readonly index: number | null;
}

export const readGeoparquet: ReadIncidents = (file, _name, tools) =>
  orRefusal(async () => readTable(file, await readFooter(file), tools));

async function readTable(file: Blob, { metadata, schema }: Footer, tools: ReadTools): Promise<RawTable> {
  const { budget } = tools;
  checkGroups(metadata);
  const log = new ProblemLog();
  const columns = new ColumnsBuilder({ format, budget, log, unit: 'row' });
  const shapes = new ShapesBuilder();
  const geometry = findGeometry(
    metadata,
    schema.children.map(({ element }) => element),
  );
  if (geometry !== null && !isKnownEncoding(geometry.encoding))
    throw new Refused({ kind: 'unsupported-format', format: `GeoParquet (${geometry.encoding})` });
  const fields = schema.children
    .filter(({ element }) => element.name !== geometry?.extents)
    .map((column): Field => {
      const { name } = column.element;
      return { column, index: name === geometry?.name ? null : columns.add(name) };
    });
  const reader = new GroupReader(file, metadata, schema, budget);
  const target = { geometry, columns, shapes, log, nesting: budget.nesting };
  let record = 0;
  for (const [group, { num_rows }] of metadata.row_groups.entries()) {
    const rows = Number(num_rows);
    // Checked before allocating.
    columns.checkCells(record + rows);
    for (const field of fields) {
      const values = await reader.column(group, field.column, rows);
      putAll(target, field, values, record, rows);
    }
    record += rows;
    tools.onProgress({ bytes: reader.doneBytes, totalBytes: file.size, records: record });
  }
  if (record === 0) throw new Refused({ kind: 'no-records', format });
  const notes: FileNote[] = columns.notes();
  const said = Number(metadata.num_rows);
  if (said !== record) notes.unshift({ kind: 'count-differs', said, found: record });
  if (geometry?.isUndescribed === true) notes.push({ kind: 'description-broken' });
  return {
    format,
    recordCount: record,
    columns: columns.finish(record),
    shapes: geometry === null ? null : shapes.finish(record, geometry.system),
    places: { unit: 'row', numbers: null, first: 1 },
    problems: log.finish(),
    notes,
    dialect: null,
    parts: [],
    part: 0,
  };
}

/** @throws Refused for damaged or unsupported column chunks */
function checkGroups({ row_groups: groups }: FileMetaData): void {
  for (const { columns, num_rows: rows } of groups) {
    if (!(rows >= 0n)) throw damaged('a group of no number of rows');
    for (const { meta_data: column, crypto_metadata: crypto, file_path: path } of columns) {
      if (crypto !== undefined) throw new Refused({ kind: 'encrypted', format });
      // Columns may be in other files.
      if (path !== undefined && path !== '') throw new Refused({ kind: 'part-missing', format, part: path });
      if (column === undefined) throw damaged('a column that is not told');
      if (!READ_CODECS.has(column.codec))
        throw new Refused({ kind: 'unsupported-format', format: `Parquet (${column.codec})` });
    }
  }
}

interface Target {
  readonly geometry: GeometryColumn | null;
  readonly columns: ColumnsBuilder;
  readonly shapes: ShapesBuilder;
  readonly log: ProblemLog;
  readonly nesting: number;
}

/** @param values `null` if unreadable */
function putAll(
  { geometry, columns, shapes, log, nesting }: Target,
  { column, index }: Field,
  values: DecodedArray | null,
  begin: number,
  rows: number,
): void {
  const { element, children } = column;
  const isNested = children.length > 0 || element.repetition_type === 'REPEATED';
  const encoding = geometry?.encoding ?? '';
  for (let row = 0; row < rows; row += 1) {
    const record = begin + row;
    if (index === null) {
      shapes.put(record, values === null ? BROKEN_SHAPE : shapeOfValue(values[row], encoding, nesting));
    } else if (values === null) log.add('cell-unreadable', record, index);
    else if (isNested) columns.putJson(index, record, plainOf(values[row]));
    else columns.put(index, record, cellOf(element, values[row]));
  }
}

function damaged(detail: string): Refused {
  return new Refused({ kind: 'damaged', format, place: null, detail });
}
