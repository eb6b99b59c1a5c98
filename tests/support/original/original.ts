/**
 * An original in pieces, so that tests can lay it out and damage it while the positions of passages stay
 * known.
 */
import type { KnownPassage, KnownSection } from '../../../src/brief/targets.ts';

/** A line or paragraph between two breaks. A passage cut by a page has several. */
export interface Piece {
  readonly role: 'heading' | 'paragraph' | 'bullet' | 'line' | 'note';
  /** Text with inline Markdown; footnote signs as `<sup>1</sup>`. */
  readonly text: string;
  /** Number of a note, level of a heading. */
  readonly number: number;
  /** Id of the passage of this text. */
  readonly passage: string | null;
}

export interface Original {
  /** The product's data on it. */
  readonly passages: readonly KnownPassage[];
  readonly sections: readonly KnownSection[];
  readonly pieces: readonly Piece[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with the positions of each passage. */
export interface LaidOut {
  readonly text: string;
  readonly truth: ReadonlyMap<string, readonly Span[]>;
}

/** Writes text piece by piece and records its passages. */
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
