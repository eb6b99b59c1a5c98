import { useEffect } from 'react';
import { deriveMovesInside } from '../../figure/names-inside.ts';
import type { MapController, MapState } from '../../map/map-controller.ts';
import { useAppState, useInterfaceLanguage, useScene, useTokens, useVisible } from '../ui-context.tsx';

/**
 * Keeps names of the ten jurisdictions within the map edge during a presentation. Updates when the map is
 * idle.
 */
export function useNamesInside(controller: MapController | null, state: MapState): void {
  const atlas = useVisible();
  const tokens = useTokens();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const isAtRest = state === 'idle';
  useEffect(() => {
    if (controller === null || !isPresenting || !isAtRest) return;
    const { width, height } = controller.view;
    const view = { size: { width, height } };
    controller.setNameMoves(deriveMovesInside(view, { camera, projection, language }, { atlas, tokens }));
  }, [controller, isPresenting, isAtRest, camera, projection, language, atlas, tokens]);
  useEffect(() => {
    if (!isPresenting) controller?.setNameMoves({});
  }, [controller, isPresenting]);
}
