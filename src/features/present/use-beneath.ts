import { useMemo, useRef } from 'react';
import { type BeneathWithSigns, deriveBeneathLive, NOTHING_BENEATH } from '../../figure/beneath.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import type { Size } from '../../lib/mercator.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import type { SplitView } from '../../scene/scene.ts';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { useAppState, useInterfaceLanguage, useScene, useTokens, useVisible } from '../../ui/ui-context.tsx';

/** Map content that callouts and legend must not cover, updated only when the map is idle. */
export function useBeneath(view: ScreenView): BeneathWithSigns {
  const atlas = useVisible();
  const tokens = useTokens();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  const isMapBusy = useAppState(({ session }) => session.isMapBusy);
  const way = useAppState(selectComparedWay);
  const last = useRef(NOTHING_BENEATH);
  return useMemo(() => {
    if (!isMapBusy)
      last.current = deriveBeneathLive(view, { camera, projection, language }, { atlas, tokens });
    if (way === null) return last.current;
    const box = roomOfSideNames(view.size, way);
    return {
      ...last.current,
      names: [...last.current.names, box],
      fixed: [...last.current.fixed, box],
    };
  }, [isMapBusy, view, camera, projection, language, atlas, tokens, way]);
}

/** Height of the room for the names of a comparison, px, and where it begins, as a share of the width. */
const SIDE_NAMES = { heightPx: 70, from: { swipe: 0.25, beside: 0.5 } };

/** Returns the room for the names of a comparison, which stand beside its divider. */
export function roomOfSideNames({ width, height }: Size, way: SplitView): ScreenBox {
  const left = width * SIDE_NAMES.from[way];
  return [left, height - SIDE_NAMES.heightPx, left + width / 2, height];
}
