/**
 * Parses the Markdown of the brief into blocks, to make a PDF or DOCX of it. Supports headings, items, notes
 * begun by `<sup>1</sup>`, and note signs in text; emphasis and links become plain text.
 */

/** Text, or the sign of a note. */
export type Span = string | { readonly sign: string };

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'note';
  /** A note begins with its sign. */
  readonly spans: readonly Span[];
}

export function blocksOfMarkdown(markdown: string): readonly TextBlock[] {
  return markdown
    .split(/\n\s*\n|\n(?=- )/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && block !== '---')
    .map(readBlock);
}

function readBlock(block: string): TextBlock {
  if (block.startsWith('#')) return { kind: 'heading', spans: readSpans(block.replace(/^#+\s*/, '')) };
  if (block.startsWith('- ')) return { kind: 'item', spans: readSpans(block.slice(2)) };
  return { kind: block.startsWith('<sup>') ? 'note' : 'paragraph', spans: readSpans(block) };
}

function readSpans(text: string): readonly Span[] {
  return text
    .split(/(<sup>\d+<\/sup>)/)
    .filter((part) => part !== '')
    .map((part): Span => {
      const sign = /^<sup>(\d+)<\/sup>$/.exec(part)?.[1];
      return sign === undefined ? plain(part) : { sign };
    });
}

function plain(text: string): string {
  return text
    .replace(/<\/?[bi]>|\*+/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/\s+/g, ' ');
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
