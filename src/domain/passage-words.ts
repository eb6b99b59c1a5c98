/**
 * The words of a passage and what must stand with them wherever they are shown: the date as of which the passage speaks, and its notes. A
 * passage of a {@link Digest} does not give its words as a text, so that nothing can show them alone by mistake.
 */
import type { CounterNote, Passage } from './brief.ts';

declare const undated: unique symbol;

/** Not a text: only the functions of this file make one of it. */
export interface UndatedWords {
  readonly [undated]: true;
}

export interface DatedWords {
  readonly text: string;
  /** The date as of which the passage speaks, as precise as it is known. */
  readonly asOf: string;
  /** Context of the time first, then what came later, each in order of date. */
  readonly notes: readonly CounterNote[];
}

/** What a surface shows of a passage, as one value. */
export function datedWords(passage: Pick<Passage, 'text' | 'asOf' | 'notes'>): DatedWords {
  return { text: wordsToSearch(passage), asOf: passage.asOf, notes: passage.notes };
}

/**
 * The words alone, to search or to take apart. Never to be shown: `passage-words.test.ts` lists the files that may ask for them, and why.
 */
export function wordsToSearch({ text }: Pick<Passage, 'text'>): string {
  return text as unknown as string;
}
