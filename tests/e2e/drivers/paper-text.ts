/** Texts of a paper form, to compare with those of the printed file. */
import type { Locator } from 'playwright-core';
import type { PdfPage } from '../../support/read-pdf.ts';

/** The innermost blocks of text. */
export function textBlocksIn(view: Locator): Promise<string[]> {
  return view.evaluate((root) => {
    const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, caption, figcaption';
    return [...root.querySelectorAll(blocks)]
      .filter((element) => element.querySelector(blocks) === null)
      .map((element) => element.textContent ?? '');
  });
}

/** Ignores spaces, hyphens and citations, which move with line breaks. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

/** Returns the blocks whose text is not on the pages. @param mark at the top and the foot of each page */
export function lostBlocks(blocks: readonly string[], pages: readonly PdfPage[], mark = ''): string[] {
  const printed = letters(
    pages.map(({ text }) => (mark === '' ? text : text.replaceAll(mark, ''))).join(' '),
  );
  return blocks.filter((block) => !printed.includes(letters(block)));
}
