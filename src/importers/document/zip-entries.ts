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
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT_BYTES = 0xffff;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/**
 * Entries in the order of the directory; `null` when there is no directory that can be followed. The long form for files above 4 GB is
 * not followed either.
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const nameStart = at + CENTRAL_BYTES;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      saidBytes: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at = nameStart + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they are stored; `null` when the file does not have them where it says. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const at = entry.localOffset;
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) return null;
  // The local header has a name and an extra field of its own, which may differ in length from those of the directory.
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stop = start + entry.packedBytes;
  return stop > view.byteLength ? null : bytes.subarray(start, stop);
}
