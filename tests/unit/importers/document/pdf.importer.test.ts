import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentProgress } from '../../../../src/importers/document/document.ts';
import { readPdf } from '../../../../src/importers/document/pdf.importer.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { makePdf, type PlacedText } from '../../../support/make-pdf.ts';
import { blocksOfMarkdown } from '../../../support/text-blocks.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/documents/${name}`, import.meta.url));
const read = (bytes: ArrayLike<number>) => readPdf(Uint8Array.from(bytes), () => {});

/** Lines one below the other, from the top of the page. */
function lines(...texts: readonly string[]): PlacedText[] {
  return texts.map((text, i) => ({ x: 72, y: 770 - 14 * i, size: 12, text }));
}

/** The bytes with one piece overwritten. */
function spoil(pdf: Uint8Array, piece: string, by: string): Uint8Array {
  const text = String.fromCharCode(...pdf);
  expect(text).toContain(piece);
  return Uint8Array.from(text.replace(piece, by.padEnd(piece.length)), (letter) => letter.charCodeAt(0));
}

describe('readPdf', () => {
  it('returns printed paragraphs in reading order with note signs', async () => {
    const result = await read(fixture('printed.pdf'));
    const paragraphs = result.ok
      ? result.value.text.split('\n\n').map((text) => text.replaceAll('\n', ' '))
      : [];
    const expected = blocksOfMarkdown(fixture('printed.md').toString()).map(({ spans }) =>
      spans.map((span) => (typeof span === 'string' ? span : RAISED.charAt(Number(span.sign)))).join(''),
    );
    expect(paragraphs).toEqual(expected);
  });

  it('separates pages by a form feed and reports each page', async () => {
    const told: DocumentProgress[] = [];
    const pdf = makePdf([lines('Of the first', 'page'), lines('Of the second')]);
    expect(await readPdf(pdf, (progress) => told.push(progress))).toEqual(
      ok({ text: 'Of the first\npage\n\f\nOf the second', format: 'pdf', pages: 2, warnings: [] }),
    );
    expect(told).toEqual([1, 2].map((done) => ({ unit: 'pages', done, total: 2 })));
  });

  it('reads markup and script as plain characters', async () => {
    const result = await read(makePdf([lines('<script>alert(1)</script>')]));
    expect(result.ok && result.value.text).toBe('<script>alert(1)</script>');
  });

  it('reports a file that needs a password as encrypted', async () => {
    expect(await read(fixture('encrypted.pdf'))).toEqual(failed({ kind: 'encrypted', format: 'pdf' }));
  });

  it('reads a restricted file that opens without a password', async () => {
    const result = await read(fixture('restricted.pdf'));
    expect(result.ok && result.value.text).toBe('Behind a password.');
  });

  it('reports which pages have no text', async () => {
    expect(await read(makePdf([[], []]))).toEqual(failed({ kind: 'no-text', format: 'pdf', pages: 2 }));
    const result = await read(makePdf([lines('Text'), [], lines('More')]));
    expect(result.ok && result.value.warnings).toEqual([{ kind: 'pages-without-text', pages: [2] }]);
  });

  it('reads the other pages when one page is lost', async () => {
    const result = await read(spoil(makePdf([lines('Text'), lines('More')]), '6 0 R]', '9 0 R]'));
    expect(result).toMatchObject({
      value: { text: 'Text\n\f\n', warnings: [{ kind: 'pages-damaged', pages: [2] }] },
    });
  });

  it('reads a file whose cross-reference table is lost', async () => {
    const result = await read(spoil(makePdf([lines('Text')]), 'startxref', 'nothing'));
    expect(result.ok && result.value.text).toBe('Text');
  });

  it.each([
    ['a header and nothing behind it', () => new TextEncoder().encode('%PDF-1.7\n')],
    ['half a file', () => makePdf([lines('Text')]).slice(0, 120)],
    ['no page that can be read', () => spoil(makePdf([lines('Text')]), '4 0 R]', '9 0 R]')],
  ])('reports a damaged file: %s', async (_what, make) => {
    expect(await read(make())).toMatchObject(failed({ kind: 'damaged', format: 'pdf' }));
  });
});
