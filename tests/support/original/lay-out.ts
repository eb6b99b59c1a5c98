/** Layouts of an original as a user may have it. Each returns the text and the positions of the passages. */
import { type LaidOut, makeWriter, type Original, type Piece } from './original.ts';

type Pieces = Original['pieces'];

/** Markdown from the OCR of the pages. */
export function asMarkdown(pieces: Pieces): LaidOut {
  const { write, done } = makeWriter();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) write(between(pieces[index - 1], piece));
    write(markOf(piece));
    write(piece.text, piece.passage);
  }
  return done();
}

/** Paragraphs with blank lines between, wrapped at `columns` letters. */
export function asWrapped(pieces: Pieces, columns: number): LaidOut {
  const { write, done } = makeWriter();
  for (const piece of pieces) {
    let column = markOf(piece).length;
    write(markOf(piece));
    for (const [index, word] of piece.text.split(/\s+/).entries()) {
      const breaks = index > 0 && column + 1 + word.length > columns;
      if (index > 0) write(breaks ? '\n' : ' ', piece.passage);
      write(word, piece.passage);
      column = breaks ? word.length : column + 1 + word.length;
    }
    write('\n\n');
  }
  return done();
}

export function asOneLine(pieces: Pieces): LaidOut {
  const { write, done } = makeWriter();
  for (const piece of pieces) {
    write(markOf(piece));
    write(piece.text.replace(/\s+/g, ' '), piece.passage);
    write(' ');
  }
  return done();
}

/** Words and line breaks only, without Markdown; footnote signs are bare numbers. */
export function asPlainText(pieces: Pieces, { blankLines = true }: { blankLines?: boolean } = {}): LaidOut {
  const { write, done } = makeWriter();
  for (const piece of pieces) {
    if (piece.role === 'note') write(`${piece.number} `);
    write(plain(piece.text), piece.passage);
    write(blankLines ? '\n\n' : '\n');
  }
  return done();
}

const PDF = { columns: 90, lines: 45, hyphenated: 9 } as const;

/**
 * Text extracted from a PDF: lines of about 90 letters with hyphenation, no blank lines, a running head and a
 * page number per page of 45 lines, and footnotes at the foot of their page.
 */
export function asPdfText(pieces: Pieces, runningHead: string): LaidOut {
  const { write, done } = makeWriter();
  const body = joinCut(pieces.filter(({ role }) => role !== 'note'));
  const waiting = pieces.filter(({ role }) => role === 'note');
  let foot: Line[] = [];
  let used = 1;
  let page = 1;
  const endPage = (): void => {
    for (const line of foot) writeLine(line);
    write(`${page}\n\f${runningHead}\n`);
    page += 1;
    [foot, used] = [[], 1];
  };
  const writeLine = ({ text, passage }: Line): void => {
    write(text, passage);
    write('\n');
  };
  for (const piece of body) {
    for (const line of linesOf(piece)) {
      if (used + foot.length >= PDF.lines) endPage();
      writeLine(line);
      used += 1;
      for (const number of line.signs) {
        const at = waiting.findIndex((note) => note.number === number);
        if (at >= 0) foot.push(...waiting.splice(at, 1).flatMap(linesOf));
      }
    }
  }
  foot.push(...waiting.flatMap(linesOf));
  endPage();
  return done();
}

interface Line {
  readonly text: string;
  readonly passage: string | null;
  readonly signs: readonly number[];
}

function linesOf(piece: Piece): Line[] {
  const mark = piece.role === 'note' ? `${piece.number} ` : piece.role === 'bullet' ? '• ' : '';
  const lines: Line[] = [];
  let text = mark;
  let signs: number[] = [];
  const flush = (): void => {
    lines.push({ text, passage: piece.passage, signs });
    [text, signs] = ['', []];
  };
  for (const marked of piece.text.split(/\s+/)) {
    const word = plain(marked);
    const joint = text === '' || text === mark ? '' : ' ';
    const room = PDF.columns - text.length - joint.length;
    if (word.length <= room) text += joint + word;
    else if (word.length >= PDF.hyphenated && room > 4 && /^\p{L}+$/u.test(word)) {
      const at = Math.min(room - 1, word.length - 3);
      text += `${joint}${word.slice(0, at)}-`;
      flush();
      text = word.slice(at);
    } else {
      flush();
      text = word;
    }
    for (const [, number] of marked.matchAll(/<sup>(\d+)<\/sup>/g)) signs.push(Number(number));
  }
  flush();
  return lines;
}

/** Joins the pieces of a passage that a page break of the source cuts. */
function joinCut(pieces: Pieces): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      piece.passage !== null &&
      last.passage === piece.passage &&
      piece.role === 'paragraph'
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    } else joined.push(piece);
  }
  return joined;
}

function plain(text: string): string {
  return text
    .replace(/<\/?\w+>/g, '')
    .replace(/\*+/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[\]]|\\/g, '');
}

function markOf({ role, number }: Piece): string {
  if (role === 'heading') return `${'#'.repeat(Math.max(1, number))} `;
  if (role === 'note') return `<sup>${number}</sup> `;
  return role === 'bullet' ? '- ' : '';
}

function between(before: Piece | undefined, after: Piece): string {
  const isList = after.role === 'bullet' || after.role === 'line';
  return isList && before?.role === after.role ? '\n' : '\n\n';
}
