/** Texts of a paper form, to compare with those of the printed file. */
import type { Locator } from 'playwright-core';
import type { PdfPage } from '../../support/read-pdf.ts';

/** The texts that are seen, piece by piece: not those for screen readers, nor letters of drawings. */
export function textsIn(view: Locator): Promise<string[]> {
  return view.evaluate((root) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const hidden = node.parentElement?.closest('.visually-hidden, svg, a[target], .handout-mark');
      if (hidden == null && node.parentElement?.checkVisibility() === true) texts.push(node.nodeValue ?? '');
    }
    return texts;
  });
}

/** Ignores spaces, hyphens and citations, which move with line breaks. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

/** Returns the texts that are not on the pages. @param mark at the top and the foot of each page */
export function lostTexts(texts: readonly string[], pages: readonly PdfPage[], mark = ''): string[] {
  const printed = letters(
    pages.map(({ text }) => (mark === '' ? text : text.replaceAll(mark, ''))).join(' '),
  );
  return texts.filter((text) => !printed.includes(letters(text)));
}
