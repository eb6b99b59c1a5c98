import { type PointerEvent, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly point: readonly [x: number, y: number];
  readonly kind: 'corner' | 'between';
  /** Called while dragging, in px of the map. */
  readonly onPull: ((point: readonly [number, number]) => void) | null;
  readonly onPress: () => void;
}

/** Shorter drags count as a press. */
const SLIP_PX = 4;

/** Draggable corner with a touch-sized target. Keyboard users have the crosshair instead. */
export function SketchCornerHandle({ label, point, kind, onPull, onPress }: Props) {
  const start = useRef<{ readonly x: number; readonly y: number; isPulled: boolean } | null>(null);
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const from = start.current;
    const map = event.currentTarget.parentElement?.getBoundingClientRect();
    if (from === null || map === undefined || onPull === null) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLIP_PX) from.isPulled = true;
    if (from.isPulled) onPull([event.clientX - map.left, event.clientY - map.top]);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="sketch-corner"
      data-kind={kind}
      aria-label={label}
      style={{ left: point[0], top: point[1] }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY, isPulled: false };
        // Keeps the focus, and so the keys, on the map.
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        const isPulled = start.current?.isPulled === true;
        start.current = null;
        if (!isPulled) onPress();
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    />
  );
}
