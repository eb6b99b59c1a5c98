/** Writes a minimal DOCX like Word's: styled paragraphs, list items, and footnotes in a separate part. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeMarkup, type Span, type TextBlock } from './text-blocks.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLES: Readonly<Record<TextBlock['kind'], string>> = {
  heading: 'Heading1',
  paragraph: 'Normal',
  item: 'ListParagraph',
  note: 'FootnoteText',
};

/** Notes are linked to the signs of the same number; a sign without a note stays a superscript. */
export function makeDocx(blocks: readonly TextBlock[], extra: Zippable = {}): Uint8Array<ArrayBuffer> {
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const waiting = new Set(notes);
  const takeNote = (sign: string): number | null => {
    const note = [...waiting].find(({ spans: [own] }) => typeof own === 'object' && own.sign === sign);
    if (note === undefined) return null;
    waiting.delete(note);
    // Ids up to 0 belong to the lines that separate notes from text.
    return notes.indexOf(note) + 1;
  };
  const body = blocks
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, spans }) => paragraph(STYLES[kind], spans.map((span) => run(span, takeNote)).join('')));
  const footnotes = notes.map(({ spans: [, ...spans] }, i) => {
    const own = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
    const text = spans.map((span) => run(span, () => null)).join('');
    return `<w:footnote w:id="${i + 1}">${paragraph(STYLES.note, own + text)}</w:footnote>`;
  });
  return makeZip({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['footnotes', 'footnotes.xml']),
    'word/document.xml': documentXml(body.join('')),
    'word/footnotes.xml': `${HEAD}<w:footnotes xmlns:w="${WORD}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${footnotes.join('')}</w:footnotes>`,
    ...extra,
  });
}

/** Wraps the XML of paragraphs in a `word/document.xml`. */
export function documentXml(body: string): string {
  return `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

/** Makes a ZIP of texts and bytes by path. */
export function makeZip(files: Readonly<Record<string, string | Zippable[string]>>): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(files).map(([path, part]) => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
}

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${CONTENT}.footnotes+xml"/></Types>`;

function relationships(...targets: readonly (readonly [kind: string, path: string])[]): string {
  const items = targets.map(
    ([kind, path], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${path}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

function run(span: Span, takeNote: (sign: string) => number | null): string {
  if (typeof span === 'string') return `<w:r><w:t xml:space="preserve">${escapeMarkup(span)}</w:t></w:r>`;
  const id = takeNote(span.sign);
  const inner = id === null ? `<w:t>${span.sign}</w:t>` : `<w:footnoteReference w:id="${id}"/>`;
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${inner}</w:r>`;
}
