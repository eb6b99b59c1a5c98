/**
 * An original that a reader might open, in pieces, so that tests can lay it out and damage it as they like and still know where each
 * passage stands.
 */
import type { PassageKind } from '../../../src/domain/brief.schema.ts';
import { makeSketch } from '../../../src/brief/sketch.ts';
import type { KnownPassage, KnownSection } from '../../../src/brief/targets.ts';

export interface OriginalPassage {
  readonly id: string;
  readonly section: string;
  readonly kind: PassageKind;
  readonly text: string;
}

/** A line or paragraph as it stands between two breaks. A passage that a page cuts has several. */
export interface Piece {
  readonly role: 'heading' | 'paragraph' | 'bullet' | 'line' | 'note';
  /** Words with inline Markdown; signs of footnotes as `<sup>1</sup>`. */
  readonly text: string;
  /** Number of a note, level of a heading. */
  readonly number: number;
  /** Id of the passage whose words these are. */
  readonly passage: string | null;
}

export interface Original {
  readonly passages: readonly OriginalPassage[];
  readonly sections: readonly KnownSection[];
  readonly pieces: readonly Piece[];
}

/** Offsets of each passage's words in a text. */
export type Truth = ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;

export interface LaidOut {
  readonly text: string;
  readonly truth: Truth;
}

export function knownPassages(original: Original): KnownPassage[] {
  return original.passages.map(({ id, section, kind, text }) => ({ id, section, kind, ...makeSketch(text) }));
}

/** Writes text piece by piece and remembers whose it is. */
export function makeWriter(): {
  readonly write: (text: string, passage?: string | null) => void;
  readonly done: () => LaidOut;
} {
  let text = '';
  const truth = new Map<string, { start: number; end: number }[]>();
  return {
    write: (added, passage = null) => {
      if (passage !== null && added !== '') {
        const spans = truth.get(passage) ?? [];
        const last = spans.at(-1);
        if (last?.end === text.length) last.end += added.length;
        else spans.push({ start: text.length, end: text.length + added.length });
        truth.set(passage, spans);
      }
      text += added;
    },
    done: () => ({ text, truth }),
  };
}
