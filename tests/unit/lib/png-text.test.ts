import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { formatPngChunk, isPng, listPngChunks } from '../../../src/lib/png-chunks.ts';
import { readPngText, withPngText } from '../../../src/lib/png-text.ts';

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const keep = 'Crossroads';
const words = '{"name":"Ниш, Durrës"}';
const read = (bytes: Uint8Array) => readPngText(bytes, keep, 1000);

/** `plain` with more chunks after its header. */
function withChunks(...chunks: readonly Uint8Array[]): Uint8Array {
  const at = listPngChunks(plain)?.[0]?.end ?? 0;
  return Buffer.concat([plain.subarray(0, at), ...chunks, plain.subarray(at)]);
}
const text = (data: string | Uint8Array) =>
  formatPngChunk('iTXt', typeof data === 'string' ? new TextEncoder().encode(data) : data);

describe('withPngText and readPngText', () => {
  it('restores the text and leaves the image readable', () => {
    const file = withPngText(plain, keep, words);
    expect(read(file)).toEqual({ ok: true, value: words });
    expect(PNG.sync.read(Buffer.from(file)).width).toBe(3);
    expect(listPngChunks(file)?.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
  });
  it('writes the checksum of the PNG specification', () => {
    // The CRC of an empty IEND chunk, which ends every PNG file.
    expect([...formatPngChunk('IEND', new Uint8Array())].slice(-4)).toEqual([0xae, 0x42, 0x60, 0x82]);
  });
  it('finds the text after the pixels and among other texts', () => {
    const end = plain.byteLength - 12;
    const file = Buffer.concat([
      plain.subarray(0, end),
      text('Comment\0\0\0\0\0x'),
      text(`${keep}\0\0\0en\0Kreuzung\0later`),
      plain.subarray(end),
    ]);
    expect(read(file)).toEqual({ ok: true, value: 'later' });
  });
  it('throws for a truncated PNG file', () => {
    expect(() => withPngText(plain.subarray(0, 20), keep, words)).toThrow(RangeError);
  });
});

describe('readPngText on damaged files', () => {
  const file = withPngText(plain, keep, words);
  const damaged = { ok: false, failure: 'damaged' };

  it('reports damage at every truncated length', () => {
    for (let length = 0; length < file.byteLength; length += 1) {
      expect(read(file.subarray(0, length)), `${length} bytes`).toEqual(damaged);
    }
  });
  it('reports damage for every changed byte and ignores bytes after the end', () => {
    for (let at = 0; at < file.byteLength; at += 1) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      expect(read(changed), `byte ${at}`).toEqual(damaged);
    }
    expect(read(Buffer.concat([file, Buffer.from('more')]))).toEqual({ ok: true, value: words });
  });
  it('reports damage for an overlong chunk and for a missing header', () => {
    const long = file.slice();
    new DataView(long.buffer).setUint32(listPngChunks(file)?.[0]?.end ?? 0, 0xffff_ffff);
    expect(read(long)).toEqual(damaged);
    const signature = plain.subarray(0, 8);
    const headless = Buffer.concat([signature, formatPngChunk('IEND', new Uint8Array())]);
    expect(isPng(headless)).toBe(true);
    expect(read(headless)).toEqual(damaged);
  });
  it.each([
    ['none', [] as readonly Uint8Array[]],
    [
      'none',
      [text('Crossroad\0\0\0\0\0x'), formatPngChunk('tEXt', new TextEncoder().encode('Crossroads\0x'))],
    ],
    ['not-read', [text(`${keep}\0\0\0\0\0one`), text(`${keep}\0\0\0\0\0two`)]],
    [
      'not-read',
      [text(Buffer.concat([Buffer.from(`${keep}\0\x01\0\0\0`), deflateSync(Buffer.alloc(1_000_000))]))],
    ],
    ['not-read', [text(`${keep}\0\0\0\0\0${'x'.repeat(1001)}`)]],
    ['not-read', [text(`${keep}\0`)]],
    ['not-read', [text(`${keep}\0\0\0en`)]],
    ['not-read', [text(Buffer.concat([Buffer.from(`${keep}\0\0\0\0\0`), Buffer.from([0xc3, 0x28])]))]],
  ])('returns %s for a missing, repeated or unreadable text', (failure, chunks) => {
    expect(read(withChunks(...chunks))).toEqual({ ok: false, failure });
  });
});
