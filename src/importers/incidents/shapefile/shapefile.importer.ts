/**
 * Reads Shapefiles in a ZIP, each layer as a part. No library is used, since libraries silently omit rows: a
 * row without a shape and a shape without a row are also records.
 */

import { Archive } from '../archive.ts';
import { type CellValue, ColumnsBuilder, dayOf } from '../build-columns.ts';
import { BROKEN_SHAPE, NO_SHAPE, type Shape, ShapesBuilder } from '../build-shapes.ts';
import { ProblemLog } from '../problem-log.ts';
import type { DeclaredSystem, FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { ShapeSum } from '../shape-sum.ts';
import { dbfLetters } from './dbf-encoding.ts';
import { dbfTableOf } from './dbf-table.ts';

/** Reads the geometries of a `.shp` (ESRI Shapefile Technical Description, 1998). */
const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POSITION_BYTES = 16;
/** Offset of the count of parts, or of points without parts, after type and extent. */
const COUNTS_AT = 36;

/** Surfaces in space, which are not read. */
const MULTIPATCH = 31;

type Family = 'point' | 'points' | 'line' | 'area';

/** By type modulo 10; each with Z (from 10) and with M (from 20). */
const FAMILIES: Readonly<Record<number, Family>> = { 1: 'point', 3: 'line', 5: 'area', 8: 'points' };

/** `isCut`: a record extends beyond the file. `patches`: its surfaces in space. `null`: not a `.shp` file. */
function readShp(bytes: Uint8Array): { shapes: readonly Shape[]; isCut: boolean; patches: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) return null;
  const shapes: Shape[] = [];
  let at = HEADER_BYTES;
  let patches = 0;
  while (at + RECORD_HEADER_BYTES <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const begin = at + RECORD_HEADER_BYTES;
    if (length < 4 || begin + length > bytes.length) return { shapes, isCut: true, patches };
    if (view.getInt32(begin, true) === MULTIPATCH) patches += 1;
    shapes.push(shapeOf(new DataView(bytes.buffer, bytes.byteOffset + begin, length)));
    at = begin + length;
  }
  return { shapes, isCut: at < bytes.length, patches };
}

function shapeOf(view: DataView): Shape {
  const type = view.getInt32(0, true);
  if (type === 0) return NO_SHAPE;
  const family = type > 0 && type < 30 ? FAMILIES[type % 10] : undefined;
  if (family === undefined) return BROKEN_SHAPE;
  const sum = new ShapeSum();
  if (family === 'point') {
    if (view.byteLength < 20) return BROKEN_SHAPE;
    sum.addPoint(view.getFloat64(4, true), view.getFloat64(12, true));
    return sum.finish();
  }
  const hasParts = family !== 'points';
  const head = COUNTS_AT + (hasParts ? 8 : 4);
  if (view.byteLength < head) return BROKEN_SHAPE;
  const partCount = hasParts ? view.getUint32(COUNTS_AT, true) : 0;
  const pointCount = view.getUint32(head - 4, true);
  const begin = head + partCount * 4;
  if (begin + pointCount * POSITION_BYTES > view.byteLength) return BROKEN_SHAPE;
  const positions = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) * 2 }, (_, at) =>
      view.getFloat64(begin + from * POSITION_BYTES + at * 8, true),
    );
  if (!hasParts) {
    const all = positions(0, pointCount);
    for (let at = 0; at < all.length; at += 2) sum.addPoint(all[at] ?? Number.NaN, all[at + 1] ?? Number.NaN);
  }
  for (let part = 0; part < partCount; part += 1) {
    const from = view.getUint32(head + part * 4, true);
    const to = part + 1 < partCount ? view.getUint32(head + part * 4 + 4, true) : pointCount;
    if (from > to || to > pointCount) return BROKEN_SHAPE;
    if (family === 'area') sum.addRing(positions(from, to));
    else sum.addLine(positions(from, to));
  }
  return sum.finish();
}

const format = 'shapefile';
const ZIP = 'PK';
const DELETED = 0x2a;
const UNDECODED = '\ufffd';

export const readShapefile: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const mark = new TextDecoder('latin1').decode(await file.slice(0, 2).arrayBuffer());
  if (mark !== ZIP) throw new Refused({ kind: 'part-missing', format, part: '.dbf' });
  const archive = await Archive.open(file, format, tools.budget);
  const stems = archive.entries
    .map(({ name }) => name)
    .filter((name) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX/'))
    .map((name) => name.slice(0, -'.shp'.length));
  if (stems.length === 0) {
    if (archive.entries.some(({ name }) => /\.(dbf|shx)$/i.test(name)))
      throw new Refused({ kind: 'part-missing', format, part: '.shp' });
    const isSpreadsheet = archive.find('mimetype') !== undefined && archive.find('content.xml') !== undefined;
    throw new Refused({ kind: 'unsupported-format', format: isSpreadsheet ? 'ODS' : 'ZIP' });
  }
  const part = Math.min(Math.max(0, tools.options.part ?? 0), stems.length - 1);
  const stem = stems[part] ?? '';
  const partOf = async (extension: string) => {
    const entry = archive.find(`${stem}${extension}`);
    return entry === undefined ? null : archive.bytes(entry);
  };
  const textOf = async (extension: string) => {
    const bytes = await partOf(extension);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const shp = readShp((await partOf('.shp')) ?? new Uint8Array(0));
  if (shp === null) throw damaged(`${stem}.shp`);
  const dbf = await partOf('.dbf');
  if (dbf === null) throw new Refused({ kind: 'part-missing', format, part: `${stem}.dbf` });
  const table = dbfTableOf(dbf);
  if (table === null) throw damaged(`${stem}.dbf`);

  const log = new ProblemLog();
  const columns = new ColumnsBuilder({ format, budget: tools.budget, log, unit: 'row' });
  const shapes = new ShapesBuilder();
  const { fields, headerBytes, rowBytes, rowCount, saidRows } = table;
  const { decode, guessed } = await dbfLetters(
    table,
    await textOf('.cpg'),
    dbf.slice(headerBytes),
    tools.options.encoding,
  );
  for (const { name } of fields) columns.add(decode(name));
  const total = Math.max(rowCount, shp.shapes.length);
  columns.checkCells(total);
  const rows = new Uint32Array(total);
  let record = 0;
  for (let row = 0; row < total; row += 1) {
    const at = headerBytes + row * rowBytes;
    if (row < rowCount && dbf[at] === DELETED) continue;
    rows[record] = row + 1;
    for (const [column, { type, begin, length }] of row < rowCount ? fields.entries() : []) {
      const value = dbfCell(type, dbf.subarray(at + begin, at + begin + length), decode);
      if (typeof value === 'string' && value.includes(UNDECODED))
        log.add('spoiled-characters', record, column, value);
      columns.put(column, record, value);
    }
    const shape = shp.shapes[row];
    if (shape !== undefined) shapes.put(record, shape);
    record += 1;
  }
  if (record === 0) throw new Refused({ kind: 'no-records', format });
  const notes: FileNote[] = [];
  if (record < total) notes.push({ kind: 'deleted-rows', count: total - record });
  if (rowCount !== shp.shapes.length || saidRows !== rowCount || shp.isCut)
    notes.push({ kind: 'halves-differ', shapes: shp.shapes.length, rows: rowCount, said: saidRows });
  if (shp.patches > 0) notes.push({ kind: 'kinds-unread', names: ['MultiPatch'], count: shp.patches });
  if (guessed !== null) notes.push({ kind: 'letters-guessed', encoding: guessed });
  const prj = (await textOf('.prj'))?.trim() ?? '';
  const system: DeclaredSystem = prj === '' ? { from: 'nothing' } : { from: 'text', text: prj };
  return {
    format,
    recordCount: record,
    columns: columns.finish(record),
    shapes: shapes.finish(record, system),
    places: { unit: 'row', numbers: rows.slice(0, record), first: 1 },
    problems: log.finish(),
    notes: [...notes, ...columns.notes()],
    dialect: null,
    parts: stems.length > 1 ? stems.map((name) => ({ name, recordCount: null, hasShapes: true })) : [],
    part,
  };
}

function damaged(name: string): Refused {
  return new Refused({ kind: 'damaged', format, place: { unit: 'part', name }, detail: 'no header' });
}

/** Converts a `.dbf` cell to a value; cells that do not match their type stay text. */
function dbfCell(type: string, cell: Uint8Array, decode: (bytes: Uint8Array) => string): CellValue {
  if (type === 'I' && cell.length === 4) return viewOf(cell).getInt32(0, true);
  if (type === 'O' && cell.length === 8) return viewOf(cell).getFloat64(0, true);
  const text = decode(cell).replaceAll('\0', '').trimEnd();
  const bare = text.trim();
  switch (type) {
    case 'N':
    case 'F':
      return /^[-+]?(?:\d{1,15}(?:\.\d*)?|\d*\.\d+)(?:e[-+]?\d{1,3})?$/i.test(bare) ? Number(bare) : bare;
    case 'D': {
      const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(bare) ?? [];
      if (year === undefined) return bare;
      const moment = dayOf(Number(year), Number(month), Number(day));
      return Number.isNaN(moment.milliseconds) ? bare : moment;
    }
    case 'L':
      if (/^[TtYy]$/.test(bare)) return true;
      return /^[FfNn]$/.test(bare) ? false : bare.replace('?', '');
    default:
      return text;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
