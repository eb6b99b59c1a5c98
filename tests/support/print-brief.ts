/**
 * Prints a text to PDF with Chromium. As a script it rewrites the fixture: `npx tsx
 * tests/support/print-brief.ts`; with a path, it prints the brief of `../shared/brief/` there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.ts';
import { blocksOfMarkdown, escapeMarkup, type TextBlock } from './text-blocks.ts';

const BRIEF = new URL('../../../shared/brief/brief.md', import.meta.url);
const FIXTURE = new URL('../fixtures/documents/printed', import.meta.url);

const STYLE = `
  @page { size: A4; margin: 25mm 22mm }
  body { font: 11pt/1.3 serif; text-align: justify }
  .note { font-size: 8.5pt }
  sup { font-size: 0.6em }`;

const ELEMENTS: Readonly<Record<TextBlock['kind'], readonly [open: string, close: string]>> = {
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  item: ['<ul><li>', '</li></ul>'],
  note: ['<p class="note">', '</p>'],
};

function htmlOf(blocks: readonly TextBlock[]): string {
  const body = blocks.map(({ kind, spans }) => {
    const [open, close] = ELEMENTS[kind];
    const inner = spans.map((span) =>
      typeof span === 'string' ? escapeMarkup(span) : `<sup>${span.sign}</sup>`,
    );
    return open + inner.join('') + close;
  });
  return `<!doctype html><meta charset="utf-8"><title>Print</title><style>${STYLE}</style>${body.join('\n')}`;
}

/** @throws when there is no Chromium */
export async function printBlocks(blocks: readonly TextBlock[]): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(htmlOf(blocks));
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** The blocks of the brief; `null` where it is not available. */
export function readBrief(): readonly TextBlock[] | null {
  return existsSync(BRIEF) ? blocksOfMarkdown(readFileSync(BRIEF, 'utf8')) : null;
}

async function main(): Promise<void> {
  const [, , path] = process.argv;
  const blocks =
    path === undefined ? blocksOfMarkdown(readFileSync(`${fileURLToPath(FIXTURE)}.md`, 'utf8')) : readBrief();
  if (blocks === null) throw new Error('The brief is not at ../shared/brief/.');
  writeFileSync(path ?? `${fileURLToPath(FIXTURE)}.pdf`, await printBlocks(blocks));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
