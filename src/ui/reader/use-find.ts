import { useMemo, useState } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { useAppState, useAppStore, useCommands } from '../ui-context.tsx';
import { type FoundPlace, findInPassages } from './find-in-text.ts';

export interface Find {
  /** `null` while “find” is closed. */
  readonly query: string | null;
  readonly setQuery: (query: string | null) => void;
  readonly places: readonly FoundPlace[];
  /** The place gone to last. */
  readonly index: number | null;
  /** Steps to the next or previous place, round and round, and gives it. */
  readonly step: (by: 1 | -1) => FoundPlace | null;
  readonly foundIn: (passage: string) => readonly (FoundPlace & { readonly index: number })[];
}

const NONE: readonly never[] = [];

/** “Find in the text”: what is looked for is the store's, as the search box may ask for it; how far one has come is the reader's. */
export function useFind(digest: Digest): Find {
  const store = useAppStore();
  const commands = useCommands();
  const query = useAppState(({ session }) => session.find);
  const [last, setLast] = useState<{ readonly query: string | null; readonly index: number } | null>(null);
  const { places, foundIn } = useMemo(() => {
    const all = findInPassages(digest.passages, query ?? '');
    const grouped = new Map<string, (FoundPlace & { index: number })[]>();
    for (const [at, place] of all.entries()) {
      const list = grouped.get(place.passage) ?? [];
      list.push({ ...place, index: at });
      grouped.set(place.passage, list);
    }
    // The same function as long as the same is looked for: every mention of the reader hangs on it.
    return { places: all, foundIn: (passage: string) => grouped.get(passage) ?? NONE };
  }, [digest, query]);
  const index = last !== null && last.query === query && last.index < places.length ? last.index : null;
  return {
    query,
    setQuery: (next) => commands.findInReader(next),
    places,
    index,
    step: (by) => {
      if (places.length === 0) return null;
      const { session, scene } = store.getState();
      const next =
        index === null
          ? firstFrom(digest, places, session.reading ?? scene.passage, by)
          : (index + by + places.length) % places.length;
      setLast({ query, index: next });
      return places[next] ?? null;
    },
    foundIn,
  };
}

/** The first place from the passage that is being read on, or the last one before it. */
function firstFrom(
  digest: Digest,
  places: readonly FoundPlace[],
  reading: string | null,
  by: 1 | -1,
): number {
  const order = new Map(digest.passages.map(({ id }, at) => [id, at]));
  const here = order.get(reading ?? '') ?? 0;
  const next = places.findIndex(({ passage }) => (order.get(passage) ?? 0) >= here);
  if (by === 1) return Math.max(0, next);
  return next === -1 ? places.length - 1 : (next - 1 + places.length) % places.length;
}
