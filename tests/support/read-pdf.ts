/** Reads a PDF made by a browser. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Words in file order, separated by spaces. Ligatures are split. */
  readonly text: string;
  /** Addresses of the links. */
  readonly links: readonly string[];
  /** Points, 1/72 inch. */
  readonly width: number;
  readonly height: number;
}

export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .normalize('NFKC')
        .replaceAll(/\s+/g, ' '),
      links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
      width,
      height,
    });
  }
  await document.destroy();
  return pages;
}
