import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { buildFigure } from '../../figure/build-figure.ts';
import { makeFrame } from '../../figure/frame.ts';
import { pick } from '../../layers/pick.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import type { Size } from '../../lib/mercator.ts';
import { reportCamera } from '../../state/commands/report-camera.ts';
import { SvgTree } from '../primitives/svg-tree.tsx';
import {
  useAppState,
  useAppStore,
  useCommands,
  useScene,
  useT,
  useTokens,
  useVisible,
} from '../ui-context.tsx';
import { panBy, resolveRequest, zoomBy } from './camera-steps.ts';
import type { StageView } from './stage-view.ts';
import { useDrawing } from './use-drawing.ts';

interface Props {
  readonly size: Size;
  readonly onView: (view: StageView) => void;
}

/** A finger is not as exact as a mouse. */
const TOLERANCE_PX = { mouse: 5, touch: 16 } as const;
/** A press that moves less is a click. */
const CLICK_SLOP_PX = 4;
/** Wheel travel that makes one level of zoom. */
const WHEEL_PX_PER_LEVEL = 240;

/** The drawn picture in the place of the live map: it can be moved, zoomed, and its features selected. */
export function FigureStage({ size, onView }: Props) {
  const t = useT();
  const store = useAppStore();
  const commands = useCommands();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const drawing = useDrawing();
  const frame = useMemo(
    () => makeFrame(scene.camera, scene.projection, size),
    [scene.camera, scene.projection, size],
  );
  const node = useMemo(
    () =>
      buildFigure({
        atlas,
        scene,
        drawing,
        tokens,
        t,
        ...size,
        furniture: null,
      }),
    [atlas, scene, drawing, tokens, t, size],
  );
  const view = useMemo<StageView>(
    () => ({ size, project: frame.point, drawing: selectVisibleMarks(drawing, scene.camera.zoom) }),
    [size, frame, drawing, scene.camera.zoom],
  );
  useEffect(() => onView(view), [view, onView]);

  const request = useAppState(({ session }) => session.cameraRequest);
  const served = useRef(0);
  useEffect(() => {
    if (request === null || request.serial === served.current) return;
    served.current = request.serial;
    reportCamera(store, resolveRequest(request, store.getState().scene.camera, size));
  }, [request, size, store]);

  const [shift, setShift] = useState<readonly [number, number]>([0, 0]);
  const drag = useRef<{ readonly x: number; readonly y: number; isMoved: boolean } | null>(null);
  const featuresAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const tolerance = event.pointerType === 'touch' ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse;
    return pick(view.drawing, view.project, [event.clientX - box.left, event.clientY - box.top], tolerance);
  };
  const endDrag = (event: PointerEvent<HTMLElement>) => {
    const start = drag.current;
    drag.current = null;
    if (start === null) return;
    setShift([0, 0]);
    if (start.isMoved) {
      reportCamera(store, panBy(scene.camera, size, event.clientX - start.x, event.clientY - start.y));
    } else commands.pick(featuresAt(event));
  };

  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    // Not through React: its wheel listeners are passive, and the page must not scroll along.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      reportCamera(store, zoomBy(store.getState().scene.camera, -event.deltaY / WHEEL_PX_PER_LEVEL));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [store]);

  return (
    <div
      ref={host}
      className="figure-stage"
      style={{ transform: `translate(${shift[0]}px, ${shift[1]}px)` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, isMoved: false };
      }}
      onPointerMove={(event) => {
        const start = drag.current;
        if (start === null) {
          if (event.pointerType === 'mouse') commands.hover(featuresAt(event)[0] ?? null);
          return;
        }
        const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
        start.isMoved ||= Math.hypot(dx, dy) > CLICK_SLOP_PX;
        if (start.isMoved) setShift([dx, dy]);
      }}
      onPointerUp={endDrag}
      onPointerCancel={() => {
        drag.current = null;
        setShift([0, 0]);
      }}
      onPointerLeave={() => commands.hover(null)}
    >
      <SvgTree node={node} className="figure-picture" />
    </div>
  );
}
