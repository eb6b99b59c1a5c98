/** Reads a Parquet footer: columns, row groups, and the location of each column chunk. */
import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from 'hyparquet';
import { bytesOf } from '../delimited/blocks.ts';
import { Refused } from '../refused.ts';
import { asWhole } from './decimal-value.ts';
import { parquetParsers } from './values.ts';

/** Footer length, then signature. */
const END_BYTES = 8;
/** A thousand columns in a thousand groups need less. */
const MAX_FOOTER_BYTES = 16_000_000;
const ENCRYPTED = 'PARE';
const MARK = 'PAR1';

export interface Footer {
  readonly metadata: FileMetaData;
  /** Its children are the table's columns. */
  readonly schema: SchemaTree;
}

/** @throws Refused, UnreadableFile */
export async function readFooter(file: Blob): Promise<Footer> {
  const end = await bytesOf(file, Math.max(0, file.size - END_BYTES), file.size);
  const mark = new TextDecoder('latin1').decode(end.subarray(-MARK.length));
  if (mark === ENCRYPTED) throw new Refused({ kind: 'encrypted', format: 'geoparquet' });
  if (end.length < END_BYTES || mark !== MARK) throw damaged(file, 'no mark at its end');
  const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
  if (length > MAX_FOOTER_BYTES || length + END_BYTES > file.size)
    throw damaged(file, `a footer of ${length} bytes`);
  const bytes = await bytesOf(file, file.size - END_BYTES - length, file.size);
  try {
    const said = parquetMetadata(bytes, { geoparquet: false, parsers: parquetParsers });
    const metadata = { ...said, schema: said.schema.map(asWhole) };
    return { metadata, schema: parquetSchema(metadata) };
  } catch (error) {
    // The library throws various errors on damaged footers.
    throw damaged(file, String(error));
  }
}

function damaged(file: Blob, detail: string): Refused {
  const place = { unit: 'byte', number: Math.max(0, file.size - END_BYTES) } as const;
  return new Refused({ kind: 'damaged', format: 'geoparquet', place, detail });
}
