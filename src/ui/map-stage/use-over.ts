import { useCallback, useMemo, useState } from 'react';
import type { ScreenBox } from '../../lib/screen-box.ts';

/** Overlays on the map. Names avoid callouts, legend, icons and the edges. */
export type OverPart = 'callouts' | 'legend' | 'signs' | 'edges';
/** Sets the boxes of an overlay, px of the map; empty when removed. */
export type StandOver = (part: OverPart, boxes: readonly ScreenBox[]) => void;

const NOWHERE: Record<OverPart, readonly ScreenBox[]> = { callouts: [], legend: [], signs: [], edges: [] };

/** Collects overlay boxes that names avoid. The list is stable while nothing moves. */
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
