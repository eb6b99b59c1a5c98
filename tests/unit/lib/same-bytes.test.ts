import { describe, expect, it } from 'vitest';
import { haveSameBytes } from '../../../src/lib/same-bytes.ts';

describe('haveSameBytes', () => {
  it('returns true only when every byte is the same, also in large files', async () => {
    const large = new Uint8Array(9_000_001).fill(7);
    const other = large.slice();
    other[9_000_000] = 8;
    expect(await haveSameBytes(new Blob([large]), new Blob([large]))).toBe(true);
    expect(await haveSameBytes(new Blob([large]), new Blob([other]))).toBe(false);
    expect(await haveSameBytes(new Blob([large]), new Blob([large, 'x']))).toBe(false);
    expect(await haveSameBytes(new Blob([]), new Blob([]))).toBe(true);
  });

  it('returns false for a file that can no longer be read', async () => {
    const gone = Object.assign(new Blob(['x']), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    });
    expect(await haveSameBytes(gone as unknown as Blob, new Blob(['x']))).toBe(false);
  });
});
