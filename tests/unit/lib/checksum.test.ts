import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { checksumOf } from '../../../src/lib/checksum.ts';

const TEXT = 'id,lon,lat\r\n1,20.4,44.8\r\n';
const EXPECTED = createHash('sha256').update(TEXT).digest('hex');

describe('the checksum of a file', () => {
  it('is its SHA-256, with and without the help of the browser', async () => {
    expect(await checksumOf(new Blob([TEXT]))).toBe(EXPECTED);
    vi.stubGlobal('crypto', {});
    expect(await checksumOf(new Blob([TEXT]))).toBe(EXPECTED);
    // The page would wait for it.
    expect(await checksumOf(new Blob([new Uint8Array(4_000_001)]))).toBeNull();
    vi.unstubAllGlobals();
  });

  it('is none of a file that cannot be read any more', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await checksumOf(gone)).toBeNull();
  });
});
