/** Reads the pages of a text as an original in pieces. */
import { splitText } from '../../../src/brief/split.ts';
import type { OriginalPassage } from '../original-brief.ts';
import type { BriefText } from './brief-texts.ts';
import type { LaidOut, Original, Piece, Span } from './original.ts';

export function readOriginal({ text, passages, known }: BriefText): Original {
  return { ...known, pieces: assignPieces(piecesOf(text), passages) };
}

/** Returns the text of the pages unchanged. */
export function asFound({ text }: BriefText, { pieces }: Original): LaidOut {
  const truth = new Map<string, Span[]>();
  let at = 0;
  for (const { text: own, passage } of pieces) {
    const start = text.indexOf(own, at);
    at = start + own.length;
    if (passage !== null) truth.set(passage, [...(truth.get(passage) ?? []), { start, end: at }]);
  }
  return { text, truth };
}

function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of markdown.split('\n')) {
    const text = line.trim();
    if (text === '' || text === '---') continue;
    const heading = /^(#+) +(.*)$/.exec(text);
    const note = /^<sup>(\d+)<\/sup> *(.*)$/.exec(text);
    if (heading !== null) pieces.push(piece('heading', heading[2] ?? '', heading[1]?.length));
    else if (note !== null) pieces.push(piece('note', note[2] ?? '', Number(note[1])));
    else if (text.startsWith('- ')) pieces.push(piece('bullet', text.slice(2)));
    else pieces.push(piece(line.includes('\t') || line.endsWith('  ') ? 'line' : 'paragraph', text));
  }
  return pieces;
}

function piece(role: Piece['role'], text: string, number = 0): Piece {
  return { role, text, number, passage: null };
}

/** A piece continues the passage whose words it follows; of two candidates the earlier one wins. */
function assignPieces(pieces: readonly Piece[], passages: readonly OriginalPassage[]): Piece[] {
  const left = passages.map(({ id, text }) => ({ id, words: lettersOf(text) }));
  return pieces.map((piece) => {
    const words = lettersOf(piece.text);
    const owner = left.find((passage) => words !== '' && passage.words.startsWith(words));
    if (owner === undefined) return piece;
    owner.words = owner.words.slice(words.length);
    return { ...piece, passage: owner.id };
  });
}

/** Letters and digits of a text, word by word, without footnote signs and other symbols. */
function lettersOf(text: string): string {
  const plain = text.replace(/<sup>\d+<\/sup>/g, ' ');
  const { starts, ends } = splitText(plain);
  return Array.from(
    starts,
    (start, word) => `${plain.slice(start, ends[word]).replace(/[^\p{L}\p{N}]/gu, '')} `,
  ).join('');
}
