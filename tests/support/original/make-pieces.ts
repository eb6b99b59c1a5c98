/** Lays passages out as on the pages of the brief: headings, notes below their paragraphs, paragraphs cut by pages. */
import { type KnownPassage, type KnownSection, printedTitle } from '../../../src/brief/targets.ts';
import type { Piece } from './original.ts';

export interface Draft {
  readonly id: string;
  readonly section: string;
  readonly kind: KnownPassage['kind'];
  readonly text: string;
}

export interface Note {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/**
 * Every third paragraph with notes is cut in the middle by them, as at the end of a page; other notes follow
 * theirs. `notesOf` has the notes by the id of the passage with their signs.
 */
export function makePieces(
  body: readonly Draft[],
  notesOf: ReadonlyMap<string, readonly Note[]>,
  sections: readonly KnownSection[],
): Piece[] {
  const pieces: Piece[] = [];
  let open = '';
  let cuts = 0;
  for (const { id, section, kind, text } of body) {
    const isWithin = (outer: string): boolean => section === outer || section.startsWith(`${outer}.`);
    for (const heading of sections) {
      if (!isWithin(heading.id) || open === heading.id || open.startsWith(`${heading.id}.`)) continue;
      pieces.push({
        role: 'heading',
        text: printedTitle(heading),
        number: heading.id.split('.').length,
        passage: null,
      });
    }
    open = section;
    const notes = notesOf.get(id) ?? [];
    const add = (role: Piece['role'], words: string): void => {
      pieces.push({ role, text: words, number: 0, passage: id });
    };
    const addNotes = (): void => {
      for (const note of notes) {
        pieces.push({ role: 'note', text: note.text, number: note.number, passage: note.id });
      }
    };
    if (kind === 'toc' || kind === 'title') {
      for (const line of text.split('\n')) add('line', line);
      continue;
    }
    if (notes.length === 0) {
      add(kind === 'bullet' ? 'bullet' : 'paragraph', text);
      continue;
    }
    const words = text.split(' ');
    const half = Math.floor(words.length / 2);
    cuts += 1;
    if (cuts % 3 === 0) {
      add('paragraph', `${words.slice(0, half).join(' ')}${signsOf(notes)}`);
      addNotes();
      add('paragraph', words.slice(half).join(' '));
    } else {
      add('paragraph', `${text}${signsOf(notes)}`);
      addNotes();
    }
  }
  return pieces;
}

function signsOf(notes: readonly Note[]): string {
  return notes.map(({ number }) => `<sup>${number}</sup>`).join('');
}
