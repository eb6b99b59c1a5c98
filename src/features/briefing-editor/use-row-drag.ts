/** Drag and drop of list rows by mouse, touch and pen. */
import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { placeAt, scrollStep } from './drop-place.ts';

interface RowDrag {
  /** Id of the row. */
  readonly id: string;
  /** Number of rows before the drop position. */
  readonly place: number;
}

interface RowDragOptions {
  /** List whose children are rows with a head. */
  readonly list: RefObject<HTMLElement | null>;
  /** Selector of the head within a row. */
  readonly head: string;
  readonly onDrop: (drag: RowDrag) => void;
  readonly onCancel: (id: string) => void;
}

/** Smaller movements are a press, px. */
const SLACK_PX = 4;

interface Press {
  readonly id: string;
  readonly head: HTMLElement;
  readonly pointer: number;
  /** Start position and the head's top, px. */
  readonly from: number;
  readonly top: number;
}

/**
 * A mouse drags by the whole head; touch and pen only by the handle (`data-handle`), since they scroll
 * elsewhere. Escape or a pointer cancel restores everything.
 */
export function useRowDrag({ list, head, onDrop, onCancel }: RowDragOptions): {
  readonly drag: RowDrag | null;
  readonly press: (event: PointerEvent<HTMLElement>, id: string) => void;
} {
  const [press, setPress] = useState<Press | null>(null);
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const latest = useRef({ drag, onDrop, onCancel });
  latest.current = { drag, onDrop, onCancel };
  const y = useRef(0);

  useEffect(() => {
    if (press === null) return;
    const measure = () => {
      const heads = [...(list.current?.querySelectorAll<HTMLElement>(head) ?? [])];
      const middles = heads.map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return top + height / 2;
      });
      const place = placeAt(middles, y.current);
      setDrag((before) => (before?.place === place ? before : { id: press.id, place }));
    };
    const end = () => {
      setPress(null);
      setDrag(null);
    };
    const cancel = () => {
      if (latest.current.drag !== null) latest.current.onCancel(press.id);
      end();
    };
    const isOther = (event: globalThis.PointerEvent) => event.pointerId !== press.pointer;
    const onMove = (event: globalThis.PointerEvent) => {
      if (isOther(event)) return;
      y.current = event.clientY;
      if (latest.current.drag === null) {
        if (Math.abs(event.clientY - press.from) <= SLACK_PX) return;
        press.head.setPointerCapture(press.pointer);
      }
      measure();
    };
    const onUp = (event: globalThis.PointerEvent) => {
      if (isOther(event)) return;
      const { drag: done } = latest.current;
      if (done !== null) {
        ignoreNextClick(false);
        latest.current.onDrop(done);
      }
      end();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || latest.current.drag === null) return;
      event.preventDefault();
      event.stopPropagation();
      ignoreNextClick(true);
      cancel();
    };
    const onCancelled = (event: globalThis.PointerEvent) => {
      if (!isOther(event)) cancel();
    };
    let frame = requestAnimationFrame(function scroll() {
      frame = requestAnimationFrame(scroll);
      const box = scrollerOf(press.head);
      if (latest.current.drag === null || box === null) return;
      const step = scrollStep(box.getBoundingClientRect(), y.current);
      if (step === 0) return;
      box.scrollTop += step;
      measure();
    });
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancelled);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancelled);
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [press, list, head]);

  // Open rows collapse during a drag; scroll along to keep the row in place.
  const isDragging = drag !== null;
  useLayoutEffect(() => {
    const box = press === null ? null : scrollerOf(press.head);
    if (press === null || !isDragging || box === null) return;
    box.scrollTop += press.head.getBoundingClientRect().top - press.top;
  }, [press, isDragging]);

  return {
    drag,
    press: (event, id) => {
      const isAtHandle = (event.target as Element).closest('[data-handle]') !== null;
      if (!event.isPrimary || event.button !== 0 || (event.pointerType !== 'mouse' && !isAtHandle)) return;
      y.current = event.clientY;
      const taken = event.currentTarget;
      const { top } = taken.getBoundingClientRect();
      setPress({ id, head: taken, pointer: event.pointerId, from: event.clientY, top });
    },
  };
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[data-scroll]');
}

/**
 * Prevents the drop from clicking the button below.
 * @param isDown whether the pointer is still down
 */
function ignoreNextClick(isDown: boolean): void {
  const forget = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const options = { capture: true };
  window.addEventListener('click', forget, options);
  // A click would follow immediately.
  const allowAgain = () => setTimeout(() => window.removeEventListener('click', forget, options));
  if (isDown) window.addEventListener('pointerup', allowAgain, { ...options, once: true });
  else allowAgain();
}
