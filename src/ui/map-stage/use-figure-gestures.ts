import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ScreenPoint, Size } from '../../lib/mercator.ts';
import { zoomBy } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import { panBy, pinch } from './camera-steps.ts';

/** Smaller movements are a click. */
const CLICK_SLOP_PX = 4;
/** Wheel distance per zoom level. */
const WHEEL_PX_PER_LEVEL = 240;

interface Options {
  readonly size: Size;
  /** Returns the current camera. */
  readonly readCamera: () => Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly onClick: (event: PointerEvent<HTMLElement>) => void;
  /** Mouse movement without a pressed button. */
  readonly onMouse: (event: PointerEvent<HTMLElement>) => void;
  readonly onLeave: () => void;
}

/** Start and current positions of pointers, px from the picture's corner. */
interface Gesture {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
  readonly scale: number;
}

interface Press {
  readonly start: ScreenPoint;
  at: ScreenPoint;
}

/**
 * Drag, pinch, wheel and click on the static map. During a gesture the drawn picture is transformed; the
 * camera updates at the end, since drawing is slow.
 */
export function useFigureGestures({ size, readCamera, onCamera, onClick, onMouse, onLeave }: Options) {
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const presses = useRef(new Map<number, Press>());
  /** A drag or pinch must not end in a click. */
  const isMoved = useRef(false);
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    // React's wheel listeners are passive and cannot prevent scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      onCamera(zoomBy(readCamera(), -event.deltaY / WHEEL_PX_PER_LEVEL));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [readCamera, onCamera]);

  /** Applies the gesture to the camera; remaining fingers start a new one. */
  const settle = () => {
    const done = gestureOf([...presses.current.values()]);
    setGesture(null);
    if (done !== null && isMoved.current) {
      const { from, to, scale } = done;
      const camera = readCamera();
      onCamera(
        scale === 1 ? panBy(camera, size, to[0] - from[0], to[1] - from[1]) : pinch(camera, size, done),
      );
    }
    for (const [id, { at }] of presses.current) presses.current.set(id, { start: at, at });
  };

  const end = (event: PointerEvent<HTMLElement>, isClick: boolean) => {
    if (!presses.current.has(event.pointerId)) return;
    settle();
    presses.current.delete(event.pointerId);
    if (presses.current.size > 0) return;
    if (isClick && !isMoved.current) onClick(event);
    isMoved.current = false;
  };

  return {
    style: transformOf(gesture),
    handlers: {
      ref: host,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || presses.current.size === 2) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (presses.current.size === 1) {
          settle();
          isMoved.current = true;
        }
        const at = pointOf(event);
        presses.current.set(event.pointerId, { start: at, at });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const press = presses.current.get(event.pointerId);
        if (press === undefined) {
          if (event.pointerType === 'mouse') onMouse(event);
          return;
        }
        press.at = pointOf(event);
        isMoved.current ||= distance(press.start, press.at) > CLICK_SLOP_PX;
        if (isMoved.current) setGesture(gestureOf([...presses.current.values()]));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
      onPointerLeave: onLeave,
    },
  };
}

/** Picture px from the corner of the fixed frame, corrected for display scale. */
export function pointOf(event: PointerEvent<HTMLElement>): ScreenPoint {
  const frame = event.currentTarget.parentElement ?? event.currentTarget;
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;
  return [(event.clientX - left) / scale, (event.clientY - top) / scale];
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function gestureOf([first, second]: readonly Press[]): Gesture | null {
  if (first === undefined) return null;
  if (second === undefined) return { from: first.start, to: first.at, scale: 1 };
  const spread = distance(first.start, second.start);
  return {
    from: middle(first.start, second.start),
    to: middle(first.at, second.at),
    scale: spread < 1 ? 1 : distance(first.at, second.at) / spread,
  };
}

function transformOf(gesture: Gesture | null): CSSProperties {
  if (gesture === null) return {};
  const { from, to, scale } = gesture;
  const [x, y] = [to[0] - scale * from[0], to[1] - scale * from[1]];
  return { transform: `translate(${x}px, ${y}px) scale(${scale})`, transformOrigin: '0 0' };
}
