/** The values of one page, as they are stored. */
import type { ColumnMetaData, DataReader, DecodedArray, Encoding, SchemaElement } from 'hyparquet';
import { deltaBinaryUnpack, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { readHybrid } from './read-hybrid.ts';

/** Programs write blocks of 128 numbers in four parts. */
const MAX_BLOCK = 1 << 16;
const MAX_BLOCK_PARTS = 1 << 9;
const MAX_WIDTH = 32;

/**
 * @param reader where they begin. @param count how many there have to be
 * @throws Error for what is not there, and for encodings by which a page may come to more than it holds
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

/** @returns the words that the page names by their places. @throws Error for one that is not there */
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

/** The library makes a list as long as a block says that it has parts. */
function checkDelta({ view, offset }: DataReader): void {
  const ahead = { view, offset };
  const block = readVarInt(ahead);
  const parts = readVarInt(ahead);
  const isSound =
    parts > 0 && parts <= MAX_BLOCK_PARTS && block > 0 && block <= MAX_BLOCK && block % parts === 0;
  if (!isSound) throw new Error('a block that cannot be');
}
