import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ScreenPoint, Size } from '../../lib/mercator.ts';
import { zoomBy } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import { panBy, pinch } from './camera-steps.ts';

/** A press that moves less is a click. */
const CLICK_SLOP_PX = 4;
/** Wheel travel that makes one level of zoom. */
const WHEEL_PX_PER_LEVEL = 240;

interface Options {
  readonly size: Size;
  /** The camera as it is now, whenever it is asked. */
  readonly readCamera: () => Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly onClick: (event: PointerEvent<HTMLElement>) => void;
  /** The mouse moves over the picture with no button pressed. */
  readonly onMouse: (event: PointerEvent<HTMLElement>) => void;
  readonly onLeave: () => void;
}

/** Where the fingers or the mouse were pressed and are now, px from the corner of the picture. */
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
 * Drag, pinch, wheel and click on the drawn picture. While the hand moves, only the finished picture is moved; the new camera is
 * reported when it lets go, for drawing takes too long to follow the hand.
 */
export function useFigureGestures({ size, readCamera, onCamera, onClick, onMouse, onLeave }: Options) {
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const presses = useRef(new Map<number, Press>());
  /** A hand that has moved or pinched does not click when its last finger leaves. */
  const isMoved = useRef(false);
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    // Not through React: its wheel listeners are passive, and the page must not scroll along.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      onCamera(zoomBy(readCamera(), -event.deltaY / WHEEL_PX_PER_LEVEL));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [readCamera, onCamera]);

  /** Hands the gesture so far to the camera; fingers that stay begin a new one. */
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

/** Px of the picture from the corner of the frame, which stays while the picture in it is moved, and may be shown larger than it is. */
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
