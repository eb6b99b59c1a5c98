/**
 * Groups the text pieces of a PDF page into lines by position. Only consecutive pieces of the file can share
 * a line, so columns are not merged.
 */
import { raiseFigures } from './raise-figures.ts';

/** Fields of a pdf.js text item. */
export interface PdfPiece {
  readonly str: string;
  /** Matrix from the font's em square to the page: a, b, c, d, e, f. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** Lengths are in units of the page, mostly 1/72 inch. */
export interface Line {
  readonly text: string;
  /** Largest font size in the line. */
  readonly size: number;
  /** Position of the base line, measured upwards across the writing direction. */
  readonly base: number;
  /** Writing direction in radians: pages may be rotated. */
  readonly angle: number;
}

interface Placed {
  readonly text: string;
  readonly size: number;
  readonly base: number;
  readonly angle: number;
  /** Along the writing direction. */
  readonly start: number;
  readonly end: number;
  /** A space follows. */
  spaced: boolean;
}

// In multiples of the larger font size. Superscripts are a third above, subscripts a fifth below; the next
// line is one whole size away.
const HIGHEST_RISE = 0.6;
const DEEPEST_FALL = 0.3;
/**
 * A piece that begins this far before the previous end starts a new line; kerning and slanted letters overlap
 * less.
 */
const OVERLAP = 1;
/** A gap this wide counts as a space, as in tables and words set one by one. */
const SPACE_GAP = 0.2;
const RAISED_SIZE = 0.85;
const RAISED_RISE = 0.15;
const ANGLE_TOLERANCE = 0.02;

export function linesOfPage(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Placed[] = [];
  for (const piece of pieces) {
    const last = open.at(-1);
    if (piece.str.trim() === '') {
      if (last !== undefined) last.spaced = true;
      continue;
    }
    const placed = place(piece);
    if (last !== undefined && !shareLine(largest(open), last, placed)) {
      lines.push(makeLine(open));
      open = [];
    }
    open.push(placed);
  }
  if (open.length > 0) lines.push(makeLine(open));
  return lines;
}

function place({ str, transform, width }: PdfPiece): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const angle = Math.atan2(b, a);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const start = e * cos + f * sin;
  return {
    text: str,
    size: Math.hypot(c, d),
    base: f * cos - e * sin,
    angle,
    start,
    end: start + width,
    spaced: false,
  };
}

function largest(pieces: readonly Placed[]): Placed {
  return pieces.reduce((best, piece) => (piece.size > best.size ? piece : best));
}

function shareLine(main: Placed, last: Placed, next: Placed): boolean {
  if (Math.abs(main.angle - next.angle) > ANGLE_TOLERANCE) return false;
  const [larger, smaller] = main.size >= next.size ? [main, next] : [next, main];
  const rise = (smaller.base - larger.base) / larger.size;
  return rise <= HIGHEST_RISE && rise >= -DEEPEST_FALL && next.start > last.end - OVERLAP * larger.size;
}

function makeLine(pieces: readonly Placed[]): Line {
  const main = largest(pieces);
  let text = '';
  let last: Placed | null = null;
  for (const piece of pieces) {
    const isApart = last !== null && (last.spaced || piece.start - last.end > SPACE_GAP * main.size);
    if (isApart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += isRaised(piece, main) ? raiseFigures(piece.text) : piece.text;
    last = piece;
  }
  return { text: text.trim(), size: main.size, base: main.base, angle: main.angle };
}

function isRaised(piece: Placed, main: Placed): boolean {
  return piece.size <= RAISED_SIZE * main.size && piece.base - main.base >= RAISED_RISE * main.size;
}
