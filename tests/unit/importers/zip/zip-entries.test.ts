import { describe, expect, it } from 'vitest';
import { SpoiledEntry, unpackEntry } from '../../../../src/importers/zip/unpack-entry.ts';
import { listZipEntries, type ZipEntry } from '../../../../src/importers/zip/zip-entries.ts';
import { makeZip } from '../../../support/make-docx.ts';

const words = 'words '.repeat(50_000);
const zip = makeZip({ 'packed.xml': words, 'stored.xml': [new TextEncoder().encode(words), { level: 0 }] });
const entries = listZipEntries(zip) ?? [];
const [packed, stored] = entries as [ZipEntry, ZipEntry];
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const allowAll = () => {};

describe('listZipEntries', () => {
  it('returns the names and sizes from the directory', () => {
    expect(entries.map(({ name, saidBytes }) => [name, saidBytes])).toEqual([
      ['packed.xml', words.length],
      ['stored.xml', words.length],
    ]);
  });

  it('finds the directory before a comment and returns null without one', () => {
    expect(listZipEntries(Uint8Array.from([...zip, ...new Array(1000).fill(0x20)]))).toEqual(entries);
    expect(listZipEntries(zip.slice(0, -30))).toBeNull();
    expect(listZipEntries(new Uint8Array(5))).toBeNull();
  });

  it('returns null when the directory offset is invalid', () => {
    const lost = zip.slice();
    new DataView(lost.buffer).setUint32(lost.length - 22 + 16, 0xfffffff0, true);
    expect(listZipEntries(lost)).toBeNull();
  });
});

describe('unpackEntry', () => {
  it('returns the bytes of packed and stored entries', () => {
    expect(textOf(unpackEntry(zip, packed, allowAll))).toBe(words);
    expect(textOf(unpackEntry(zip, stored, allowAll))).toBe(words);
  });

  it('stops when the callback throws', () => {
    const stop = () => {
      throw new Error('enough');
    };
    expect(() => unpackEntry(zip, packed, stop)).toThrow('enough');
    expect(() => unpackEntry(zip, stored, stop)).toThrow('enough');
  });

  it.each<[string, Partial<ZipEntry>]>([
    ['is shorter than it says', { saidBytes: words.length + 1 }],
    ['lies outside the file', { localOffset: 5_000_000 }],
    ['reaches beyond the file', { packedBytes: 5_000_000 }],
    ['is packed in another way', { method: 99 }],
    ['has a password', { isEncrypted: true }],
    ['ends too soon', { packedBytes: packed.packedBytes - 10 }],
  ])('refuses an entry that %s', (_what, change) => {
    expect(() => unpackEntry(zip, { ...packed, ...change }, allowAll)).toThrow(SpoiledEntry);
  });
});
