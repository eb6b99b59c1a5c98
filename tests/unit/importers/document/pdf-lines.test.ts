import { describe, expect, it } from 'vitest';
import { linesOfPage, type PdfPiece } from '../../../../src/importers/document/pdf-lines.ts';

const LETTER = 0.5;

/** A piece of horizontal text; each letter is half as wide as the font size. */
function piece(str: string, x: number, y: number, size = 10): PdfPiece {
  return { str, transform: [size, 0, 0, size, x, y], width: str.length * size * LETTER };
}

const texts = (pieces: readonly PdfPiece[]) => linesOfPage(pieces).map(({ text }) => text);

describe('linesOfPage', () => {
  it('joins pieces on one baseline with explicit or implied spaces', () => {
    expect(
      texts([piece('One', 0, 700), piece(' ', 15, 700), piece('two', 20, 700), piece('three', 45, 700)]),
    ).toEqual(['One two three']);
    expect(texts([piece('a', 0, 700), piece(' ', 5, 700, 2), piece('narrow one', 6, 700)])).toEqual([
      'a narrow one',
    ]);
    expect(texts([piece('to', 0, 700), piece('gether', 10, 700)])).toEqual(['together']);
  });

  it('starts a new line below or back at the left', () => {
    expect(texts([piece('first', 0, 700), piece('second', 0, 688)])).toEqual(['first', 'second']);
    expect(texts([piece('right', 300, 700), piece('left', 0, 700)])).toEqual(['right', 'left']);
  });

  it('converts raised digits to superscripts within and before a line', () => {
    expect(texts([piece('in 2013', 0, 700), piece('12', 35, 703.5, 6), piece(' there', 42, 700)])).toEqual([
      'in 2013¹² there',
    ]);
    expect(texts([piece('1', 0, 703.5, 6), piece(' See', 3, 700)])).toEqual(['¹ See']);
    expect(texts([piece('both', 0, 700), piece('3, 4', 20, 703.5, 6)])).toEqual(['both³, ⁴']);
  });

  it('keeps raised letters and lowered digits unchanged', () => {
    expect(texts([piece('20', 0, 700), piece('th', 10, 703.5, 6)])).toEqual(['20th']);
    expect(texts([piece('CO', 0, 700), piece('2', 10, 698, 6)])).toEqual(['CO2']);
  });

  it('separates small text below a large heading from it', () => {
    expect(texts([piece('IV', 0, 700, 40), piece('caption', 60, 686, 9)])).toEqual(['IV', 'caption']);
  });

  it('reads the lines of a rotated page', () => {
    const turned = (str: string, x: number, y: number): PdfPiece => ({
      ...piece(str, 0, 0),
      transform: [0, 10, -10, 0, x, y],
    });
    expect(texts([turned('up', 100, 50), turned('wards', 100, 63), turned('next', 112, 50)])).toEqual([
      'up wards',
      'next',
    ]);
  });
});
