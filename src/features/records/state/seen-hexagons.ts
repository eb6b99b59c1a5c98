/**
 * The hexagons that the map draws: those in the view and around it. Of the finest there may be half a
 * million.
 */
import { hexagonLevelOf, hexagonsWithin } from '../../../analysis/incidents/hexagons.ts';
import { planeBoxOf } from '../../../analysis/incidents/plane-box.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import { selectViewFrame } from '../../../state/selectors/view-frame.ts';
import type { AppState } from '../../../state/store.ts';
import { selectSharedKeys } from './incident-hexagons.ts';

export interface SeenHexagons {
  /** All hexagons. The same object as long as they and the view are. */
  readonly all: Float64Array;
  /** Indexes into `all`. */
  readonly seen: Uint32Array;
}

const seenIn = memoise(
  ({
    keys,
    level,
    frame,
  }: {
    keys: Float64Array;
    level: number;
    frame: ReturnType<typeof selectViewFrame>;
  }) => [keys, level, frame] as const,
  (keys, level, frame): SeenHexagons => {
    const box = planeBoxOf(frame);
    const seen = box === null ? Uint32Array.from(keys.keys()) : hexagonsWithin(keys, level, box);
    return { all: keys, seen };
  },
);

/**
 * `null` without hexagons. While their level differs from that of the view, keeps the previous result: a view
 * from far away would include all of the finest.
 */
export const selectSeenHexagons: (state: AppState) => SeenHexagons | null = (() => {
  let last: SeenHexagons | null = null;
  return (state: AppState) => {
    const { keys, level } = selectSharedKeys(state);
    if (level === null) return null;
    if (last?.all === keys && level !== hexagonLevelOf(state.scene.camera.zoom)) return last;
    last = seenIn({ keys, level, frame: selectViewFrame(state) });
    return last;
  };
})();
