/** Writes a minimal workbook like Excel's, or a damaged one. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMS = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;
/** Fixed, so that equal workbooks have equal bytes. */
const WRITTEN = new Date('2024-03-14T12:00:00');

export interface SheetParts {
  readonly name: string;
  /** The XML inside `sheetData`. */
  readonly rows: string;
  /** The XML after `sheetData`. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** The XML inside each `si`. */
  readonly shared?: readonly string[];
  /** Format codes, for cells of style 1, 2 and so on. A number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
  readonly form?: keyof typeof FORMS;
  /** XML before the root of each sheet. */
  readonly prolog?: string;
}

/** Returns the parts by path. */
export function workbookParts(parts: WorkbookParts): Record<string, string> {
  const { main, relations } = FORMS[parts.form ?? 'transitional'];
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (inner: readonly string[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
  const sheets = parts.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts.sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': list([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${parts.from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list([
      ...parts.sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relation('rId98', 'styles', 'styles.xml'),
      relation('rId99', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': stylesXml(parts.formats ?? [], main),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${main}">${(parts.shared ?? []).map((inner) => `<si>${inner}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      parts.sheets.map(({ rows, after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}${parts.prolog ?? ''}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

export function makeWorkbook(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
  return packed(workbookParts(parts));
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
  );
  return new Uint8Array(zipSync(files, { mtime: WRITTEN, level: 9 }));
}

function stylesXml(formats: readonly (string | number)[], main: string): string {
  const own = formats.map((format, i) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + i}" formatCode="${format}"/>`,
  );
  const cells = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + i}" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

/** A row of texts and numbers; `null` skips a cell. A text that begins with `<` is the XML of a cell. */
export function rowXml(row: number, cells: readonly (string | number | null)[], attributes = ''): string {
  const inner = cells.map((cell, i) => {
    const place = `${String.fromCharCode(65 + i)}${row}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${place}"`);
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${row}"${attributes}>${inner.join('')}</row>`;
}

/** Makes the compound file of Office before 2007 with these entries, just enough to be detected. */
export function makeCompoundFile(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512 * 12);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(30, 9, true);
  // The directory is beyond the range used for format detection.
  view.setUint32(48, 8, true);
  for (const [i, name] of ['Root Entry', ...names].entries()) {
    const at = 512 * 9 + i * 128;
    for (const [j, letter] of [...name].entries()) view.setUint16(at + 2 * j, letter.charCodeAt(0), true);
    view.setUint16(at + 64, 2 * name.length + 2, true);
  }
  return bytes;
}
