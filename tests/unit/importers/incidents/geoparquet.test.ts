import type { ColumnMetaData, Encoding, SchemaElement, SchemaTree } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { valueOfDecimal } from '../../../../src/importers/incidents/geoparquet/decimal-value.ts';
import { readChunk } from '../../../../src/importers/incidents/geoparquet/read-chunk.ts';
import { readHybrid } from '../../../../src/importers/incidents/geoparquet/read-hybrid.ts';
import { shapeOfValue } from '../../../../src/importers/incidents/geoparquet/shape-of-value.ts';

const hybrid = (bytes: readonly number[], width: number, count: number) => [
  ...readHybrid({ view: new DataView(Uint8Array.from(bytes).buffer), offset: 0 }, width, count),
];

const root: SchemaTree = { children: [], count: 2, element: { name: 'root' }, path: [] };
const element: SchemaElement = { name: 'kg', type: 'INT32', repetition_type: 'OPTIONAL' };
const path = [root, { children: [], count: 1, element, path: ['kg'] }];
const said: ColumnMetaData = {
  type: 'INT32',
  encodings: [],
  path_in_schema: ['kg'],
  codec: 'UNCOMPRESSED',
  num_values: 3n,
  total_uncompressed_size: 0n,
  total_compressed_size: 0n,
  data_page_offset: 0n,
};

const ENCODINGS: readonly Encoding[] = ['PLAIN', 'GROUP_VAR_INT', 'PLAIN_DICTIONARY', 'RLE'];
/**
 * A version 1 page of data or of dictionary words, with its header in the compact protocol of Thrift.
 * Numbers are doubled, because the lowest bit is the sign.
 */
function page(type: 'data' | 'words', count: number, encoding: Encoding, body: readonly number[]): number[] {
  const number = (value: number) => [0x15, value * 2];
  const code = ENCODINGS.indexOf(encoding);
  const levels = type === 'data' ? [...number(3), ...number(3)] : [];
  const head = [...number(count), ...number(code), ...levels, 0];
  const field = type === 'data' ? 0x2c : 0x4c;
  return [
    ...number(type === 'data' ? 0 : 2),
    ...number(body.length),
    ...number(body.length),
    field,
    ...head,
    0,
    ...body,
  ];
}

const chunkOf = (bytes: readonly number[], mostValues = 3, unpacked = (_: number) => {}) => [
  ...readChunk(Uint8Array.from(bytes), { said, path, mostValues, unpacked }),
];

/** Levels for present, missing, present: the length, then one group of eight bits. */
const LEVELS = [2, 0, 0, 0, 0x03, 0b101];

describe('readChunk with version 1 pages', () => {
  it('returns the values and null for missing ones', () => {
    expect(chunkOf(page('data', 3, 'PLAIN', [...LEVELS, 7, 0, 0, 0, 9, 0, 0, 0]))).toEqual([7, null, 9]);
  });

  it('resolves dictionary indices and throws on invalid ones', () => {
    const words = page('words', 2, 'PLAIN', [7, 0, 0, 0, 9, 0, 0, 0]);
    const data = (place: number) => page('data', 3, 'PLAIN_DICTIONARY', [...LEVELS, 8, 0x02, 1, 0x02, place]);
    expect(chunkOf([...words, ...data(0)])).toEqual([9, null, 7]);
    expect(() => chunkOf([...words, ...data(2)])).toThrow();
    expect(() => chunkOf(data(0))).toThrow();
  });

  it('throws on more values than rows and on missing values', () => {
    const sound = page('data', 3, 'PLAIN', [...LEVELS, 7, 0, 0, 0, 9, 0, 0, 0]);
    expect(() => chunkOf(sound, 2)).toThrow();
    expect(() => chunkOf(page('data', 3, 'PLAIN', [...LEVELS, 7, 0, 0, 0]))).toThrow();
  });

  it('reports the unpacked size before it unpacks a page', () => {
    const tooMuch = () => {
      throw new Error('too much');
    };
    expect(() => chunkOf(page('data', 3, 'PLAIN', LEVELS), 3, tooMuch)).toThrow('too much');
  });
});

describe('readHybrid', () => {
  it('reads runs and bit-packed numbers', () => {
    expect(hybrid([0x06, 5], 3, 3)).toEqual([5, 5, 5]);
    // The example of the format description: 0 to 7 in three bits each.
    expect(hybrid([0x03, 0b10001000, 0b11000110, 0b11111010], 3, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(hybrid([0x03, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, ...new Array(24).fill(0)], 32, 2)).toEqual([
      0xffff_ffff, 1,
    ]);
  });

  it('returns only the requested values of a run of two billion', () => {
    expect(hybrid([0xfe, 0xff, 0xff, 0xff, 0x0f, 1], 1, 3)).toEqual([1, 1, 1]);
  });

  it('throws RangeError when the bytes run out', () => {
    expect(() => hybrid([0x02, 1], 1, 3)).toThrow(RangeError);
  });
});

describe('valueOfDecimal', () => {
  it('returns text for a decimal that a number cannot represent', () => {
    expect(valueOfDecimal(1250n, 2)).toBe(12.5);
    expect(valueOfDecimal(-7, 2)).toBe(-0.07);
    expect(valueOfDecimal(123_456_789_012_345_678_901n, 2)).toBe('1234567890123456789.01');
    expect(valueOfDecimal(Uint8Array.of(0xff, 0xfe), 0)).toBe(-2);
    expect(valueOfDecimal(null, 2)).toBeNull();
  });
});

describe('shapeOfValue', () => {
  const ring = [
    { x: 19, y: 42 },
    { x: 20, y: 42 },
    { x: 20, y: 43 },
    { x: 19, y: 42 },
  ];

  it('reads shapes whose coordinates are columns', () => {
    expect(shapeOfValue({ x: 19, y: 42 }, 'point', 8)).toEqual({ kind: 'point', x: 19, y: 42 });
    expect(
      shapeOfValue(
        [
          { x: 19, y: 42 },
          { x: 21, y: 43 },
        ],
        'linestring',
        8,
      ),
    ).toEqual({ kind: 'line', x: 20, y: 42.5 });
    expect(shapeOfValue([ring], 'polygon', 8).kind).toBe('area');
    expect(shapeOfValue([[ring]], 'multipolygon', 8).kind).toBe('area');
    expect(
      shapeOfValue(
        [
          { x: 19, y: 42 },
          { x: 21, y: 43 },
        ],
        'multipoint',
        8,
      ).kind,
    ).toBe('points');
  });

  it('returns a broken shape for invalid values', () => {
    expect(shapeOfValue('POINT (1 2)', 'wkb', 8).kind).toBe('broken');
    expect(shapeOfValue({ x: 19 }, 'point', 8).kind).toBe('broken');
    expect(shapeOfValue([null], 'linestring', 8).kind).toBe('broken');
  });
});
