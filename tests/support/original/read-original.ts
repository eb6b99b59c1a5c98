/** The brief itself, where this machine has it: it is not shipped. */
import { existsSync, readFileSync } from 'node:fs';
import { splitText } from '../../../src/brief/split.ts';
import type { KnownSection } from '../../../src/brief/targets.ts';
import type { Original, OriginalPassage, Piece } from './original.ts';

const FOLDER = new URL('../../../../shared/brief/', import.meta.url);

export const hasOriginal = existsSync(new URL('passages.json', FOLDER)) && existsSync(new URL('brief.md', FOLDER));

/** As it was found: the text of `brief.md` untouched. */
export function readBrief(): string {
  return readFileSync(new URL('brief.md', FOLDER), 'utf8');
}

export function readOriginal(): Original {
  const { passages, sections } = JSON.parse(readFileSync(new URL('passages.json', FOLDER), 'utf8')) as {
    passages: OriginalPassage[];
    sections: KnownSection[];
  };
  return { passages, sections, pieces: assignPieces(piecesOf(readBrief()), passages) };
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

/** Words of a piece go on where those of a passage stopped; of two such passages the earlier one has it. */
function assignPieces(pieces: readonly Piece[], passages: readonly OriginalPassage[]): Piece[] {
  const left = passages.map(({ id, text }) => ({ id, words: comparable(text) }));
  return pieces.map((piece) => {
    const words = comparable(piece.text);
    const owner = left.find((passage) => words !== '' && passage.words.startsWith(words));
    if (owner === undefined) return piece;
    owner.words = owner.words.slice(words.length);
    return { ...piece, passage: owner.id };
  });
}

/** Letters and digits of the words as they are compared, without signs of footnotes. */
function comparable(text: string): string {
  const plain = text.replace(/<sup>\d+<\/sup>|<\/?\w+>|\]\([^)]*\)/g, ' ');
  const { starts, ends } = splitText(plain);
  return Array.from(starts, (start, word) => `${plain.slice(start, ends[word]).replace(/[^\p{L}\p{N}]/gu, '')} `).join('');
}
