/**
 * Opens a reader's own copy of the brief: a file in, plain text out. To add a format: its line in `formats.ts`, its mark in
 * `detect-format.ts`, a file that reads it, and its line here. Runs in a worker; the page asks through `src/workers/open-document.ts`.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { detectFormat } from './detect-format.ts';
import type { DocumentFailure, DocumentProgress, OpenedDocument, ReadDocument } from './document.ts';
import { type DocumentFormat, extensionOf, formatOfName } from './formats.ts';
import { readText } from './text.importer.ts';

/** The parsers are fetched when a file needs them, so that a text waits for none. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<ReadDocument>>> = {
  text: async () => readText,
  pdf: async () => (await import('./pdf.importer.ts')).readPdf,
  docx: async () => (await import('./docx.importer.ts')).readDocx,
};

/** The brief is a tenth of it with all its pictures. */
export const LIMIT_BYTES = 50_000_000;

export interface ReadingTools {
  readonly onProgress: (progress: DocumentProgress) => void;
  /** Called when all that is needed has been fetched: what takes long from here on is the document's fault. */
  readonly begin: () => void;
}

/** @throws only for faults of ours */
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

/** `null` when the browser cannot read the file any more. */
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
    // Also when the file has grown since it was chosen: it no longer fits.
    return null;
  }
  return done === file.size ? bytes : null;
}
