import { type PointerEvent, useCallback, useEffect, useMemo } from 'react';
import { selectPathSplitView } from '../../features/network/state/shown-path.ts';
import { makeFrame } from '../../figure/frame.ts';
import { pick } from '../../layers/pick.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import type { Size } from '../../lib/mercator.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import { finishCameraRequest, reportCamera } from '../../state/commands/move-map.ts';
import { hoverFeature, pickFeatures } from '../../state/commands/select-features.ts';
import { resolveCameraRequest } from '../../state/resolve-camera-request.ts';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { useAppState, useAppStore, useScene } from '../ui-context.tsx';
import { FigureMap } from './figure-map.tsx';
import type { MapOverlays } from './overlays.ts';
import { useDrawing } from './use-drawing.ts';
import { pointOf, useFigureGestures } from './use-figure-gestures.ts';

interface Props {
  /** Size of the map area. */
  readonly size: Size;
  /** Boxes over the map, px. */
  readonly over: readonly ScreenBox[];
  readonly onView: (view: ScreenView) => void;
  readonly Overlay: MapOverlays['Static'];
}

/** Touch is less precise than a mouse. */
const TOLERANCE_PX = { mouse: 5, touch: 16 } as const;

/** The static map in place of the live one: pan, zoom and select. */
export function FigureStage({ size: whole, over, onView, Overlay }: Props) {
  const store = useAppStore();
  const scene = useScene((whole) => whole);
  const { drawing, second } = useDrawing();
  const way = useAppState((state) => selectPathSplitView(state) ?? selectComparedWay(state));
  const isBeside = way === 'beside' && second !== null;
  const size = useMemo(
    () => (isBeside ? { ...whole, width: Math.floor(whole.width / 2) } : whole),
    [isBeside, whole],
  );
  const frame = useMemo(
    () => makeFrame(scene.camera, scene.projection, size),
    [scene.camera, scene.projection, size],
  );
  const { zoom } = scene.camera;
  const view = useMemo<ScreenView>(
    () => ({ size, project: frame.point, zoom, drawing: selectVisibleMarks(drawing, zoom) }),
    [size, frame, drawing, zoom],
  );
  useEffect(() => onView(view), [view, onView]);

  const request = useAppState(({ session }) => session.cameraRequest);
  useEffect(() => {
    if (request === null) return;
    finishCameraRequest(store, request);
    reportCamera(store, resolveCameraRequest(request, store.getState().scene.camera, size));
  }, [request, size, store]);

  const featuresAt = (event: PointerEvent<HTMLElement>) => {
    const tolerance = event.pointerType === 'touch' ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse;
    return pick(view.drawing, view.project, pointOf(event), tolerance);
  };
  const { style, handlers } = useFigureGestures({
    size,
    readCamera: useCallback(() => store.getState().scene.camera, [store]),
    onCamera: useCallback((camera) => reportCamera(store, camera), [store]),
    onClick: (event) => pickFeatures(store, featuresAt(event)),
    onMouse: (event) => hoverFeature(store, featuresAt(event)[0] ?? null),
    onLeave: () => hoverFeature(store, null),
  });

  return (
    <>
      <div className="figure-stage" style={style} {...handlers}>
        <FigureMap drawing={drawing} size={size} over={over} />
      </div>
      {second !== null && <Overlay drawing={second} size={size} over={over} />}
    </>
  );
}
