/**
 * An original that a reader might open, in pieces, so that tests can lay it out and damage it as they like and still know where each
 * passage stands.
 */
import type { KnownPassage, KnownSection } from '../../../src/brief/targets.ts';

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
  /** What the product knows of it. */
  readonly passages: readonly KnownPassage[];
  readonly sections: readonly KnownSection[];
  readonly pieces: readonly Piece[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text, and where in it the words of each passage stand. */
export interface LaidOut {
  readonly text: string;
  readonly truth: ReadonlyMap<string, readonly Span[]>;
}

/** Writes text piece by piece and remembers whose it is. */
export function makeWriter(): {
  readonly write: (text: string, passage?: string | null) => void;
  readonly done: () => LaidOut;
} {
  let text = '';
  const truth = new Map<string, Span[]>();
  return {
    write: (added, passage = null) => {
      if (passage !== null && added !== '') {
        const spans = truth.get(passage) ?? [];
        const last = spans.at(-1);
        if (last?.end === text.length) spans.pop();
        spans.push({
          start: last?.end === text.length ? last.start : text.length,
          end: text.length + added.length,
        });
        truth.set(passage, spans);
      }
      text += added;
    },
    done: () => ({ text, truth }),
  };
}
