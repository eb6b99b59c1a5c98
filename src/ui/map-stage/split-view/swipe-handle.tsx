import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { slideByKey } from '../../primitives/slide-by-key.ts';

const RANGE = { least: 0, most: 1, step: 0.02, page: 0.1 };

interface Props {
  /** Share of the map's width, 0 to 1. */
  readonly at: number;
  readonly label: string;
  /** Describes the shares left and right. */
  readonly say: (left: string, right: string) => string;
  readonly onMove: (at: number) => void;
}

/** Divider of the split view, moved by pointer or keys. */
export function SwipeHandle({ at, label, say, onMove }: Props) {
  /** Offset of the pointer, px, so that the line does not jump. */
  const grip = useRef<number | null>(null);
  const percent = Math.round(at * 100);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : slideByKey(event.key, at, RANGE);
    if (to === null) return;
    event.preventDefault();
    // Otherwise the map would move the focus.
    event.stopPropagation();
    onMove(clampShare(to));
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

/** Rounded, so that opposite key steps cancel out. */
function clampShare(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
