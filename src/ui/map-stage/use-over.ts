import { useCallback, useMemo, useState } from 'react';
import type { ScreenBox } from '../../lib/screen-box.ts';

/** What can stand over the map. Its signs take room from names too, and its edges cut them. */
export type OverPart = 'callouts' | 'legend' | 'signs' | 'edges';
/** Says where a part stands now, px of the map; nowhere when it is gone. */
export type StandOver = (part: OverPart, boxes: readonly ScreenBox[]) => void;

const NOWHERE: Record<OverPart, readonly ScreenBox[]> = { callouts: [], legend: [], signs: [], edges: [] };

/** Where something stands over the map, so that names keep off. The list is the same object while nothing moves. */
export function useOver(): { readonly boxes: readonly ScreenBox[]; readonly stand: StandOver } {
  const [parts, setParts] = useState(NOWHERE);
  const stand = useCallback<StandOver>((part, boxes) => {
    setParts((before) => (isSame(before[part], boxes) ? before : { ...before, [part]: boxes }));
  }, []);
  const boxes = useMemo(() => Object.values(parts).flat(), [parts]);
  return { boxes, stand };
}

function isSame(a: readonly ScreenBox[], b: readonly ScreenBox[]): boolean {
  return a.length === b.length && a.every((box, at) => box.every((px, side) => px === b[at]?.[side]));
}
