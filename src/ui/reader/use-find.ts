import { useMemo, useState } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { type FoundPlace, findInPassages } from './find-in-text.ts';

export interface Find {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly places: readonly FoundPlace[];
  /** The place gone to last. */
  readonly index: number | null;
  /** Steps to the next or previous place, round and round, and gives it. */
  readonly step: (by: 1 | -1) => FoundPlace | null;
  readonly foundIn: (passage: string) => readonly (FoundPlace & { readonly index: number })[];
  readonly clear: () => void;
}

const NONE: readonly never[] = [];

/** The state of “find in the text”. */
export function useFind(digest: Digest): Find {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState<number | null>(null);
  const { places, byPassage } = useMemo(() => {
    const all = findInPassages(digest.passages, query);
    const grouped = new Map<string, (FoundPlace & { index: number })[]>();
    for (const [at, place] of all.entries()) {
      const list = grouped.get(place.passage) ?? [];
      list.push({ ...place, index: at });
      grouped.set(place.passage, list);
    }
    return { places: all, byPassage: grouped };
  }, [digest, query]);
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setIndex(null);
    },
    places,
    index: index !== null && index < places.length ? index : null,
    step: (by) => {
      if (places.length === 0) return null;
      const next =
        index === null ? (by === 1 ? 0 : places.length - 1) : (index + by + places.length) % places.length;
      setIndex(next);
      return places[next] ?? null;
    },
    foundIn: (passage) => byPassage.get(passage) ?? NONE,
    clear: () => {
      setQuery('');
      setIndex(null);
    },
  };
}
