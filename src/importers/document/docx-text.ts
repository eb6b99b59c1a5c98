/** Extracts the text of a Word document from mammoth's model. */
import { raiseFigures } from './raise-figures.ts';

/** The parts of mammoth's model used here (its `lib/documents.js`), which has no types. */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  /** For texts. */
  readonly value?: string;
  /** For runs. */
  readonly verticalAlignment?: string;
  /** For note references. */
  readonly noteType?: NoteType;
  readonly noteId?: string;
  /** For the document. */
  readonly notes?: { resolve(reference: DocxElement): { readonly body: readonly DocxElement[] } | null };
}

type NoteType = 'footnote' | 'endnote';

interface Note {
  readonly number: number;
  readonly reference: DocxElement;
}

/** Numbers notes in the order of first reference, footnotes and endnotes each from 1, as Word does. */
class Notes {
  readonly #notes: Record<NoteType, Map<string, Note>> = { footnote: new Map(), endnote: new Map() };

  numberOf(reference: DocxElement): number {
    const { noteType = 'footnote', noteId = '' } = reference;
    const notes = this.#notes[noteType];
    const known = notes.get(noteId);
    if (known !== undefined) return known.number;
    const number = notes.size + 1;
    notes.set(noteId, { number, reference });
    return number;
  }

  /** Notes may be added during iteration: a note can refer to another. */
  *[Symbol.iterator](): Iterator<Note> {
    yield* this.#notes.footnote.values();
    yield* this.#notes.endnote.values();
  }
}

/**
 * Returns paragraphs separated by empty lines, including table cells and text boxes. Numbered notes come
 * last.
 */
export function textOfDocx(body: DocxElement): string {
  const notes = new Notes();
  const paragraphs = paragraphsOf(body.children ?? [], notes);
  for (const { number, reference } of notes) {
    const [first = '', ...rest] = paragraphsOf(body.notes?.resolve(reference)?.body ?? [], notes);
    paragraphs.push(`${raiseFigures(String(number))} ${first}`, ...rest);
  }
  return paragraphs.join('\n\n');
}

function paragraphsOf(elements: readonly DocxElement[], notes: Notes): string[] {
  return elements.flatMap((element) => {
    const children = element.children ?? [];
    if (element.type !== 'paragraph') return paragraphsOf(children, notes);
    const text = inlineText(children, notes).trim();
    return text === '' ? [] : [text];
  });
}

function inlineText(elements: readonly DocxElement[], notes: Notes): string {
  return elements.map((element) => textOfInline(element, notes)).join('');
}

function textOfInline(element: DocxElement, notes: Notes): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      return raiseFigures(String(notes.numberOf(element)));
    default: {
      const text = inlineText(element.children ?? [], notes);
      return element.verticalAlignment === 'superscript' ? raiseFigures(text) : text;
    }
  }
}
