import { type RefObject, useEffect, useState } from 'react';

/** One screen ahead, for smooth scrolling and tabbing. */
const AHEAD = '100%';

/** Whether an element has been within a screen of the viewport since mounting. */
export function useNearSight(element: RefObject<Element | null>): boolean {
  const [hasBeen, setHasBeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (hasBeen || current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setHasBeen(true);
      },
      // `scrollMargin` covers nested scrollers; browsers without it wait until the element is visible.
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, hasBeen]);
  return hasBeen;
}
