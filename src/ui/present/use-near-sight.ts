import { type RefObject, useEffect, useState } from 'react';

/** One screen ahead, so that whoever scrolls or walks on by Tab finds it there. */
const AHEAD = '100%';

/** Whether an element has been in sight, or a screen away from it, since it was mounted. */
export function useNearSight(element: RefObject<Element | null>): boolean {
  const [hasBeen, setHasBeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (hasBeen || current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setHasBeen(true);
      },
      // The second is for what scrolls inside the page; browsers that lack it wait until the element is in sight.
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, hasBeen]);
  return hasBeen;
}
