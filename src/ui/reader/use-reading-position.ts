import { type RefObject, useEffect, useRef } from 'react';

/** How far below the top of the reader the line lies at which reading is thought to be, as a share of its height. */
const READING_LINE = 0.28;
/** The scroll has come to rest when it has not moved for so long. */
const REST_MS = 350;

/**
 * Reports the passage at the reading line, once each time the scroll comes to rest there. `isReader` says whether the reader scrolled
 * with wheel, finger, bar or keys: a jump of ours is none of these.
 */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  onRest: (passage: string, isReader: boolean) => void,
): void {
  const latest = useRef(onRest);
  latest.current = onRest;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReader = false;
    const byReader = () => {
      isReader = true;
    };
    const rest = () => {
      const passage = passageAtLine(element);
      if (passage !== null) latest.current(passage, isReader);
      isReader = false;
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    };
    const options = { passive: true } as const;
    for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      element.addEventListener(name, byReader, options);
    }
    element.addEventListener('scroll', onScroll, options);
    return () => {
      clearTimeout(timer);
      for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
        element.removeEventListener(name, byReader);
      }
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);
}

/** The passage that stands at the line, or the nearest above it. Measures the passages once a rest, not while scrolling. */
function passageAtLine(scroller: HTMLElement): string | null {
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
