import { useMemo, useState } from 'react';
import type { Digest } from '../../domain/brief.ts';
import type { PassageId } from '../../domain/ids.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { type FoundPlace, findInTexts } from './find-in-text.ts';
import { type IndexedPlace, NOTHING_FOUND } from './found-context.ts';
import { isSearchedInPart, MAX_PARAGRAPHS } from './original/texts-of-original.ts';
import { passagesInOrder } from './passages-in-order.ts';
import { findInReader } from './state/read-brief.ts';
import { selectTextInView } from './state/text-in-view.ts';
import { textsInView } from './texts-in-view.ts';

export interface Find {
  /** `null` while “find” is closed. */
  readonly query: string | null;
  readonly setQuery: (query: string | null) => void;
  readonly places: readonly FoundPlace[];
  /** Current match. */
  readonly index: number | null;
  /** Number of paragraphs searched if the document is longer. */
  readonly searchedOnly: number | null;
  /** Moves to the next or previous match, wrapping around, and returns it. */
  readonly step: (by: 1 | -1) => FoundPlace | null;
  readonly foundIn: (text: string) => readonly IndexedPlace[];
}

/**
 * State of “find”. The query is in the store, since the search box sets it too; the current match is local.
 */
export function useFind(digest: Digest): Find {
  const store = useAppStore();
  const query = useAppState(({ session }) => session.find);
  const view = useAppState(selectTextInView);
  const original = useAppState((state) =>
    state.original.status === 'ready' ? state.original.original : null,
  );
  const [last, setLast] = useState<{ readonly of: readonly FoundPlace[]; readonly index: number } | null>(
    null,
  );
  const order = useMemo(() => passagesInOrder(digest), [digest]);
  const { places, foundIn } = useMemo(() => {
    const all = query === null ? [] : findInTexts(textsInView(view, digest, original), query, order);
    const byText = new Map<string, IndexedPlace[]>();
    for (const [at, place] of all.entries()) {
      const before = byText.get(place.text);
      if (before === undefined) byText.set(place.text, [{ ...place, index: at }]);
      else before.push({ ...place, index: at });
    }
    return { places: all, foundIn: (text: string) => byText.get(text) ?? NOTHING_FOUND };
  }, [digest, original, view, query, order]);
  const index = last !== null && last.of === places ? last.index : null;
  return {
    query,
    setQuery: (next) => findInReader(store, next),
    places,
    index,
    searchedOnly:
      query !== null && original !== null && view !== 'digest' && isSearchedInPart(original, digest)
        ? MAX_PARAGRAPHS
        : null,
    step: (by) => {
      if (places.length === 0) return null;
      const { session, scene } = store.getState();
      const next =
        index === null
          ? firstFrom(order, places, session.reading ?? scene.passage, by)
          : (index + by + places.length) % places.length;
      setLast({ of: places, index: next });
      return places[next] ?? null;
    },
    foundIn,
  };
}

/**
 * Returns the first match from the current passage on, else the last before it; related documents start at
 * the beginning.
 */
function firstFrom(
  order: readonly PassageId[],
  places: readonly FoundPlace[],
  reading: PassageId | null,
  by: 1 | -1,
): number {
  const rank = new Map(order.map((id, at) => [id, at]));
  const here = rank.get(reading ?? '') ?? 0;
  const next = places.findIndex(({ passage }) => (rank.get(passage ?? '') ?? 0) >= here);
  if (by === 1) return Math.max(0, next);
  return next === -1 ? places.length - 1 : (next - 1 + places.length) % places.length;
}
