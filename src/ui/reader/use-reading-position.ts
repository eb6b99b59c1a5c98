import { type RefObject, useEffect, useRef } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { isScrollKey, type ReadingMark } from './reading-mark.ts';

/** How far below the top of the reader the line lies at which reading is thought to be, as a share of its height. */
const READING_LINE = 0.28;
/** The scroll has come to rest when it has not moved for so long. */
const REST_MS = 350;

/**
 * Reports the passage that is read, once each time the scroll comes to rest there, and whether the reader scrolled. The scroller says
 * `data-scroll="moving"` or `"resting"`, as the page does of the map: what waits for it need not guess.
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
    // What is pressed in the text moves nothing; the scroll bar belongs to the scroller itself, the middle button scrolls anywhere.
    const onPress = ({ target, button }: PointerEvent) => {
      if (target === element || button === 1) mark.move();
    };
    // Text that is marked with the pointer scrolls along.
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

/** The passage that stands at the line, or the nearest above it. Measures the passages once a rest, not while scrolling. */
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
