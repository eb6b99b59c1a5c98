/**
 * Reads one sheet of a workbook (ECMA-376, both forms) as a table. Only parts with cells are unpacked;
 * formulas are not evaluated, their saved results are used.
 */

import { EXPORTED_SHEET } from '../../../domain/exported-columns.ts';
import { Archive } from '../archive.ts';
import { bytesOf } from '../delimited/blocks.ts';
import { ProblemLog } from '../problem-log.ts';
import type { FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { readXml } from '../read-xml.ts';
import type { Refusal } from '../refusal.ts';
import { orRefusal, Refused } from '../refused.ts';
import { type NumberStyle, readNumberStyles } from './date-styles.ts';
import { readSharedTexts } from './shared-texts.ts';
import { SheetColumns } from './sheet-columns.ts';
import { type MergedArea, SheetRows } from './sheet-rows.ts';
import { openWorkbook, type Sheet, type Workbook, xmlOf } from './workbook.ts';

/**
 * Identifies compound files of Office: a workbook of before 2007, or a newer one with a password. Layout:
 * [MS-CFB] 2.2 and 2.6; stream names: [MS-XLS] 2.1.2 and [MS-OFFCRYPTO] 2.3.
 */
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** A workbook's directory has about ten entries. */
const MAX_BYTES = 65_536;

async function isCompoundFile(file: Blob): Promise<boolean> {
  const head = await bytesOf(file, 0, MARK.length);
  return MARK.every((byte, at) => head[at] === byte);
}

/** Returns the reason; none is supported. @throws UnreadableFile */
async function refusalOfCompoundFile(file: Blob): Promise<Refusal> {
  const header = await bytesOf(file, 0, HEADER_BYTES);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const isWhole = header.length === HEADER_BYTES;
  const sectorBytes = isWhole && view.getUint16(30, true) === 12 ? 4096 : HEADER_BYTES;
  const begin = isWhole ? (view.getUint32(48, true) + 1) * sectorBytes : file.size;
  const directory = await bytesOf(file, begin, begin + MAX_BYTES);
  const names = new Set<string>();
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    names.add(new TextDecoder('utf-16le').decode(directory.subarray(at, at + 64)).split('\0')[0] ?? '');
  }
  if (names.has('EncryptedPackage')) return { kind: 'encrypted', format: 'xlsx' };
  if (names.has('WordDocument')) return { kind: 'unsupported-format', format: 'Word 97–2003 (DOC)' };
  return { kind: 'unsupported-format', format: 'Excel 97–2003 (XLS)' };
}

/** No one merges more areas by hand; further ones are ignored. */
const MAX_AREAS = 100_000;

interface Source {
  readonly archive: Archive;
  readonly workbook: Workbook;
  readonly sharedTexts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly tools: ReadTools;
}

export const readXlsx: ReadIncidents = (file, _name, tools) =>
  orRefusal(async () => {
    if (await isCompoundFile(file)) throw new Refused(await refusalOfCompoundFile(file));
    const archive = await Archive.open(file, 'xlsx', tools.budget);
    const { budget } = tools;
    const workbook = await openWorkbook(archive, budget);
    const { sharedTexts, styles } = workbook;
    const source: Source = {
      archive,
      workbook,
      sharedTexts: sharedTexts === null ? [] : await readSharedTexts(xmlOf(archive, sharedTexts, budget)),
      styles: styles === null ? [] : await readNumberStyles(xmlOf(archive, styles, budget)),
      tools,
    };
    for (const part of order(workbook.sheets, tools.options.part)) {
      const table = await readSheet(source, part);
      if (table !== null) return table;
    }
    throw new Refused({ kind: 'no-records', format: 'xlsx' });
  });

/**
 * Orders sheets: only the chosen one; otherwise the record sheet of this app's exports, then visible before
 * hidden ones, largest first.
 */
function order(sheets: readonly Sheet[], chosen: number | undefined): readonly number[] {
  if (chosen !== undefined) return [chosen];
  const weight = ({ name, isHidden, entry }: Sheet) =>
    (name === EXPORTED_SHEET ? Number.MAX_SAFE_INTEGER : 0) +
    (isHidden ? 0 : Number.MAX_SAFE_INTEGER / 2) +
    entry.saidBytes;
  return sheets
    .map((sheet, part) => ({ part, weight: weight(sheet) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ part }) => part);
}

/** `null` without records. */
async function readSheet(source: Source, part: number): Promise<RawTable | null> {
  const first = await goThrough(source, part, []);
  if (first === null) return null;
  const areas = first.areas.filter(({ lastRow }) => lastRow > first.firstRow);
  if (areas.length === 0) return first.table;
  // Merged areas follow the rows: read again.
  return (await goThrough(source, part, areas))?.table ?? null;
}

async function goThrough(
  { archive, workbook, sharedTexts, styles, tools }: Source,
  part: number,
  areas: readonly MergedArea[],
): Promise<{ table: RawTable; areas: readonly MergedArea[]; firstRow: number } | null> {
  const sheet = workbook.sheets[part];
  if (sheet === undefined) return null;
  const { budget, options } = tools;
  const log = new ProblemLog();
  const columns = new SheetColumns({
    budget,
    log,
    options,
    areas,
  });
  const found: MergedArea[] = [];
  const rows = new SheetRows({
    sharedTexts,
    styles,
    from1904: workbook.from1904,
    takeRow: (row) => columns.take(row),
    takeArea: (area) => {
      if (found.length < MAX_AREAS) found.push(area);
    },
  });
  const xml = xmlOf(archive, sheet.entry, budget);
  await readXml({ ...xml, pieces: told(xml.pieces, sheet.entry.saidBytes, columns, tools) }, rows);
  const start = columns.end();
  const recordCount = columns.rows.length;
  if (start === null || recordCount === 0) return null;
  const built = columns.builder.finish(recordCount);
  const [firstRow = 1] = columns.rows;
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const notes: FileNote[] = [...(start.hasHeader ? columns.builder.notes() : [])];
  if (start.begin > 0) notes.unshift({ kind: 'lines-before-table', count: start.begin });
  if (columns.hiddenRows > 0) notes.push({ kind: 'hidden-rows', count: columns.hiddenRows });
  if (hidden.length > 0) notes.push({ kind: 'hidden-parts', names: hidden });
  const table: RawTable = {
    format: 'xlsx',
    recordCount,
    columns: built,
    shapes: null,
    places: {
      unit: 'row',
      numbers: columns.rows.every((row, record) => row === firstRow + record)
        ? null
        : Uint32Array.from(columns.rows),
      first: firstRow,
    },
    problems: log.finish(),
    notes,
    dialect: {
      encoding: 'utf-8',
      otherEncodings: [],
      delimiter: null,
      otherDelimiters: [],
      hasHeader: start.hasHeader,
      headerIsSure: start.headerIsSure,
      samples: [],
    },
    parts: workbook.sheets.map(({ name }) => ({ name, recordCount: null, hasShapes: false })),
    part,
  };
  return { table, areas: found, firstRow: columns.firstRow };
}

async function* told(
  pieces: XmlPieces,
  totalBytes: number,
  columns: SheetColumns,
  tools: ReadTools,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    yield piece;
    bytes += piece.length;
    tools.onProgress({ bytes, totalBytes, records: columns.rows.length });
  }
}

type XmlPieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
