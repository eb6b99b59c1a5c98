import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, gunzip, gzip, toBase64 } from '../../../src/lib/packed.ts';

describe('bytes as text', () => {
  it('are base64 as everybody writes it, and come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  it('have no seam where long ones are cut for the making', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('are refused when they are none', () => {
    expect(() => fromBase64('no base64!')).toThrow();
  });
});

describe('packing', () => {
  it('makes repeated text small and gives it back', async () => {
    const bytes = new TextEncoder().encode('Balkan route. '.repeat(1000));
    const packed = await gzip(bytes);
    expect(packed.length).toBeLessThan(200);
    expect(await gunzip(packed)).toEqual(bytes);
  });

  it('notices a byte that is missing or another one', async () => {
    const packed = await gzip(new TextEncoder().encode('ports of Montenegro'));
    await expect(gunzip(packed.slice(0, -3))).rejects.toThrow();
    const changed = packed.slice();
    changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 1;
    await expect(gunzip(changed)).rejects.toThrow();
  });
});
