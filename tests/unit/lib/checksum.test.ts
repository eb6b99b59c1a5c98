import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { checksumOf } from '../../../src/lib/checksum.ts';

const TEXT = 'id,lon,lat\r\n1,20.4,44.8\r\n';
const EXPECTED = createHash('sha256').update(TEXT).digest('hex');

describe('checksumOf', () => {
  it('returns the SHA-256 with or without Web Crypto, and null for a large file without it', async () => {
    expect(await checksumOf(new Blob([TEXT]))).toBe(EXPECTED);
    vi.stubGlobal('crypto', {});
    expect(await checksumOf(new Blob([TEXT]))).toBe(EXPECTED);
    // Without Web Crypto, hashing a large file would block the page.
    expect(await checksumOf(new Blob([new Uint8Array(4_000_001)]))).toBeNull();
    vi.unstubAllGlobals();
  });

  it('returns null for a file that can no longer be read', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await checksumOf(gone)).toBeNull();
  });
});
