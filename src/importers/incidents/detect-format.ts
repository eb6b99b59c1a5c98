/** Detects a file's format by its bytes first, then its name, since people and mail programs rename files. */
import { failed, ok, type Result } from '../../lib/result.ts';
import { INCIDENT_FORMATS, type IncidentFormat } from './formats.ts';
import type { Refusal } from './refusal.ts';

/** Bytes examined at the beginning. */
export const HEAD_BYTES = 4096;

type Mark = readonly [
  mark: readonly number[] | string,
  what: IncidentFormat | 'zip' | { readonly other: string },
];

/** File signatures. Names of unsupported formats are the same in all languages. */
const MARKS: readonly Mark[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['SQLite format 3\0', 'geopackage'],
  ['PAR1', 'geoparquet'],
  // With an encrypted footer.
  ['PARE', 'geoparquet'],
  ['fgb\u0003', 'flatgeobuf'],
  [[0x00, 0x00, 0x27, 0x0a], 'shapefile'],
  // A password-protected or old workbook; the directory inside shows which.
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'xlsx'],
  ['%PDF-', { other: 'PDF' }],
  ['{\\rtf', { other: 'RTF' }],
  ['!table', { other: 'MapInfo TAB' }],
  ['Version ', { other: 'MapInfo MIF' }],
  ['\u001f\u008b', { other: 'gzip' }],
  ['7z\u00bc\u00af', { other: '7-Zip' }],
  ['Rar!', { other: 'RAR' }],
  ['\u0089PNG', { other: 'PNG' }],
  [[0xff, 0xd8, 0xff], { other: 'JPEG' }],
  ['GIF8', { other: 'GIF' }],
  ['II*\0', { other: 'TIFF' }],
  ['MM\0*', { other: 'TIFF' }],
];

/** Unsupported formats by extension, to detect wrong names and to name binary files. */
const OTHER_EXTENSIONS: Readonly<Record<string, string>> = {
  dbf: 'DBF',
  dxf: 'DXF',
  gml: 'GML',
  htm: 'HTML',
  html: 'HTML',
  mdb: 'Access',
  mif: 'MapInfo MIF',
  ods: 'ODS',
  pdf: 'PDF',
  xls: 'XLS',
  xlsb: 'XLSB',
  xml: 'XML',
};

const RECORD_SEPARATOR = '\u001e';

/** Texts have almost no control characters; random bytes have one in nine. */
const MAX_CONTROLS = 0.05;

/** @param head up to `HEAD_BYTES` of the file. @param name of the file, with its extension */
export function detectFormat(head: Uint8Array, name: string): Result<IncidentFormat, Refusal> {
  const promised = formatOfName(name);
  const what = MARKS.find(([mark]) => begins(head, mark))?.[1];
  if (what === 'zip') return ok(formatOfZip(head, promised));
  if (typeof what === 'string') return ok(what);
  if (what !== undefined && !isTextAfterAll(head, what.other)) return unsupported(what.other);
  if (isDbf(head)) return unsupported('DBF');
  return detectText(head, promised, extensionOf(name));
}

/** Lower case, without the dot; empty if there is none. */
function extensionOf(name: string): string {
  return /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Returns the extension if it belongs to another format, else `null`. */
export function misleadingExtension(name: string, format: IncidentFormat): string | null {
  const extension = extensionOf(name);
  const promised = formatOfName(name);
  const isOther = promised === null ? Object.hasOwn(OTHER_EXTENSIONS, extension) : promised !== format;
  return isOther ? extension : null;
}

/** Returns the readable format for the extension, or `null`. */
function formatOfName(name: string): IncidentFormat | null {
  const extension = extensionOf(name);
  return (
    INCIDENT_FORMATS.find(({ extensions }) => extensions.some((known) => known === extension))?.id ?? null
  );
}

function unsupported(format: string): Result<never, Refusal> {
  return failed({ kind: 'unsupported-format', format });
}

function begins(bytes: Uint8Array, mark: readonly number[] | string): boolean {
  const codes = typeof mark === 'string' ? Array.from(mark, (letter) => letter.charCodeAt(0)) : mark;
  return codes.every((code, at) => bytes[at] === code);
}

/** A workbook, KMZ or shapefile: the first part usually shows which, and each reader finds its parts. */
function formatOfZip(head: Uint8Array, promised: IncidentFormat | null): IncidentFormat {
  const names = new TextDecoder('latin1').decode(head);
  if (/\[Content_Types\]\.xml|xl\/|_rels\/\.rels/.test(names)) return 'xlsx';
  if (/\.kml/i.test(names)) return 'kml';
  if (/\.(shp|dbf|shx|prj|cpg)/i.test(names)) return 'shapefile';
  return promised === 'xlsx' || promised === 'kml' ? promised : 'shapefile';
}

/** Whether a table merely begins with the words of a MapInfo text format. */
function isTextAfterAll(head: Uint8Array, other: string): boolean {
  if (!other.startsWith('MapInfo')) return false;
  const text = new TextDecoder().decode(head);
  return other === 'MapInfo MIF' ? !/^Version\s+\d+\s/.test(text) : !/^!table\s/.test(text);
}

/** Checks for a dBASE version, a valid date, and a header length of whole fields. */
function isDbf(head: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = head;
  const headerBytes = (head[8] ?? 0) + (head[9] ?? 0) * 256;
  const isVersion = [0x02, 0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xcb, 0xf5].includes(version);
  return (
    isVersion &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    headerBytes > 32 &&
    headerBytes % 32 <= 8
  );
}

function detectText(
  head: Uint8Array,
  promised: IncidentFormat | null,
  extension: string,
): Result<IncidentFormat, Refusal> {
  const text = textOf(head).trimStart();
  // Precedes each value of a text sequence (RFC 8142).
  if (text.startsWith(RECORD_SEPARATOR)) return ok('ndjson');
  if (text.startsWith('{') || text.startsWith('[')) return ok(formatOfJson(text, promised));
  if (text.startsWith('<')) return detectMarkup(text, promised);
  if (/^0\s+SECTION\s/.test(text)) return unsupported('DXF');
  const other = OTHER_EXTENSIONS[extension];
  if (other !== undefined && isBinary(head)) return unsupported(other);
  return ok('delimited');
}

/** In any encoding: only ASCII letters matter here. */
function textOf(head: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(head)
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
}

function isBinary(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte > 0 && byte < 0x20 && (byte < 0x09 || byte > 0x0d));
  return controls.length > head.length * MAX_CONTROLS;
}

/** A line that is a whole object, followed by another, means one value per line. */
function formatOfJson(text: string, promised: IncidentFormat | null): IncidentFormat {
  if (/^\{[^\n]*\}\s*\n\s*\{/.test(text)) return 'ndjson';
  if (promised === 'ndjson' && !/"FeatureCollection"/.test(text)) return 'ndjson';
  return 'geojson';
}

function detectMarkup(text: string, promised: IncidentFormat | null): Result<IncidentFormat, Refusal> {
  if (/<(?:\w+:)?kml[\s>]/i.test(text)) return ok('kml');
  if (/<(?:\w+:)?gpx[\s>]/i.test(text)) return ok('gpx');
  if (/^<!doctype html|<html[\s>]|^<table[\s>]/i.test(text)) return unsupported('HTML');
  // Long declarations may exceed the head: then only the name remains.
  if (promised === 'kml' || promised === 'gpx') return ok(promised);
  if (/^<\?xml/i.test(text)) return unsupported('XML');
  return ok('delimited');
}
