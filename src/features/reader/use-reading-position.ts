import { type RefObject, useEffect, useRef } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { isScrollKey, type ReadingMark } from './reading-mark.ts';

/** Position of the reading line from the top, as a share of the reader's height. */
const READING_LINE = 0.28;
/** Scrolling has ended after this time without movement. */
const REST_MS = 350;

/**
 * Reports the current passage whenever scrolling ends, and whether the user scrolled. Sets `data-scroll` to
 * `"moving"` or `"resting"`.
 */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  mark: ReadingMark,
  onRest: (passage: PassageId, isReader: boolean) => void,
): void {
  const latest = useRef(onRest);
  latest.current = onRest;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      const atLine = passageAtLine(element);
      if (atLine !== null) {
        const { passage, isReader } = mark.rest(atLine);
        latest.current(passage, isReader);
      }
      element.dataset['scroll'] = 'resting';
    };
    const onScroll = () => {
      element.dataset['scroll'] = 'moving';
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    };
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isOnControl = target instanceof Element && target.closest('a, button, input, summary') !== null;
      if (isScrollKey(key, isOnControl)) mark.move();
    };
    // A press in the text does not scroll; the scroll bar or the middle button does.
    const onPress = ({ target, button }: PointerEvent) => {
      if (target === element || button === 1) mark.move();
    };
    // Dragging a text selection scrolls.
    const onDrag = ({ buttons }: PointerEvent) => {
      if (buttons !== 0) mark.move();
    };
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal } as const;
    element.addEventListener('wheel', mark.move, options);
    element.addEventListener('touchmove', mark.move, options);
    element.addEventListener('keydown', onKey, options);
    element.addEventListener('pointerdown', onPress, options);
    element.addEventListener('pointermove', onDrag, options);
    element.addEventListener('scroll', onScroll, options);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [scroller, mark]);
}

/** Returns the passage at the line, or the nearest above. Measures only when scrolling ends. */
function passageAtLine(scroller: HTMLElement): PassageId | null {
  const box = scroller.getBoundingClientRect();
  const line = box.top + box.height * READING_LINE;
  let found: string | null = null;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-passage]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top > line) break;
    if (height > 0) found = element.dataset['passage'] ?? null;
  }
  return found;
}
