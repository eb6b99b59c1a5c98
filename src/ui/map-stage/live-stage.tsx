import { useEffect, useMemo, useRef, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { deriveMovesInside } from '../../figure/names-inside.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import type { RevealState } from '../../map/chapter-motion.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { MapState } from '../../map/map-state.ts';
import { MapView } from '../../map/map-view.tsx';
import { finishCameraRequest, reportCamera } from '../../state/commands/move-map.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { hoverFeature, pickFeatures } from '../../state/commands/select-features.ts';
import type { CameraRequest } from '../../state/session.ts';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useInterfaceLanguage,
  useScene,
  useT,
  useTokens,
  useVisible,
} from '../ui-context.tsx';
import type { MapOverlays } from './overlays.ts';
import { useDrawing } from './use-drawing.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

export interface LiveStageProps {
  /** Whether the static map is shown; the live map still follows the view, so that both match. */
  readonly isHidden: boolean;
  /** Display scale relative to CSS px, which sets the pixel ratio. */
  readonly scale: number;
  /** Boxes over the map, px. */
  readonly over: readonly ScreenBox[];
  readonly onView: (view: ScreenView) => void;
  readonly onState: (state: MapState) => void;
  /** Called by the fallback if the map's code cannot be loaded. */
  readonly onMissing: () => void;
  readonly onUnavailable: () => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
  readonly onReveal: (state: RevealState) => void;
  readonly Overlay: MapOverlays['Live'];
}

/** The live map, synchronized with the store. Lazy-loaded with its libraries. */
export default function LiveStage({
  isHidden,
  scale,
  over,
  onView,
  onState,
  onUnavailable,
  onContextLost,
  onContextRestored,
  onReveal,
  Overlay,
}: LiveStageProps) {
  const t = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const tokens = useTokens();
  const { drawing, second } = useDrawing();
  const reducedMotion = useReducedMotion();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  // A map that cannot draw leaves camera requests to the static map.
  const cameraRequest = useAppState(({ session }) => (isHidden ? null : session.cameraRequest));
  const chapter = useAppState(({ presentation }) =>
    presentation === null ? null : `${presentation.key} ${presentation.index}`,
  );
  const focus = useAppState(({ session }) => session.focus);
  const [controller, setController] = useState<MapController | null>(null);
  const [state, setState] = useState<MapState>('loading');

  const latestDrawing = useRef(drawing);
  latestDrawing.current = drawing;
  const reportView = useRef(() => {});
  reportView.current = () => {
    if (controller === null) return;
    const { project, zoom, width, height } = controller.view;
    onView({
      project,
      zoom,
      size: { width, height },
      drawing: selectVisibleMarks(latestDrawing.current, zoom),
    });
  };
  // At rest once; while the map moves under the keyboard's ring, with every frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes what is in view
  useEffect(() => reportView.current(), [controller, state, drawing, camera, projection]);
  useEffect(() => {
    if (state !== 'busy' || focus === null) return;
    let frame = requestAnimationFrame(function follow() {
      reportView.current();
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [state, focus]);

  useEffect(() => controller?.setScale(scale), [controller, scale]);
  useEffect(() => controller?.setOver(over), [controller, over]);
  useNamesInside(controller, state);

  useEffect(() => {
    if (isHidden) controller?.move({ kind: 'camera', camera, animate: false });
  }, [isHidden, controller, camera]);

  const callbacks = useMemo(
    () => ({
      onController: setController,
      onUnavailable,
      onOwnGround: (reason: string) => {
        console.warn(reason);
        showNotice(store, { id: 'own-ground', kind: 'own-ground' });
      },
      onState: (next: MapState) => {
        setState(next);
        onState(next);
        // After a resize the map may be idle before React has updated.
        if (next === 'idle') reportView.current();
      },
      onHover: (feature: FeatureId | null) => hoverFeature(store, feature),
      onPick: (features: readonly FeatureId[]) => pickFeatures(store, features),
      onCamera: (next: Parameters<typeof reportCamera>[1]) => reportCamera(store, next),
      onRequestServed: (request: CameraRequest) => finishCameraRequest(store, request),
      onContextLost,
      onContextRestored,
      onReveal,
    }),
    [store, onState, onUnavailable, onContextLost, onContextRestored, onReveal],
  );

  return (
    <>
      {controller !== null && (
        <Overlay
          controller={controller}
          drawing={drawing}
          second={second}
          scale={scale}
          over={over}
          SecondView={MapView}
        />
      )}
      <MapView
        atlas={atlas}
        scene={{ camera, projection, language }}
        drawing={drawing}
        chapter={chapter}
        tokens={tokens}
        reducedMotion={reducedMotion}
        cameraRequest={cameraRequest}
        label={t('ui.mapRegion')}
        callbacks={callbacks}
      />
    </>
  );
}

/**
 * Keeps names of the ten jurisdictions within the map edge during a presentation. Updates when the map is
 * idle.
 */
function useNamesInside(controller: MapController | null, state: MapState): void {
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
