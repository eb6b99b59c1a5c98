/**
 * Opens the user's copy of the brief: a file in, plain text out. To add a format: a line in `formats.ts`, its
 * signature in `detect-format.ts`, a file that reads it, and a line here. Runs in a worker; the page calls it
 * through `src/workers/open-document.ts`.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { detectFormat } from './detect-format.ts';
import type { DocumentFailure, DocumentProgress, OpenedDocument, ReadDocument } from './document.ts';
import { type DocumentFormat, extensionOf, formatOfName } from './formats.ts';
import { readText } from './text.importer.ts';

/** Parsers load on demand, so that plain text needs none. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<ReadDocument>>> = {
  text: async () => readText,
  pdf: async () => (await import('./pdf.importer.ts')).readPdf,
  docx: async () => (await import('./docx.importer.ts')).readDocx,
};

/** The brief with all its images is a tenth of it. */
export const LIMIT_BYTES = 50_000_000;

export interface ReadingTools {
  readonly onProgress: (progress: DocumentProgress) => void;
  /** Called once all code is loaded, so that later delays come from the document. */
  readonly begin: () => void;
}

/** @throws only for programming errors */
export async function readDocument(
  file: File,
  { onProgress, begin }: ReadingTools,
): Promise<Result<OpenedDocument, DocumentFailure>> {
  if (file.size > LIMIT_BYTES) {
    return failed({ kind: 'too-large', sizeBytes: file.size, limitBytes: LIMIT_BYTES });
  }
  const bytes = await readBytes(file, onProgress);
  if (bytes === null) return failed({ kind: 'unreadable' });
  const detected = detectFormat(bytes, file.name);
  if (!detected.ok) return detected;
  const format = detected.value;
  const read = await READERS[format]().catch(() => null);
  if (read === null) return failed({ kind: 'reader-missing', format });
  begin();
  const result = await read(bytes, onProgress);
  if (!result.ok) return result;
  const promised = formatOfName(file.name);
  if (promised === null || promised === format) return result;
  const misnamed = { kind: 'misnamed', extension: extensionOf(file.name), format } as const;
  return ok({ ...result.value, warnings: [misnamed, ...result.value.warnings] });
}

/** `null` when the browser can no longer read it. */
async function readBytes(
  file: File,
  onProgress: ReadingTools['onProgress'],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(file.size);
  let done = 0;
  try {
    const stream = file.stream().getReader();
    for (let step = await stream.read(); !step.done; step = await stream.read()) {
      bytes.set(step.value, done);
      done += step.value.length;
      onProgress({ unit: 'bytes', done, total: file.size });
    }
  } catch {
    // Also if the file has grown since it was chosen.
    return null;
  }
  return done === file.size ? bytes : null;
}
