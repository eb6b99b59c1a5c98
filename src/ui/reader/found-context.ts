import { createContext, useContext } from 'react';
import type { FoundPlace } from './find-in-text.ts';

/** A place of “find” with its index among all. */
export type IndexedPlace = FoundPlace & { readonly index: number };

interface Found {
  /** The places in a text, in their order; the same list for the same search. */
  readonly foundIn: (text: string) => readonly IndexedPlace[];
  /** Which of all is the current one. */
  readonly index: number | null;
}

export const NOTHING_FOUND: readonly IndexedPlace[] = [];

/** Apart from what the reader's parts share otherwise: with each key that is typed into “find” only the words are set anew, and nothing else. */
export const FoundContext = createContext<Found>({ foundIn: () => NOTHING_FOUND, index: null });

/**
 * What “find” has found in a text, and which of it is the current place.
 * @param text `null` for one that find does not reach, as it stands a second time
 */
export function useFoundIn(text: string | null): {
  readonly found: readonly IndexedPlace[];
  readonly current: number | null;
} {
  const { foundIn, index } = useContext(FoundContext);
  const found = text === null ? NOTHING_FOUND : foundIn(text);
  const at = index === null ? -1 : found.findIndex((place) => place.index === index);
  return { found, current: at === -1 ? null : at };
}
