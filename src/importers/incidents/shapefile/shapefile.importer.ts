/**
 * Reads Shapefiles in a ZIP, each layer as a part. No library is used, since libraries silently omit rows: a
 * row without a shape and a shape without a row are also records.
 */
import { Archive } from '../archive.ts';
import { ColumnsBuilder } from '../build-columns.ts';
import { ShapesBuilder } from '../build-shapes.ts';
import { ProblemLog } from '../problem-log.ts';
import type { DeclaredSystem, FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { dbfCell } from './dbf-cell.ts';
import { dbfDecoder } from './dbf-encoding.ts';
import { dbfTableOf } from './dbf-table.ts';
import { readShp } from './read-shp.ts';

const format = 'shapefile';
const ZIP = 'PK';
const DELETED = 0x2a;

export const readShapefile: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const mark = new TextDecoder('latin1').decode(await file.slice(0, 2).arrayBuffer());
  if (mark !== ZIP) throw new Refused({ kind: 'part-missing', format, part: '.dbf' });
  const archive = await Archive.open(file, format, tools.budget);
  const stems = archive.entries
    .map(({ name }) => name)
    .filter((name) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX/'))
    .map((name) => name.slice(0, -'.shp'.length));
  if (stems.length === 0) throw new Refused({ kind: 'part-missing', format, part: '.shp' });
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
  const decoder = await dbfDecoder(
    table,
    await textOf('.cpg'),
    dbf.slice(headerBytes),
    tools.options.encoding,
  );
  const decode = (bytes: Uint8Array) => decoder.decode(bytes);
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
      columns.put(column, record, dbfCell(type, dbf.subarray(at + begin, at + begin + length), decode));
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
