import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../../src/lib/buffers-of.ts';

describe('buffersOf', () => {
  it('finds each buffer once, however deep', () => {
    const shared = new Float64Array(2);
    const value = { a: shared, deep: { list: [{ b: new Uint8Array(3) }], again: shared }, words: ['x'] };
    expect(buffersOf(value).map((buffer) => buffer.byteLength)).toEqual([16, 3]);
  });

  it('leaves out what shows only a part of its buffer, and what holds nothing', () => {
    const whole = new Uint8Array(8);
    expect(buffersOf([{ part: whole.subarray(2, 4) }, { none: new Uint8Array() }])).toEqual([]);
  });
});
