import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Hex } from '../../../src/lib/sha256.ts';

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256 and sha256Hex', () => {
  it('matches the examples of the standard', () => {
    const of = (text: string) => sha256Hex(new TextEncoder().encode(text));
    expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('matches Node at every length below 200 bytes', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
      expect(sha256Hex(bytes), `${length} bytes`).toBe(byNode(bytes));
    }
  });

  it('matches Node for any bytes, also in part of a larger buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat({ max: 40 }), (bytes, skipped) => {
        const part = bytes.subarray(skipped);
        expect(Buffer.from(sha256(part)).toString('hex')).toBe(byNode(part));
      }),
    );
  });
});
