/**
 * Lists the entries of a ZIP file from its central directory, without unpacking. Layout of the records:
 * PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16 (ZIP64); names in appendix D and section
 * 4.6.9.
 */
import { crc32 } from '../../lib/crc32.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Stored size, and declared unpacked size. */
  readonly packedBytes: number;
  readonly saidBytes: number;
  readonly localOffset: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checkSum: number;
}

/** Place and size of the central directory. */
export interface ZipEnd {
  readonly count: number;
  readonly offset: number;
  readonly bytes: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LONG_END_SIGNATURE = 0x06064b50;
const LONG_LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const LONG_END_BYTES = 56;
const LONG_LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
/** The end records lie within this distance of the file's end. */
export const END_REACH_BYTES = LONG_END_BYTES + LONG_LOCATOR_BYTES + END_BYTES + MAX_COMMENT_BYTES;
/** Fields of 16 and 32 bits with these values are continued in a ZIP64 record (4.4.1.4). */
const MAX_16 = 0xffff;
const MAX_32 = 0xffff_ffff;
/** Bit 11 of the flags: the name is UTF-8. */
const UTF8_FLAG = 0x800;
const LONG_FIELD = 0x0001;
const UNICODE_PATH_FIELD = 0x7075;
const CENTRAL_BYTES = 46;
export const LOCAL_BYTES = 30;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * @param bytes the file, or its last `END_REACH_BYTES`
 * @param fileBytes size of the file
 * @returns `null` without an end record
 */
export function findZipEnd(bytes: Uint8Array, fileBytes: number = bytes.length): ZipEnd | null {
  const view = viewOf(bytes);
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      bytes: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const isLong = end.count === MAX_16 || end.bytes === MAX_32 || end.offset === MAX_32;
    return isLong ? (findLongEnd(view, at, fileBytes - bytes.length) ?? end) : end;
  }
  return null;
}

/** Finds the ZIP64 end record. @param skipped bytes of the file before `view` */
function findLongEnd(view: DataView, endAt: number, skipped: number): ZipEnd | null {
  const locator = endAt - LONG_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== LONG_LOCATOR_SIGNATURE) return null;
  const at = longAt(view, locator + 8) - skipped;
  if (at < 0 || at + LONG_END_BYTES > locator || view.getUint32(at, true) !== LONG_END_SIGNATURE) return null;
  return { count: longAt(view, at + 32), bytes: longAt(view, at + 40), offset: longAt(view, at + 48) };
}

/** Reads 64 bits. Inexact above 2^53, longer than any file. */
function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Returns entries in directory order; `null` if the directory is missing or unreadable. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const end = findZipEnd(bytes);
  return end === null || end.offset > bytes.length
    ? null
    : readZipDirectory(bytes.subarray(end.offset), end.count);
}

/**
 * @param bytes from the beginning of the directory
 * @param count number of entries
 * @returns `null` if the directory is damaged
 */
export function readZipDirectory(bytes: Uint8Array, count: number): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
    const nameStart = at + CENTRAL_BYTES;
    const extraStart = nameStart + view.getUint16(at + 28, true);
    const extraStop = extraStart + view.getUint16(at + 30, true);
    if (extraStop > view.byteLength) return null;
    const flags = view.getUint16(at + 8, true);
    const extra = readExtraFields(bytes.subarray(extraStart, extraStop));
    const sizes = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [saidBytes = 0, packedBytes = 0, localOffset = 0] = lengthen(sizes, extra.get(LONG_FIELD));
    entries.push({
      name: nameOf(bytes.subarray(nameStart, extraStart), (flags & UTF8_FLAG) !== 0, extra),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      packedBytes,
      saidBytes,
      localOffset,
    });
    at = extraStop + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Keyed by id; fields beyond the end are dropped. */
function readExtraFields(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const view = viewOf(bytes);
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length; ) {
    const stop = at + 4 + view.getUint16(at + 2, true);
    if (stop > bytes.length) break;
    fields.set(view.getUint16(at, true), bytes.subarray(at + 4, stop));
    at = stop;
  }
  return fields;
}

/** Replaces each saturated value by the next value of the ZIP64 field, which holds only those (4.5.3). */
function lengthen(values: readonly number[], field: Uint8Array | undefined): readonly number[] {
  if (field === undefined) return values;
  const view = viewOf(field);
  let at = 0;
  return values.map((value) => {
    if (value !== MAX_32 || at + 8 > view.byteLength) return value;
    at += 8;
    return longAt(view, at - 8);
  });
}

/**
 * Names without the flag are in an undeclared code page. If not UTF-8 they are read as code page 866, which
 * Windows in Cyrillic writes; each byte is one character, so different names stay different.
 */
function nameOf(bytes: Uint8Array, isUtf8: boolean, extra: ReadonlyMap<number, Uint8Array>): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  const path = extra.get(UNICODE_PATH_FIELD);
  // Version 1, the CRC-32 of the replaced name, and the name.
  if (
    path !== undefined &&
    path.length > 5 &&
    path[0] === 1 &&
    viewOf(path).getUint32(1, true) === crc32(bytes)
  )
    return new TextDecoder().decode(path.subarray(5));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

/**
 * Returns the length of a local header, after which the stored bytes begin; `null` if absent.
 * @param header at least its first `LOCAL_BYTES`
 */
export function localHeaderBytes(header: Uint8Array): number | null {
  const view = viewOf(header);
  if (view.byteLength < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  // The local name and extra field may differ in length from the directory's.
  return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Returns the stored bytes of an entry; `null` if not at the declared place. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const headerBytes = localHeaderBytes(bytes.subarray(entry.localOffset));
  if (headerBytes === null) return null;
  const start = entry.localOffset + headerBytes;
  const stop = start + entry.packedBytes;
  return stop > bytes.length ? null : bytes.subarray(start, stop);
}
