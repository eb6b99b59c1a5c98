import { useEffect, useMemo, useState } from 'react';
import type { BarKey } from '../../analysis/incidents/dimensions.ts';

export interface CountedBar<K = BarKey> {
  readonly key: K;
  readonly count: number;
}

/** Delay before reordering. */
const SETTLE_MS = 400;

/** Sorts the values, longest first, once counts settle, so that nothing jumps while brushing. */
export function useBarOrder<K>(bars: readonly CountedBar<K>[]): readonly CountedBar<K>[] {
  const [settled, setSettled] = useState(bars);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(bars), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [bars]);
  const ranks = useMemo(() => {
    const sorted = [...settled].sort((a, b) => b.count - a.count);
    return new Map(sorted.map(({ key }, rank) => [key, rank]));
  }, [settled]);
  return useMemo(() => {
    const rankOf = ({ key }: CountedBar<K>) => ranks.get(key) ?? Infinity;
    return [...bars].sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count);
  }, [bars, ranks]);
}
