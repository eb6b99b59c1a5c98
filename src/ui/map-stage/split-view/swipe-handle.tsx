import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { clampShare, moveHandle } from './move-handle.ts';

interface Props {
  /** Of the width of the map, 0 to 1. */
  readonly at: number;
  readonly label: string;
  /** How much of the map stands left and right of it, in words. */
  readonly say: (left: string, right: string) => string;
  readonly onMove: (at: number) => void;
}

/** The line between the halves, which is pulled over the map by pointer or finger, or moved by keys. */
export function SwipeHandle({ at, label, say, onMove }: Props) {
  /** From the pointer to the line, px, so that it does not jump to where it is taken hold of. */
  const grip = useRef<number | null>(null);
  const percent = Math.round(at * 100);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : moveHandle(at, event.key);
    if (to === null) return;
    event.preventDefault();
    // The map would walk to the next feature.
    event.stopPropagation();
    onMove(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, width } = event.currentTarget.getBoundingClientRect();
    grip.current = left + width / 2 - event.clientX;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const map = event.currentTarget.parentElement?.getBoundingClientRect();
    if (grip.current === null || map === undefined) return;
    onMove(clampShare((event.clientX + grip.current - map.left) / map.width));
  };
  const letGo = () => {
    grip.current = null;
  };
  return (
    <div
      className="swipe-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={say(`${percent} %`, `${100 - percent} %`)}
      data-testid="swipe-handle"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
