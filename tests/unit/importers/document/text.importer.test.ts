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

/** Bytes that are the same in every run, and of which none is likelier than another. */
function randomBytes(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

describe('readText', () => {
  it('takes Markdown as it is, markup and script included', async () => {
    const text = '# Head\n\n<script>alert(1)</script> & <sup>1</sup> [x](javascript:alert(1))\n';
    expect(await read(utf8(text))).toEqual(opened(text));
  });

  it('reads UTF-8 with and without its mark, and ends every line in one way', async () => {
    expect(await read([0xef, 0xbb, 0xbf, ...utf8('Škaljari\r\nTürkiye\rKavački\n')])).toEqual(
      opened('Škaljari\nTürkiye\nKavački\n'),
    );
  });

  it.each([
    ['little', [0xff, 0xfe], false],
    ['big', [0xfe, 0xff], true],
  ])('reads UTF-16 of the %s kind by its mark', async (_kind, mark, isBig) => {
    expect(await read([...mark, ...utf16('Türkiye – Škaljari', isBig)])).toEqual(
      opened('Türkiye – Škaljari'),
    );
  });

  it('keeps to the mark where some bytes do not, and says how many characters are spoiled', async () => {
    const long = 'ü'.repeat(200);
    const spoiled = opened(`${long}\ufffd`, { kind: 'spoiled-characters', count: 1 });
    expect(await read([0xff, 0xfe, ...utf16(long, false), 0x41])).toEqual(spoiled);
    expect(await read([0xef, 0xbb, 0xbf, ...utf8(long), 0xfc])).toEqual(spoiled);
  });

  it('falls back on windows-1252 as soon as one byte is not UTF-8, and says so', async () => {
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

  it('reads a page of the web as the characters it is made of, and says so', async () => {
    const text = ' <!DOCTYPE html>\n<p>Words';
    expect(await read(utf8(text))).toEqual(opened(text, { kind: 'html' }));
  });

  it.each([
    ['bytes at random', randomBytes(5000)],
    ['bytes at random without a zero', randomBytes(5000).filter((byte) => byte !== 0)],
    ['bytes at random behind a mark of UTF-16', [0xff, 0xfe, ...randomBytes(5000)]],
    ['UTF-16 without a mark', utf16('Words and words', false)],
    ['control characters that are right UTF-8', [...utf8('words'), 1, 2, 3, 4]],
  ])('refuses %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual(failed({ kind: 'binary' }));
  });

  it('refuses a text of nothing but space', async () => {
    expect(await read(utf8('\ufeff \r\n\t\u00a0'))).toEqual(failed({ kind: 'empty' }));
  });

  it('reads a line of 20 MB', async () => {
    const bytes = new Uint8Array(20_000_000).fill(0x61);
    const begun = performance.now();
    const result = await readText(bytes, () => {});
    expect(result.ok && result.value.text.length).toBe(20_000_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
