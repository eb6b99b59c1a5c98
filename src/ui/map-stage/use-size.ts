import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../lib/mercator.ts';

/** Element size in whole CSS pixels, live; `null` while it has none. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  const isUnknown = useRef(true);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => {
        if (width === 0 || height === 0) return null;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    const observer = new ResizeObserver(read);
    // Also reports initially, after layout.
    observer.observe(element);
    if (isUnknown.current) read();
    isUnknown.current = false;
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
