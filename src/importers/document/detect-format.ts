/**
 * Detects a document's format by its bytes first, then its name, since people and mail programs rename files.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { listZipEntries, packedBytesOf, type ZipEntry } from '../zip/zip-entries.ts';
import type { DocumentFailure } from './document.ts';
import { type DocumentFormat, formatOfName, type OtherFormat } from './formats.ts';

/** PDF allows other bytes before its header, within this many from the start (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_REACH_BYTES = 1024;

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** OLE compound file: Office documents until 2007, and password-protected ones since. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Returns `text` for anything without a signature; the text reader checks it. */
export function detectFormat(bytes: Uint8Array, name: string): Result<DocumentFormat, DocumentFailure> {
  if (isPdf(bytes, name)) return ok('pdf');
  if (begins(bytes, ZIP)) return detectZip(bytes, name);
  if (begins(bytes, COMPOUND_FILE)) return detectCompoundFile(bytes);
  if (IMAGES.some((mark) => begins(bytes, mark))) return unsupported('image');
  if (latinText(bytes, 5) === '{\\rtf') return unsupported('rtf');
  return ok('text');
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function latinText(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function unsupported(format: OtherFormat): Result<never, DocumentFailure> {
  return failed({ kind: 'unsupported-format', format });
}

/** A header that is not at the start counts only with a PDF name: texts can mention `%PDF-` too. */
function isPdf(bytes: Uint8Array, name: string): boolean {
  const at = latinText(bytes, PDF_HEADER_REACH_BYTES).indexOf('%PDF-');
  return at === 0 || (at > 0 && formatOfName(name) === 'pdf');
}

function detectZip(bytes: Uint8Array, name: string): Result<DocumentFormat, DocumentFailure> {
  const entries = listZipEntries(bytes);
  if (entries === null) {
    // Truncated, as a download may be: the directory is at the end.
    return formatOfName(name) === 'docx' || latinText(bytes, 64).includes('[Content_Types].xml')
      ? failed({ kind: 'damaged', format: 'docx', detail: 'no directory of its parts' })
      : unsupported('zip');
  }
  const holds = (start: string) => entries.some((entry) => entry.name.startsWith(start));
  if (holds('[Content_Types].xml') && holds('word/')) return ok('docx');
  if (holds('xl/')) return unsupported('xlsx');
  if (holds('ppt/')) return unsupported('pptx');
  const declared = declaredType(bytes, entries);
  if (declared.includes('epub')) return unsupported('epub');
  if (declared.includes('opendocument.text')) return unsupported('odt');
  return unsupported('zip');
}

/** EPUB and OpenDocument name their type in an uncompressed entry. */
function declaredType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find((candidate) => candidate.name === 'mimetype');
  const packed = entry === undefined ? null : packedBytesOf(bytes, entry);
  return packed === null ? '' : latinText(packed, 100);
}

function detectCompoundFile(bytes: Uint8Array): Result<DocumentFormat, DocumentFailure> {
  if (namesStream(bytes, 'EncryptedPackage')) return failed({ kind: 'encrypted', format: 'docx' });
  return namesStream(bytes, 'WordDocument') ? unsupported('doc') : failed({ kind: 'binary' });
}

/** Whether the bytes contain the name in UTF-16, as compound files store it. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
