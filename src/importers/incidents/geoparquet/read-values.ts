/** Decodes the stored values of a page. */
import type { ColumnMetaData, DataReader, DecodedArray, Encoding, SchemaElement } from 'hyparquet';
import { deltaBinaryUnpack, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { readHybrid } from './read-hybrid.ts';

/** Usual blocks are 128 numbers in four parts. */
const MAX_BLOCK = 1 << 16;
const MAX_BLOCK_PARTS = 1 << 9;
const MAX_WIDTH = 32;

/**
 * @param reader at the first value.
 * @param count expected values
 * @throws Error for missing values, and for encodings that can expand without limit
 */
export function readValues(
  reader: DataReader,
  encoding: Encoding,
  { type }: ColumnMetaData,
  { type_length }: SchemaElement,
  count: number,
): DecodedArray {
  if (encoding === 'PLAIN') return readPlain(reader, type, count, type_length);
  if (encoding === 'RLE' && type === 'BOOLEAN') {
    reader.offset += 4;
    return Array.from(readHybrid(reader, 1, count), (value) => value === 1);
  }
  if (encoding === 'BYTE_STREAM_SPLIT') {
    if (count * (type_length ?? 1) > reader.view.byteLength) throw new Error('more values than bytes');
    return byteStreamSplit(reader, count, type, type_length);
  }
  if (count === 0) return [];
  checkDelta(reader);
  if (encoding === 'DELTA_BINARY_PACKED') {
    const numbers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
    deltaBinaryUnpack(reader, count, numbers);
    return numbers;
  }
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    const texts: Uint8Array[] = [];
    deltaLengthByteArray(reader, count, texts);
    return texts;
  }
  throw new Error(`values as ${encoding}`);
}

/** @returns dictionary words by the page's indexes. @throws Error for an invalid index */
export function readWords(reader: DataReader, words: DecodedArray | null, count: number): DecodedArray {
  const width = count === 0 ? 0 : reader.view.getUint8(reader.offset);
  reader.offset += 1;
  if (words === null || width > MAX_WIDTH) throw new Error('no words for the places of a page');
  const places = width === 0 ? new Uint32Array(count) : readHybrid(reader, width, count);
  return Array.from(places, (place) => {
    if (place >= words.length) throw new Error('a word that is not there');
    return words[place];
  });
}

/** The library allocates by the declared number of parts. */
function checkDelta({ view, offset }: DataReader): void {
  const ahead = { view, offset };
  const block = readVarInt(ahead);
  const parts = readVarInt(ahead);
  const isSound =
    parts > 0 && parts <= MAX_BLOCK_PARTS && block > 0 && block <= MAX_BLOCK && block % parts === 0;
  if (!isSound) throw new Error('a block that cannot be');
}
