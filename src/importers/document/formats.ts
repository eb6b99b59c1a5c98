/**
 * Lists the formats accepted for the user's copy of the brief. Separate from the readers, which run in a
 * worker (`index.ts`), so that the interface loads none.
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

/** Unsupported formats that are recognised to give the user specific advice. */
export type OtherFormat = 'doc' | 'epub' | 'image' | 'odt' | 'pptx' | 'rtf' | 'xlsx' | 'zip';

/** Extensions of unsupported formats. */
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

/**
 * Value for the `accept` attribute of a file picker. Includes media types: phone pickers ignore extensions.
 */
export function acceptedFiles(): string {
  return DOCUMENT_FORMATS.flatMap(({ extensions, mediaTypes }) => [
    ...extensions.map((extension) => `.${extension}`),
    ...mediaTypes,
  ]).join(',');
}

/** Lower case, without the dot; empty if there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Returns the format for a file name's extension, or `null`. */
export function formatOfName(name: string): DocumentFormat | OtherFormat | null {
  const extension = extensionOf(name);
  const format = DOCUMENT_FORMATS.find(({ extensions }) => extensions.some((known) => known === extension));
  return format?.id ?? OTHER_EXTENSIONS[extension] ?? null;
}
