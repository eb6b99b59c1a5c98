/** Writes a minimal PDF with text at given positions. Helvetica, Latin letters only. */

export interface PlacedText {
  readonly x: number;
  /** From the foot of the page. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const PAGE_SIZE = '[0 0 595 842]';

/** One list of texts per page; a page without any is blank, like a scanned page for a text extractor. */
export function makePdf(pages: readonly (readonly PlacedText[])[]): Uint8Array<ArrayBuffer> {
  const pageNumber = (i: number) => 4 + 2 * i;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((texts, i) => {
      const content = texts.map(showText).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox${PAGE_SIZE}/Resources<</Font<</F 3 0 R>>>>/Contents ${pageNumber(i) + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + end, (letter) => letter.charCodeAt(0));
}

function showText({ x, y, size, text }: PlacedText): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}
