import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../../src/lib/buffers-of.ts';

describe('buffersOf', () => {
  it('returns each nested buffer once', () => {
    const shared = new Float64Array(2);
    const value = { a: shared, deep: { list: [{ b: new Uint8Array(3) }], again: shared }, words: ['x'] };
    expect(buffersOf(value).map((buffer) => buffer.byteLength)).toEqual([16, 3]);
  });

  it('skips partial views and empty buffers', () => {
    const whole = new Uint8Array(8);
    expect(buffersOf([{ part: whole.subarray(2, 4) }, { none: new Uint8Array() }])).toEqual([]);
  });
});
