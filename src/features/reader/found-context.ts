import { createContext, useContext } from 'react';
import type { FoundPlace } from './find-in-text.ts';

/** A match with its index among all matches. */
export type IndexedPlace = FoundPlace & { readonly index: number };

interface Found {
  /** Matches in a text, in order; a stable list per search. */
  readonly foundIn: (text: string) => readonly IndexedPlace[];
  /** Index of the current match. */
  readonly index: number | null;
}

export const NOTHING_FOUND: readonly IndexedPlace[] = [];

/** A separate context, so that typing into “find” only re-renders texts. */
export const FoundContext = createContext<Found>({ foundIn: () => NOTHING_FOUND, index: null });

/**
 * Returns the matches in a text and the current one.
 * @param text `null` for a repeated text, which is not searched
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
