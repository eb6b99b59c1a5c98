/**
 * Reads the pages of one Parquet column chunk (parquet.apache.org, “Data Pages”). Declared lengths are
 * checked here before allocating; the library does the rest.
 */
import {
  type ColumnMetaData,
  type DataReader,
  type DecodedArray,
  flatten,
  type PageHeader,
  type SchemaTree,
} from 'hyparquet';
import { assembleLists } from 'hyparquet/src/assemble.js';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { COMPRESSORS } from './compressors.ts';
import { readHybrid } from './read-hybrid.ts';
import { readValues, readWords } from './read-values.ts';
import { parquetParsers } from './values.ts';

/** Maximum unpacked page. Programs write one megabyte, some a few. */
const MAX_PAGE_BYTES = 256_000_000;
const LENGTH_BYTES = 4;

export interface Chunk {
  readonly said: ColumnMetaData;
  /** From the schema's root to the column. */
  readonly path: readonly SchemaTree[];
  readonly mostValues: number;
  /** Called with each page's unpacked size; may throw. */
  readonly unpacked: (bytes: number) => void;
}

/** @throws Error for damaged pages */
export function readChunk(bytes: Uint8Array, chunk: Chunk): DecodedArray {
  const reader: DataReader = { view: viewOf(bytes), offset: 0 };
  const lists: DecodedArray[] = [];
  let words: DecodedArray | null = null;
  let values = 0;
  // Some programs leave one extra byte.
  while (reader.offset < bytes.length - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    const isIn = packed >= 0 && reader.offset + packed <= bytes.length;
    if (!isIn || !(unpacked >= 0 && unpacked <= MAX_PAGE_BYTES)) throw new Error('a page that cannot be');
    chunk.unpacked(unpacked);
    const page = bytes.subarray(reader.offset, reader.offset + packed);
    reader.offset += packed;
    const { dictionary_page_header: dictionary } = header;
    if (header.type === 'DICTIONARY_PAGE' && dictionary !== undefined) {
      // Each word takes at least one byte.
      if (!(dictionary.num_values >= 0 && dictionary.num_values <= unpacked))
        throw new Error('more words than bytes');
      const whole = { view: viewOf(unpack(page, unpacked, chunk)), offset: 0 };
      const { element } = leafOf(chunk);
      words = turned(readPlain(whole, chunk.said.type, dictionary.num_values, element.type_length), chunk);
      continue;
    }
    const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? -1;
    values += count;
    if (count < 0 || values > chunk.mostValues) throw new Error('more values than rows');
    const before = lists.at(-1);
    const found = readPage(page, header, chunk, words, Array.isArray(before) ? before : []);
    // A list may continue on the next page.
    if (found !== before) lists.push(found);
  }
  return flatten(lists);
}

function readPage(
  page: Uint8Array,
  header: PageHeader,
  chunk: Chunk,
  words: DecodedArray | null,
  before: unknown[],
): DecodedArray {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: unpacked } = header;
  const repeatedMost = chunk.path.filter(({ element }) => element.repetition_type === 'REPEATED').length;
  const definedMost = chunk.path
    .slice(1)
    .filter(({ element }) => element.repetition_type !== 'REQUIRED').length;
  const head = first ?? second;
  if (head === undefined) throw new Error('a page of no known kind');
  const count = head.num_values;
  let repeated: number[];
  let defined: number[];
  let body: DataReader;
  if (second !== undefined) {
    const { repetition_levels_byte_length: repeatedBytes, definition_levels_byte_length: definedBytes } =
      second;
    const levelBytes = repeatedBytes + definedBytes;
    if (!(repeatedBytes >= 0 && definedBytes >= 0 && levelBytes <= page.length))
      throw new Error('levels beyond a page');
    repeated = levelsOf({ view: viewOf(page), offset: 0 }, repeatedMost, count);
    defined = levelsOf({ view: viewOf(page), offset: repeatedBytes }, definedMost, count);
    const rest = page.subarray(levelBytes);
    const isPacked = second.is_compressed !== false && unpacked > levelBytes;
    body = { view: viewOf(isPacked ? unpack(rest, unpacked - levelBytes, chunk) : rest), offset: 0 };
  } else {
    body = { view: viewOf(unpack(page, unpacked, chunk)), offset: 0 };
    repeated = levelsBehindLength(body, repeatedMost, count);
    defined = levelsBehindLength(body, definedMost, count);
  }
  const there = definedMost === 0 ? count : defined.filter((level) => level === definedMost).length;
  const values = head.encoding.endsWith('_DICTIONARY')
    ? readWords(body, words, there)
    : turned(readValues(body, head.encoding, chunk.said, leafOf(chunk).element, there), chunk);
  if (values.length !== there) throw new Error('values that are not there');
  return assembleLists(before, there === count ? [] : defined, repeated, values, [...chunk.path]);
}

/** Reads repetition or definition levels. @throws Error for levels above `most` */
function levelsOf(reader: DataReader, most: number, count: number): number[] {
  if (most === 0) return [];
  const levels = Array.from(readHybrid(reader, 32 - Math.clz32(most), count));
  if (levels.some((level) => level > most)) throw new Error('a level that cannot be');
  return levels;
}

function levelsBehindLength(reader: DataReader, most: number, count: number): number[] {
  if (most === 0) return [];
  const begin = reader.offset + LENGTH_BYTES;
  const length = reader.view.getUint32(reader.offset, true);
  const levels = levelsOf({ view: reader.view, offset: begin }, most, count);
  reader.offset = begin + length;
  return levels;
}

function unpack(page: Uint8Array, length: number, { said }: Chunk): Uint8Array {
  return decompressPage(page, length, said.codec, COMPRESSORS);
}

/** Converts stored values to logical ones. */
function turned(values: DecodedArray, chunk: Chunk): DecodedArray {
  const { said, path } = chunk;
  const { element } = leafOf(chunk);
  return convert(values, {
    pathInSchema: said.path_in_schema,
    type: said.type,
    element,
    schemaPath: [...path],
    codec: said.codec,
    parsers: { ...DEFAULT_PARSERS, ...parquetParsers },
    utf8: false,
  });
}

function leafOf({ path }: Chunk): SchemaTree {
  const leaf = path.at(-1);
  if (leaf === undefined) throw new Error('no column');
  return leaf;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
