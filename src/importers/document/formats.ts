/**
 * The formats that a reader's own copy of the brief may have. Light, so that the interface can ask for the list without the readers,
 * which run in a worker (`index.ts`).
 */

export const DOCUMENT_FORMATS = [
  { id: 'text', extensions: ['md', 'markdown', 'txt'], mediaTypes: ['text/markdown', 'text/plain'] },
  { id: 'pdf', extensions: ['pdf'], mediaTypes: ['application/pdf'] },
  {
    id: 'docx',
    extensions: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]['id'];

/** Formats that are told apart so that the reader can be told what to do with the file; none of them is read. */
export type OtherFormat = 'doc' | 'epub' | 'image' | 'odt' | 'pptx' | 'rtf' | 'xlsx' | 'zip';

/** Extensions whose files are not read, by the format that they promise. */
const OTHER_EXTENSIONS: Readonly<Record<string, OtherFormat>> = {
  doc: 'doc',
  epub: 'epub',
  gif: 'image',
  jpeg: 'image',
  jpg: 'image',
  odt: 'odt',
  png: 'image',
  pptx: 'pptx',
  rtf: 'rtf',
  tif: 'image',
  tiff: 'image',
  xlsx: 'xlsx',
  zip: 'zip',
};

/** For the `accept` attribute of a file picker. Media types too: pickers of phones know no extensions. */
export function acceptedFiles(): string {
  return DOCUMENT_FORMATS.flatMap(({ extensions, mediaTypes }) => [
    ...extensions.map((extension) => `.${extension}`),
    ...mediaTypes,
  ]).join(',');
}

/** Lower case, without the point; empty when the name has none. */
export function extensionOf(name: string): string {
  return /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the name says the file is; `null` when it says nothing that we know. */
export function formatOfName(name: string): DocumentFormat | OtherFormat | null {
  const extension = extensionOf(name);
  const format = DOCUMENT_FORMATS.find(({ extensions }) => extensions.some((known) => known === extension));
  return format?.id ?? OTHER_EXTENSIONS[extension] ?? null;
}
