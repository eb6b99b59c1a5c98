/**
 * Writes records as a workbook (ECMA-376, parts 1 and 2) with two sheets: the records, and information about
 * them. Cells hold inline texts, never formulas. Dates are texts, because workbook dates always have the
 * precision of a day.
 */
import { Zip, ZipDeflate } from 'fflate';
import { EXPORTED_COLUMNS, EXPORTED_SHEET } from '../../domain/exported-columns.ts';
import {
  type ExportedRecords,
  type ExportedValue,
  positionAt,
  RecordExportError,
  ROWS_AT_ONCE,
  type WriteIncidents,
} from './exported-records.ts';
import { xmlText } from './xml-text.ts';

/** Limits of a worksheet; the header row counts. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Limit of a ZIP entry that every program can read. */
const MAX_BYTES = 0xffff_ffff;
/** Maximum length of a cell's text. */
const MAX_LETTERS = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

const FRAME: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${EXPORTED_SHEET}" sheetId="1" r:id="rId1"/><sheet name="crossroads_about" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
};

const encoder = new TextEncoder();

export const writeXlsx: WriteIncidents = function* (exported) {
  const { about, fields, hasPositions, rowCount } = exported;
  if (rowCount + 1 > MAX_ROWS) throw new RecordExportError('too-many-rows');
  if (fields.length + (hasPositions ? 2 : 0) > MAX_COLUMNS) throw new RecordExportError('too-many-columns');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(chunk));
  });
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    return file;
  };
  const addWhole = (name: string, text: string) => begin(name).push(encoder.encode(HEAD + text), true);
  for (const [name, text] of Object.entries(FRAME)) addWhole(name, text);
  const lines = about.map(({ label, text }, at) => rowOf(at + 1, [label, text]));
  const end = sheetEnd(about);
  addWhole('xl/worksheets/sheet2.xml', sheetBegin() + lines.join('') + end);
  const sheet = begin('xl/worksheets/sheet1.xml');
  let bytes = 0;
  const push = (rows: string, isLast: boolean) => {
    const piece = encoder.encode(rows);
    bytes += piece.length;
    if (bytes > MAX_BYTES) throw new RecordExportError('too-large');
    sheet.push(piece, isLast);
  };
  let text = HEAD + sheetBegin(FROZEN) + rowOf(1, namesOf(exported));
  for (let row = 0; row < rowCount; row += 1) {
    text += rowOf(row + 2, valuesOf(exported, row));
    if ((row + 1) % ROWS_AT_ONCE === 0) {
      push(text, false);
      text = '';
      yield row + 1;
    }
  }
  push(text + end, true);
  zip.end();
  return parts;
};

function sheetBegin(views = ''): string {
  return `<worksheet xmlns="${MAIN}">${views}<sheetData>`;
}

/** With the handling mark on each printed page: in a cell it would be a record for programs that read the table. */
function sheetEnd(about: ExportedRecords['about']): string {
  const mark = about.find(({ id }) => id === 'handling')?.text;
  if (mark === undefined) return '</sheetData></worksheet>';
  // Centred and bold; “&” begins such a code.
  const line = xmlText(`&C&B${mark.replaceAll('&', '&&')}`);
  return `</sheetData><headerFooter><oddHeader>${line}</oddHeader><oddFooter>${line}</oddFooter></headerFooter></worksheet>`;
}

function namesOf({ fields, hasPositions }: ExportedRecords): readonly string[] {
  const [record = '', ...others] = fields.map(({ name }) => name);
  return hasPositions ? [record, EXPORTED_COLUMNS.lng, EXPORTED_COLUMNS.lat, ...others] : [record, ...others];
}

function valuesOf(exported: ExportedRecords, row: number): readonly ExportedValue[] {
  const [record = null, ...others] = exported.fields.map(({ valueAt }) => valueAt(row));
  const [lng, lat] = positionAt(exported, row)?.map(Number) ?? [null, null];
  return exported.hasPositions ? [record, lng ?? null, lat ?? null, ...others] : [record, ...others];
}

/** @param number from 1 */
function rowOf(number: number, values: readonly ExportedValue[]): string {
  let cells = '';
  for (const [column, value] of values.entries()) {
    if (value !== null && value !== '') cells += cellOf(`${lettersOf(column)}${number}`, value);
  }
  return `<row r="${number}">${cells}</row>`;
}

function cellOf(place: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (value.length > MAX_LETTERS) throw new RecordExportError('text-too-long');
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** Escapes characters that XML cannot hold, and text that looks like such an escape (part 1, 22.9.2.19). */
function cellText(text: string): string {
  const plain = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  return xmlText(plain, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

const known: string[] = [];

/** Returns `A` for 0, `AA` for 26. */
function lettersOf(column: number): string {
  const met = known[column];
  if (met !== undefined) return met;
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  known[column] = letters;
  return letters;
}
