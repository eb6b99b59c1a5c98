/**
 * The text of a passage with what must be shown beside it: its reference date and its notes. A {@link Digest}
 * does not expose the text as a string, so that it cannot be shown alone by mistake.
 */
import type { CounterNote, Passage } from './brief.ts';

declare const undated: unique symbol;

/** Opaque: only the functions of this file convert it to a string. */
export interface UndatedWords {
  readonly [undated]: true;
}

export interface DatedWords {
  readonly text: string;
  /** The date the passage refers to, as precise as it is known. */
  readonly asOf: string;
  /** Context first, then later changes, each in order of date. */
  readonly notes: readonly CounterNote[];
}

/** Returns the text to show, with its date and notes. */
export function datedWords(passage: Pick<Passage, 'text' | 'asOf' | 'notes'>): DatedWords {
  return { text: wordsToSearch(passage), asOf: passage.asOf, notes: passage.notes };
}

/**
 * Returns the text alone, to search or split. Never show it: `passage-words.test.ts` lists the files that may
 * call this, with reasons.
 */
export function wordsToSearch({ text }: Pick<Passage, 'text'>): string {
  return text as unknown as string;
}
