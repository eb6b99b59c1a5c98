import { useEffect, useState } from 'react';
import { useAppState } from '../ui-context.tsx';

/** The screen for which chapters are composed, CSS px. */
const COMPOSED = { width: 1280, height: 720 };
/** A room reads from further away than a desk does. */
const FOR_A_ROOM = 1.2;

/**
 * How many times larger than on a desk the map is drawn, names, lines and signs alike: 1 in the atlas. In a briefing the same picture fills a screen
 * of any size, and grows no smaller than the atlas on a phone.
 */
export function useMapScale(): number {
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!isPresenting) {
      setScale(1);
      return;
    }
    const read = () => {
      const fits = Math.min(window.innerWidth / COMPOSED.width, window.innerHeight / COMPOSED.height);
      // In steps, so that a window that is dragged larger does not make all names anew with each px.
      setScale(Math.max(1, Math.round(fits * FOR_A_ROOM * 20) / 20));
    };
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, [isPresenting]);
  return scale;
}
