import { type RefObject, useLayoutEffect } from 'react';

/** Smallest scale before the text scrolls. */
const MIN_SCALE = 0.74;
const STEP = 0.03;

/** Sets `--fit` to the largest scale without scrolling; updates when `contents` or the window changes. */
export function useFit(element: RefObject<HTMLElement | null>, ...contents: readonly unknown[]): void {
  // The contents are not read here, but their height is what is fitted.
  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const fitNow = () => {
      for (let share = 1; share >= MIN_SCALE; share -= STEP) {
        host.style.setProperty('--fit', share.toFixed(2));
        if (host.scrollHeight <= host.clientHeight) break;
      }
    };
    fitNow();
    // Fonts may load after the text.
    void document.fonts.ready.then(fitNow);
    window.addEventListener('resize', fitNow);
    return () => window.removeEventListener('resize', fitNow);
  }, [element, ...contents]);
}
