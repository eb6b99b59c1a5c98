import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/importers/document/pdf-lines.ts';
import { textOfPages } from '../../../../src/importers/document/pdf-paragraphs.ts';

/** Lines one below the other; a number is a gap in fonts in place of the usual 1.2. */
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
  it('parts paragraphs where the gap is wider than usual', () => {
    expect(text('one', 'two', 'three', 1.8, 'four', 'five')).toBe('one\ntwo\nthree\n\nfour\nfive');
  });

  it('parts lines that are further apart than those of any text', () => {
    expect(text('one', 3.5, 'two', 3.5, 'three')).toBe('one\n\ntwo\n\nthree');
  });

  it('learns what is usual from the other pages', () => {
    expect(textOfPages([page('one', 'two', 'three'), page('four', 1.8, 'five')])[1]).toBe('four\n\nfive');
  });

  it('parts a heading and notes by their size, and items by their sign', () => {
    const [heading, ...rest] = page('Heading', 'words', 'words');
    expect(textOfPages([[{ ...(heading as Line), size: 14 }, ...rest]])[0]).toBe('Heading\n\nwords\nwords');
    expect(text('Such as:', '• one', 'and on', '• two', '(b) three')).toBe(
      'Such as:\n\n• one\nand on\n\n• two\n\n(b) three',
    );
  });

  it('goes on at the head of the next column unless a sentence has ended', () => {
    expect(text('one', 'two', 'a sentence that', -40, 'goes on', 'there.')).toBe(
      'one\ntwo\na sentence that\ngoes on\nthere.',
    );
    expect(text('one', 'two', 'It ends.¹', -40, 'Another')).toBe('one\ntwo\nIt ends.¹\n\nAnother');
  });

  it('mends a word that was parted, if the document has it whole, and keeps other hyphens', () => {
    expect(text('organized groups', 'are organ-', 'ized')).toBe('organized groups\nare organized');
    expect(text('the South-', 'Eastern anti-', 'corruption')).toBe('the South-\nEastern anti-\ncorruption');
    expect(text('organ\u00ad', 'ized')).toBe('organized');
  });
});
