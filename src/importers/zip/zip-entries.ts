/**
 * What a ZIP file holds, read from its central directory; nothing is unpacked. Layout of the records: PKWARE APPNOTE 6.3.10, sections
 * 4.3.7, 4.3.12 and 4.3.16.
 */

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** As stored in the file, and as they will be: what the file says. */
  readonly packedBytes: number;
  readonly saidBytes: number;
  readonly localOffset: number;
  /** CRC-32 of what is unpacked. */
  readonly checkSum: number;
}

/** Where the directory of a file stands. Counts and sizes that a long form holds are as great as their fields. */
export interface ZipEnd {
  readonly count: number;
  readonly offset: number;
  readonly bytes: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT_BYTES = 0xffff;
/** The end of the directory stands within so many bytes of the end of the file. */
export const END_REACH_BYTES = END_BYTES + LONGEST_COMMENT_BYTES;
const CENTRAL_BYTES = 46;
export const LOCAL_BYTES = 30;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** `null` when there is none. @param bytes the file, or its last `END_REACH_BYTES` */
export function findZipEnd(bytes: Uint8Array): ZipEnd | null {
  const view = viewOf(bytes);
  const first = Math.max(0, view.byteLength - END_REACH_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    return {
      count: view.getUint16(at + 10, true),
      bytes: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
  }
  return null;
}

/**
 * Entries in the order of the directory; `null` when there is no directory that can be followed. The long form for files above 4 GB is
 * not followed either.
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const end = findZipEnd(bytes);
  return end === null || end.offset > bytes.length
    ? null
    : readZipDirectory(bytes.subarray(end.offset), end.count);
}

/** `null` when it is spoiled. @param bytes from the beginning of the directory. @param count of entries */
export function readZipDirectory(bytes: Uint8Array, count: number): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const nameStart = at + CENTRAL_BYTES;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      saidBytes: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at = nameStart + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Where the stored bytes of an entry begin, from the beginning of its local header; `null` when none stands there.
 * @param header its first `LOCAL_BYTES` at least
 */
export function localHeaderBytes(header: Uint8Array): number | null {
  const view = viewOf(header);
  if (view.byteLength < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  // The local header has a name and an extra field of its own, which may differ in length from those of the directory.
  return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** The bytes of an entry as they are stored; `null` when the file does not have them where it says. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const headerBytes = localHeaderBytes(bytes.subarray(entry.localOffset));
  if (headerBytes === null) return null;
  const start = entry.localOffset + headerBytes;
  const stop = start + entry.packedBytes;
  return stop > bytes.length ? null : bytes.subarray(start, stop);
}
