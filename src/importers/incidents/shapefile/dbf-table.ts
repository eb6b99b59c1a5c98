/** Parses the layout of a `.dbf` (dBASE III and IV). The actual rows count, not the declared ones. */

export interface DbfField {
  readonly name: Uint8Array;
  readonly type: string;
  /** From the row's start, whose first byte marks deletion. */
  readonly begin: number;
  readonly length: number;
}

export interface DbfTable {
  readonly fields: readonly DbfField[];
  readonly saidRows: number;
  readonly rowCount: number;
  readonly headerBytes: number;
  readonly rowBytes: number;
  /** Header byte for the encoding; 0 if none. */
  readonly languageDriver: number;
}

const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;

/** `null` for an invalid header. */
export function dbfTableOf(bytes: Uint8Array): DbfTable | null {
  if (bytes.length < FIELD_BYTES + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  if (headerBytes <= FIELD_BYTES || headerBytes > bytes.length || rowBytes < 2) return null;
  const fields: DbfField[] = [];
  let begin = 1;
  for (let at = FIELD_BYTES; at + FIELD_BYTES < headerBytes; at += FIELD_BYTES) {
    if (bytes[at] === END_OF_FIELDS) break;
    const name = bytes.subarray(at, at + 11);
    const nameEnd = name.indexOf(0);
    const length = bytes[at + 16] ?? 0;
    fields.push({
      name: nameEnd < 0 ? name : name.subarray(0, nameEnd),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      begin,
      length,
    });
    begin += length;
  }
  if (begin > rowBytes) return null;
  const saidRows = view.getUint32(4, true);
  const rowCount = Math.min(saidRows, Math.floor((bytes.length - headerBytes) / rowBytes));
  return { fields, saidRows, rowCount, headerBytes, rowBytes, languageDriver: bytes[29] ?? 0 };
}
