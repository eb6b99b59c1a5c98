import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../src/importers/document/detect-format.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { makeDocx, makeZip } from '../../../support/make-docx.ts';
import { makePdf } from '../../../support/make-pdf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const twoBytes = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const joined = (...parts: readonly ArrayLike<number>[]) =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0];
const docx = makeDocx([{ kind: 'paragraph', spans: ['Text'] }]);
const unsupported = (format: string) => failed({ kind: 'unsupported-format', format });

describe('detectFormat', () => {
  it.each([
    ['a PDF', makePdf([[]]), 'brief.pdf', ok('pdf')],
    ['a PDF by the name of a text', makePdf([[]]), 'brief.txt', ok('pdf')],
    ['a PDF behind other bytes', joined(bytesOf('HTTP/1.1 200\n'), makePdf([[]])), 'brief.pdf', ok('pdf')],
    ['a text that speaks of PDF', bytesOf('A file begins with %PDF-1.7.'), 'brief.md', ok('text')],
    ['a DOCX', docx, 'brief.docx', ok('docx')],
    ['a DOCX by the name of a PDF', docx, 'brief.pdf', ok('docx')],
    ['anything without a mark', bytesOf('Words'), 'brief.docx', ok('text')],
    ['a page of the web', bytesOf('<!doctype html><p>Words'), 'brief.html', ok('text')],
    ['a spreadsheet', makeZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), '', unsupported('xlsx')],
    ['slides', makeZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), '', unsupported('pptx')],
    ['some ZIP', makeZip({ 'word.txt': 'words' }), 'brief.docx', unsupported('zip')],
    ['the old Word', joined(COMPOUND_FILE, twoBytes('WordDocument')), 'brief.docx', unsupported('doc')],
    ['RTF', bytesOf('{\\rtf1\\ansi Words}'), 'brief.doc', unsupported('rtf')],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'page.jpg', unsupported('image')],
    [
      'a DOCX with a password',
      joined(COMPOUND_FILE, twoBytes('EncryptedPackage')),
      'brief.docx',
      failed({ kind: 'encrypted', format: 'docx' }),
    ],
    ['another compound file', Uint8Array.from(COMPOUND_FILE), 'mail.msg', failed({ kind: 'binary' })],
  ])('detects the format of %s', (_what, bytes, name, expected) => {
    expect(detectFormat(bytes, name)).toEqual(expected);
  });

  it.each([
    ['application/epub+zip', 'epub'],
    ['application/vnd.oasis.opendocument.text', 'odt'],
  ])('detects a file that declares the type %s', (type, format) => {
    const stored = makeZip({ mimetype: [bytesOf(type), { level: 0 }], 'content.xml': '<x/>' });
    expect(detectFormat(stored, 'brief')).toEqual(unsupported(format));
  });

  it('reports a truncated DOCX as damaged, whatever its name', () => {
    const cut = docx.slice(0, docx.length - 200);
    for (const name of ['brief.docx', 'brief']) {
      expect(detectFormat(cut, name)).toMatchObject(failed({ kind: 'damaged', format: 'docx' }));
    }
  });
});
