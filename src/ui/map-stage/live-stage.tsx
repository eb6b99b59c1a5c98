import { useEffect, useMemo, useRef, useState } from 'react';
import type { ScreenView } from '../../layers/screen-view.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import type { MapController, MapState, RevealState } from '../../map/map-controller.ts';
import { MapView } from '../../map/map-view.tsx';
import { finishCameraRequest } from '../../state/commands/finish-camera-request.ts';
import { reportCamera } from '../../state/commands/report-camera.ts';
import type { CameraRequest } from '../../state/session.ts';
import type { IncidentOverlayProps } from '../incidents/incident-overlay.tsx';
import type { PathSplitViewProps } from '../network/split-view/path-split-view.tsx';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useCommands,
  useInterfaceLanguage,
  useScene,
  useT,
  useTokens,
} from '../ui-context.tsx';
import { useLazyComponent } from '../use-lazy-component.ts';
import { useDrawing } from './use-drawing.ts';
import { useNamesInside } from './use-names-inside.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

export interface LiveStageProps {
  /** The figure stands in the map's place; the map follows the view, so that it comes back where the reader is. */
  readonly isHidden: boolean;
  /** How many times larger than its CSS px the map is shown: it is drawn as finely. */
  readonly scale: number;
  /** Where something stands over the map, px. */
  readonly over: readonly ScreenBox[];
  readonly onView: (view: ScreenView) => void;
  readonly onState: (state: MapState) => void;
  /** The map's code could not be fetched: called by what stands in for this component then. */
  readonly onMissing: () => void;
  readonly onUnavailable: () => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
  readonly onReveal: (state: RevealState) => void;
}

/** The live map, told of the store's changes and telling the store of the reader's. Loaded on its own, with its libraries. */
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
}: LiveStageProps) {
  const t = useT();
  const store = useAppStore();
  const commands = useCommands();
  const atlas = useAtlas();
  const tokens = useTokens();
  const { drawing, second } = useDrawing();
  const reducedMotion = useReducedMotion();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  // A map that does not draw serves nobody: the figure in its place takes the request.
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
        commands.showNotice({ id: 'own-ground', kind: 'own-ground' });
      },
      onState: (next: MapState) => {
        setState(next);
        onState(next);
        // A map of another size may be at rest again before React has seen that it was not.
        if (next === 'idle') reportView.current();
      },
      onHover: commands.hover,
      onPick: commands.pick,
      onCamera: (next: Parameters<typeof reportCamera>[1]) => reportCamera(store, next),
      onRequestServed: (request: CameraRequest) => finishCameraRequest(store, request),
      onContextLost,
      onContextRestored,
      onReveal,
    }),
    [commands, store, onState, onUnavailable, onContextLost, onContextRestored, onReveal],
  );

  const isPlanning = useAppState(({ incidents }) => incidents !== null);

  return (
    <>
      {isPlanning && controller !== null && (
        <LazyIncidents controller={controller} drawing={drawing} SecondView={MapView} />
      )}
      {second !== null && controller !== null && (
        <LazyPathSplitView first={controller} drawing={second} SecondView={MapView} />
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

const loadIncidents = () => import('../incidents/incident-overlay.tsx');

/** What own incidents put on the map, fetched when a planner begins. */
function LazyIncidents(props: IncidentOverlayProps) {
  const Incidents = useLazyComponent(loadIncidents);
  return Incidents === null ? null : <Incidents {...props} />;
}

const loadPathSplitView = () => import('../network/split-view/path-split-view.tsx');

/** Baseline and scenario of a question to the network at once, fetched when they are asked for. */
function LazyPathSplitView(props: PathSplitViewProps) {
  const Parted = useLazyComponent(loadPathSplitView);
  return Parted === null ? null : <Parted {...props} />;
}
