import { describe, expect, it } from 'vitest';
import type { DocumentProgress } from '../../../../src/importers/document/document.ts';
import { LIMIT_BYTES, readDocument } from '../../../../src/importers/document/index.ts';
import { failed } from '../../../../src/lib/result.ts';
import { makeDocx } from '../../../support/make-docx.ts';
import { makePdf } from '../../../support/make-pdf.ts';

async function read(file: File) {
  const told: (DocumentProgress | 'begun')[] = [];
  const result = await readDocument(file, {
    onProgress: (progress) => told.push(progress),
    begin: () => told.push('begun'),
  });
  return { result, told };
}

const docx = makeDocx([{ kind: 'paragraph', spans: ['Words'] }]);
const pdf = makePdf([[{ x: 72, y: 700, size: 12, text: 'Words' }]]);

describe('readDocument', () => {
  it.each([
    ['brief.md', 'Words', 'text'],
    ['brief.docx', docx, 'docx'],
    ['brief.pdf', pdf, 'pdf'],
    ['brief', 'Words', 'text'],
    ['brief.log', 'Words', 'text'],
  ])('reads the text of %s', async (name, content, format) => {
    const { result } = await read(new File([content], name));
    expect(result).toMatchObject({ value: { text: 'Words', format, warnings: [] } });
  });

  it.each([
    ['brief.pdf', docx, 'pdf', 'docx'],
    ['brief.docx', pdf, 'docx', 'pdf'],
    ['brief.PDF', 'Words', 'pdf', 'text'],
    ['brief.doc', 'Words', 'doc', 'text'],
  ])('reads %s by its content and warns about the name', async (name, content, extension, format) => {
    const { result } = await read(new File([content], name));
    expect(result).toMatchObject({
      value: { text: 'Words', format, warnings: [{ kind: 'misnamed', extension, format }] },
    });
  });

  it('reports progress and calls begin once the file is loaded', async () => {
    const { told } = await read(new File([pdf], 'brief.pdf'));
    expect(told).toEqual([
      { unit: 'bytes', done: pdf.length, total: pdf.length },
      'begun',
      { unit: 'pages', done: 1, total: 1 },
    ]);
  });

  it('refuses an empty file', async () => {
    expect((await read(new File([], 'brief.pdf'))).result).toEqual(failed({ kind: 'empty' }));
  });

  it('refuses a file above the limit before reading it', async () => {
    const sizeBytes = LIMIT_BYTES + 1;
    const { result, told } = await read(new File([new Uint8Array(sizeBytes)], 'brief.md'));
    expect(result).toEqual(failed({ kind: 'too-large', sizeBytes, limitBytes: LIMIT_BYTES }));
    expect(told).toEqual([]);
  });

  it.each([
    ['taken away', () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) })],
    ['cut since', () => new Blob(['W']).stream()],
    ['grown since', () => new Blob(['Words and more words']).stream()],
  ])('reports an unreadable file: %s', async (_what, stream) => {
    const file = Object.assign(new File(['Words'], 'brief.md'), { stream });
    expect((await read(file)).result).toEqual(failed({ kind: 'unreadable' }));
  });

  it('returns the reason for an unsupported format', async () => {
    expect((await read(new File(['{\\rtf1 Words}'], 'brief.rtf'))).result).toEqual(
      failed({ kind: 'unsupported-format', format: 'rtf' }),
    );
  });
});
