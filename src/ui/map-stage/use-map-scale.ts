import { useEffect, useState } from 'react';
import { useAppState } from '../ui-context.tsx';

/** Reference screen of chapters, CSS px. */
const COMPOSED = { width: 1280, height: 720 };
/** Extra size for viewing distance. */
const FOR_A_ROOM = 1.2;

/**
 * Scale of the map's names, lines and icons: 1 in the atlas; in a presentation it fits the screen, at least
 * 1.
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
      // In steps, so that resizing does not redraw names for every px.
      setScale(Math.max(1, Math.round(fits * FOR_A_ROOM * 20) / 20));
    };
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, [isPresenting]);
  return scale;
}
