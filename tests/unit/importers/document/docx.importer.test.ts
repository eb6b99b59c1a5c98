import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCX_LIMITS, readDocx } from '../../../../src/importers/document/docx.importer.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { documentXml, makeDocx, makeZip } from '../../../support/make-docx.ts';
import { blocksOfMarkdown } from '../../../support/text-blocks.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readDocx(bytes, () => {});
const opened = (text: string) => ok({ text, format: 'docx', warnings: [] });
const damaged = failed({ kind: 'damaged', format: 'docx' });

/** A DOCX with this inside its body. */
const withBody = (xml: string) => makeDocx([], { 'word/document.xml': strToU8(documentXml(xml)) });
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;

describe('readDocx', () => {
  it('numbers notes in the text and puts their words at the end', async () => {
    const docx = makeDocx(
      blocksOfMarkdown(`# Head

Of this region.<sup>1</sup> It goes on.

<sup>1</sup> The first note.

- An item<sup>2</sup>

<sup>2</sup> Another, with 1 < 2 & more.

After the notes.<sup>2</sup>

<sup>2</sup> One that bears a number for the second time.`),
    );
    expect(await read(docx)).toEqual(
      opened(`Head

Of this region.¹ It goes on.

An item²

After the notes.³

¹ The first note.

² Another, with 1 < 2 & more.

³ One that bears a number for the second time.`),
    );
  });

  it('reads markup and script as plain characters', async () => {
    const docx = makeDocx([{ kind: 'paragraph', spans: ['<script>alert(1)</script> &amp; <b>'] }]);
    expect(await read(docx)).toEqual(opened('<script>alert(1)</script> &amp; <b>'));
  });

  it('converts superscript digits but no superscript letters', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(await read(withBody(paragraph(run('in 2013'), run('12', raised), run('th', raised))))).toEqual(
      opened('in 2013¹²th'),
    );
  });

  it('reads tables cell by cell and keeps tabs and breaks', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('one')}${cell('two')}</w:tr></w:tbl>`;
    const broken = paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>');
    expect(await read(withBody(table + broken))).toEqual(opened('one\n\ntwo\n\na\tb\nc'));
  });

  it('reads inserted text and ignores deleted text', async () => {
    const tracked = `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>`;
    expect(await read(withBody(paragraph(tracked)))).toEqual(opened('new'));
  });

  it('reads a document without unpacking its pictures', async () => {
    const picture = new Uint8Array(DOCX_LIMITS.bytes + 1);
    const docx = makeDocx([{ kind: 'paragraph', spans: ['Text'] }], { 'word/media/image1.png': picture });
    expect(await read(docx)).toEqual(opened('Text'));
  });

  it('reports a document without text', async () => {
    expect(await read(withBody(paragraph()))).toEqual(failed({ kind: 'no-text', format: 'docx' }));
  });

  it.each([
    ['cut short', () => makeDocx([]).slice(0, -30)],
    [
      'without its main part',
      () => makeZip({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<s/>' }),
    ],
    [
      'with XML that ends too soon',
      () => makeDocx([], { 'word/document.xml': strToU8('<w:document><w:body>') }),
    ],
    ['with no XML', () => makeDocx([], { 'word/document.xml': strToU8('words') })],
  ])('reports a damaged file: %s', async (_what, make) => {
    expect(await read(make())).toMatchObject(damaged);
  });

  it('reports the part that cannot be unpacked', async () => {
    const docx = makeDocx([{ kind: 'paragraph', spans: ['Text that is packed'] }]);
    const name = 'word/document.xml';
    const at = String.fromCharCode(...docx).indexOf(name) + name.length;
    docx.fill(0xff, at, at + 8);
    expect(await read(docx)).toMatchObject(failed({ kind: 'damaged', format: 'docx', part: name }));
  });

  it('reports 20,000 nested elements as damage', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000);
    expect(await read(withBody(deep))).toMatchObject(damaged);
  });

  it('does not expand nested entities', async () => {
    const entities = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('');
    const xml = documentXml(paragraph(run('&e20;'))).replace(
      '<w:document',
      `<!DOCTYPE d [<!ENTITY e0 "lol">${entities}]><w:document`,
    );
    const result = await read(makeDocx([], { 'word/document.xml': strToU8(xml) }));
    expect(result.ok ? result.value.text.length : 0).toBeLessThan(100);
  });
});

describe('readDocx with a ZIP bomb', () => {
  const zipBomb = (measure: keyof typeof DOCX_LIMITS) =>
    failed({ kind: 'zip-bomb', measure, limit: DOCX_LIMITS[measure] });

  it('refuses a file with too many entries', async () => {
    const entries = Array.from({ length: DOCX_LIMITS.entries + 1 }, (_, i) => [`word/${i}.png`, '']);
    expect(await read(makeZip(Object.fromEntries(entries)))).toEqual(zipBomb('entries'));
  });

  it('refuses a part that grows too much when unpacked', async () => {
    const docx = makeDocx([], { 'word/document.xml': new Uint8Array(60_000_000) });
    expect(await read(docx)).toEqual(zipBomb('ratio'));
  });

  it('refuses parts that are too large together', async () => {
    const part: [Uint8Array, { level: 0 }] = [new Uint8Array(DOCX_LIMITS.bytes / 2), { level: 0 }];
    const docx = makeDocx([], { 'word/a.xml': part, 'word/b.xml': part });
    expect(await read(docx)).toEqual(zipBomb('bytes'));
  });

  it('refuses a bomb that declares a small size', async () => {
    const docx = makeDocx([], { 'word/document.xml': new Uint8Array(5_000_000) });
    const view = new DataView(docx.buffer);
    const said = [...docx.keys()].filter(
      (at) => at + 4 <= docx.length && view.getUint32(at, true) === 5_000_000,
    );
    for (const at of said) view.setUint32(at, 100, true);
    expect(said.length).toBeGreaterThan(0);
    expect(await read(docx)).toEqual(zipBomb('ratio'));
  });
});
