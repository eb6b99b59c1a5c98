/**
 * Reads PDF with pdf.js, in a single thread since documents are read in a worker already. Decision 0060 gives
 * the reason for each option; in short, nothing is evaluated, fetched or drawn.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Imported here so that pdf.js starts no worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { failed, ok } from '../../lib/result.ts';
import type { DocumentFailure, DocumentWarning, ReadDocument } from './document.ts';
import { type Line, linesOfPage } from './pdf-lines.ts';
import { textOfPages } from './pdf-paragraphs.ts';

const OPTIONS = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  verbosity: 0,
} as const;

export const readPdf: ReadDocument = async (bytes, onProgress) => {
  const task = getDocument({ ...OPTIONS, data: bytes });
  try {
    const document = await task.promise;
    const pages: (readonly Line[])[] = [];
    const spoiled: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      try {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(linesOfPage(items.filter((item) => 'str' in item)));
        page.cleanup();
      } catch {
        spoiled.push(number);
        pages.push([]);
      }
      onProgress({ unit: 'pages', done: number, total: document.numPages });
    }
    if (spoiled.length === pages.length) return damaged('none of its pages can be read');
    const without = pages.flatMap((lines, i) => (lines.length > 0 || spoiled.includes(i + 1) ? [] : [i + 1]));
    if (without.length + spoiled.length === pages.length) {
      return failed({ kind: 'no-text', format: 'pdf', pages: pages.length });
    }
    const warnings: DocumentWarning[] = [];
    if (spoiled.length > 0) warnings.push({ kind: 'pages-damaged', pages: spoiled });
    if (without.length > 0) warnings.push({ kind: 'pages-without-text', pages: without });
    return ok({ text: textOfPages(pages).join('\n\f\n'), format: 'pdf', pages: pages.length, warnings });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Some error classes have no exported type.
    if (error.name === 'PasswordException') return failed({ kind: 'encrypted', format: 'pdf' });
    return damaged(error.message);
  } finally {
    await task.destroy();
  }
};

function damaged(detail: string): { readonly ok: false; readonly failure: DocumentFailure } {
  return failed({ kind: 'damaged', format: 'pdf', detail });
}
