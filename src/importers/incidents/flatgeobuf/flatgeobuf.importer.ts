/** Reads FlatGeobuf, version 3. A damaged feature loses no other while its length is valid. */
import { ColumnsBuilder } from '../build-columns.ts';
import { NO_SHAPE, type Shape, ShapesBuilder } from '../build-shapes.ts';
import { bytesOf } from '../delimited/blocks.ts';
import { ProblemLog } from '../problem-log.ts';
import type { FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { FlatTable } from './flat-table.ts';
import { readFrames } from './frames.ts';
import { columnsOf, type FlatHeader, headerOf } from './header.ts';
import { type Property, readProperties } from './read-properties.ts';
import { shapeOfTable } from './shape-of-table.ts';

const format = 'flatgeobuf';
/** Signature, before the length of the header. */
const MARK_BYTES = 8;
const LENGTH_BYTES = 4;
/** Sixteen thousand columns with remarks and a coordinate system need less. */
const MAX_HEADER_BYTES = 10_000_000;
/** Maximum feature size, in multiples of the longest cell: outlines of states are long. */
const FEATURE_CELLS = 32;
const TELL_EVERY = 1024;
/** Feature fields. */
const GEOMETRY = 0;
const PROPERTIES = 1;
const COLUMNS = 2;

export const readFlatgeobuf: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const { header, begin } = await readHeader(file);
  const { budget } = tools;
  const log = new ProblemLog();
  const columns = new ColumnsBuilder({ format, budget, log, unit: 'feature' });
  const shapes = new ShapesBuilder();
  const ofHeader = header.columns.map(({ name }) => columns.add(name));
  const notes: FileNote[] = [];
  let record = 0;
  let readable = 0;
  for await (const frame of readFrames(file, begin, budget.cellBytes * FEATURE_CELLS)) {
    const read = frame.state === 'whole' ? readFeature(frame.bytes, header, budget.nesting) : null;
    if (read === null) log.add(frame.state === 'long' ? 'cell-too-long' : 'record-unreadable', record, null);
    else {
      readable += 1;
      shapes.put(record, read.shape);
      const names = read.ownNames;
      for (const { column, value } of read.properties) {
        const index = names === null ? ofHeader[column] : columns.named(names[column] ?? '');
        if (index !== undefined) columns.put(index, record, value);
      }
    }
    if (frame.state === 'lost') notes.push({ kind: 'damaged-after', count: record });
    record += 1;
    if (record % TELL_EVERY === 0 && frame.state !== 'lost') {
      columns.checkCells(record);
      tools.onProgress({ bytes: frame.end, totalBytes: file.size, records: record });
    }
  }
  if (readable === 0) throw record === 0 ? new Refused({ kind: 'no-records', format }) : damaged(begin);
  const { saidFeatures } = header;
  if (saidFeatures > 0 && saidFeatures !== record)
    notes.push({ kind: 'count-differs', said: saidFeatures, found: record });
  return {
    format,
    recordCount: record,
    columns: columns.finish(record),
    shapes: shapes.finish(record, header.system),
    places: { unit: 'feature', numbers: null, first: 1 },
    problems: log.finish(),
    notes: [...notes, ...columns.notes()],
    dialect: null,
    parts: [],
    part: 0,
  };
}

/** @throws Refused, UnreadableFile. @returns the header, and the first byte of the features */
async function readHeader(file: Blob): Promise<{ header: FlatHeader; begin: number }> {
  const start = MARK_BYTES + LENGTH_BYTES;
  const head = await bytesOf(file, 0, start);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const length = head.length < start ? 0 : view.getUint32(MARK_BYTES, true);
  if (length === 0 || length > MAX_HEADER_BYTES || start + length > file.size) throw damaged(MARK_BYTES);
  const bytes = await bytesOf(file, start, start + length);
  const header = orNull(() => headerOf(FlatTable.rootOf(bytes)));
  if (header === null) throw damaged(start);
  const begin = start + length + header.indexBytes;
  // A damaged count gives an index beyond the file.
  if (begin > file.size) throw damaged(start + length);
  return { header, begin };
}

interface Feature {
  readonly shape: Shape;
  readonly properties: readonly Property[];
  /** Names of the feature's columns; `null` if the header's apply. */
  readonly ownNames: readonly string[] | null;
}

/** `null` if unreadable. */
function readFeature(bytes: Uint8Array, header: FlatHeader, nesting: number): Feature | null {
  return orNull(() => {
    const table = FlatTable.rootOf(bytes);
    const own = columnsOf(table, COLUMNS);
    const columns = own.length > 0 ? own : header.columns;
    const properties = table.bytes(PROPERTIES);
    const geometry = table.table(GEOMETRY);
    return {
      shape: geometry === null ? NO_SHAPE : shapeOfTable(geometry, header.geometryType, nesting),
      properties: properties === null ? [] : readProperties(properties, columns),
      ownNames: own.length > 0 ? own.map(({ name }) => name) : null,
    };
  });
}

/** Returns `null` on RangeError. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function damaged(byte: number): Refused {
  const place = { unit: 'byte', number: byte } as const;
  return new Refused({ kind: 'damaged', format, place, detail: 'no header, or no feature' });
}
