import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, gunzip, gzip, toBase64 } from '../../../src/lib/packed.ts';

describe('toBase64 and fromBase64', () => {
  it('encodes like Buffer and restores the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  it('encodes input longer than one chunk like Buffer', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('throws for text that is not base64', () => {
    expect(() => fromBase64('no base64!')).toThrow();
  });
});

describe('gzip and gunzip', () => {
  it('compresses repeated text and restores it', async () => {
    const bytes = new TextEncoder().encode('Balkan route. '.repeat(1000));
    const packed = await gzip(bytes);
    expect(packed.length).toBeLessThan(200);
    expect(await gunzip(packed)).toEqual(bytes);
  });

  it('rejects data with a missing or changed byte', async () => {
    const packed = await gzip(new TextEncoder().encode('ports of Montenegro'));
    await expect(gunzip(packed.slice(0, -3))).rejects.toThrow();
    const changed = packed.slice();
    changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 1;
    await expect(gunzip(changed)).rejects.toThrow();
  });
});
