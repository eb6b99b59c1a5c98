import { useMemo, useRef } from 'react';
import { type BeneathWithSigns, deriveBeneathLive, NOTHING_BENEATH } from '../../figure/beneath.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { useAppState, useInterfaceLanguage, useScene, useTokens, useVisible } from '../../ui/ui-context.tsx';

/** Map content that callouts and legend must not cover, updated only when the map is idle. */
export function useBeneath(view: ScreenView): BeneathWithSigns {
  const atlas = useVisible();
  const tokens = useTokens();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  const isMapBusy = useAppState(({ session }) => session.isMapBusy);
  const last = useRef(NOTHING_BENEATH);
  return useMemo(() => {
    if (!isMapBusy)
      last.current = deriveBeneathLive(view, { camera, projection, language }, { atlas, tokens });
    return last.current;
  }, [isMapBusy, view, camera, projection, language, atlas, tokens]);
}
