import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/importers/document/text.importer.ts';
import { failed, ok } from '../../../../src/lib/result.ts';

const read = (bytes: Iterable<number>) => readText(Uint8Array.from(bytes), () => {});
const utf8 = (text: string) => new TextEncoder().encode(text);
const opened = (text: string, ...warnings: readonly object[]) => ok({ text, format: 'text', warnings });

function utf16(text: string, isBig: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
}

/** Evenly distributed random bytes, the same in every run. */
function randomBytes(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

describe('readText', () => {
  it('reads Markdown unchanged, including markup and script', async () => {
    const text = '# Head\n\n<script>alert(1)</script> & <sup>1</sup> [x](javascript:alert(1))\n';
    expect(await read(utf8(text))).toEqual(opened(text));
  });

  it('reads UTF-8 with a byte order mark and normalises line ends', async () => {
    expect(await read([0xef, 0xbb, 0xbf, ...utf8('Škaljari\r\nTürkiye\rKavački\n')])).toEqual(
      opened('Škaljari\nTürkiye\nKavački\n'),
    );
  });

  it.each([
    ['little', [0xff, 0xfe], false],
    ['big', [0xfe, 0xff], true],
  ])('reads %s-endian UTF-16 by its byte order mark', async (_kind, mark, isBig) => {
    expect(await read([...mark, ...utf16('Türkiye – Škaljari', isBig)])).toEqual(
      opened('Türkiye – Škaljari'),
    );
  });

  it('follows the byte order mark and counts spoiled characters', async () => {
    const long = 'ü'.repeat(200);
    const spoiled = opened(`${long}\ufffd`, { kind: 'spoiled-characters', count: 1 });
    expect(await read([0xff, 0xfe, ...utf16(long, false), 0x41])).toEqual(spoiled);
    expect(await read([0xef, 0xbb, 0xbf, ...utf8(long), 0xfc])).toEqual(spoiled);
  });

  it('falls back to windows-1252 with a warning for invalid UTF-8', async () => {
    const bytes = [
      ...utf8('Say '),
      0x93,
      0x54,
      0xfc,
      0x72,
      0x6b,
      0x69,
      0x79,
      0x65,
      0x94,
      0x20,
      0x96,
      0x20,
      0x80,
    ];
    expect(await read(bytes)).toEqual(
      opened('Say “Türkiye” – €', { kind: 'legacy-encoding', encoding: 'windows-1252' }),
    );
  });

  it('reads HTML as plain text with a warning', async () => {
    const text = ' <!DOCTYPE html>\n<p>Words';
    expect(await read(utf8(text))).toEqual(opened(text, { kind: 'html' }));
  });

  it.each([
    ['bytes at random', randomBytes(5000)],
    ['bytes at random without a zero', randomBytes(5000).filter((byte) => byte !== 0)],
    ['bytes at random behind a mark of UTF-16', [0xff, 0xfe, ...randomBytes(5000)]],
    ['UTF-16 without a mark', utf16('Words and words', false)],
    ['control characters that are right UTF-8', [...utf8('words'), 1, 2, 3, 4]],
  ])('refuses %s as binary', async (_what, bytes) => {
    expect(await read(bytes)).toEqual(failed({ kind: 'binary' }));
  });

  it('refuses a text of white space as empty', async () => {
    expect(await read(utf8('\ufeff \r\n\t\u00a0'))).toEqual(failed({ kind: 'empty' }));
  });

  it('reads a line of 20 MB within five seconds', async () => {
    const bytes = new Uint8Array(20_000_000).fill(0x61);
    const begun = performance.now();
    const result = await readText(bytes, () => {});
    expect(result.ok && result.value.text.length).toBe(20_000_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
