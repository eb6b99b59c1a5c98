import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/importers/document/pdf-lines.ts';
import { textOfPages } from '../../../../src/importers/document/pdf-paragraphs.ts';

/** Lines one below the other; a number sets the next gap, in font sizes, instead of 1.2. */
function page(...parts: readonly (string | number)[]): Line[] {
  const lines: Line[] = [];
  let [base, gap] = [700, 1.2];
  for (const part of parts) {
    if (typeof part === 'number') gap = part;
    else {
      base -= gap * 10;
      lines.push({ text: part, size: 10, base, angle: 0 });
      gap = 1.2;
    }
  }
  return lines;
}

const text = (...parts: readonly (string | number)[]) => textOfPages([page(...parts)])[0];

describe('textOfPages', () => {
  it('separates paragraphs at gaps wider than usual', () => {
    expect(text('one', 'two', 'three', 1.8, 'four', 'five')).toBe('one\ntwo\nthree\n\nfour\nfive');
  });

  it('separates lines that are too far apart for one paragraph', () => {
    expect(text('one', 3.5, 'two', 3.5, 'three')).toBe('one\n\ntwo\n\nthree');
  });

  it('uses the usual line gap of the other pages', () => {
    expect(textOfPages([page('one', 'two', 'three'), page('four', 1.8, 'five')])[1]).toBe('four\n\nfive');
  });

  it('separates headings by size and list items by their sign', () => {
    const [heading, ...rest] = page('Heading', 'words', 'words');
    expect(textOfPages([[{ ...(heading as Line), size: 14 }, ...rest]])[0]).toBe('Heading\n\nwords\nwords');
    expect(text('Such as:', '• one', 'and on', '• two', '(b) three')).toBe(
      'Such as:\n\n• one\nand on\n\n• two\n\n(b) three',
    );
  });

  it('continues a paragraph in the next column unless a sentence ended', () => {
    expect(text('one', 'two', 'a sentence that', -40, 'goes on', 'there.')).toBe(
      'one\ntwo\na sentence that\ngoes on\nthere.',
    );
    expect(text('one', 'two', 'It ends.¹', -40, 'Another')).toBe('one\ntwo\nIt ends.¹\n\nAnother');
  });

  it('joins a hyphenated word only if the document contains it whole', () => {
    expect(text('organized groups', 'are organ-', 'ized')).toBe('organized groups\nare organized');
    expect(text('the South-', 'Eastern anti-', 'corruption')).toBe('the South-\nEastern anti-\ncorruption');
    expect(text('organ\u00ad', 'ized')).toBe('organized');
  });
});
