import { type ComponentType, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useAppStore } from '../ui/ui-context.tsx';
import { whenPageIdle } from './when-page-idle.ts';

/**
 * Renders `PrintView` for printing instead of the screen. Browsers do not wait when they print, so the view
 * is fetched once the page is idle and rendered in `beforeprint`.
 */
export function PrintPage() {
  const [View, setView] = useState<ComponentType | null>(null);
  const store = useAppStore();
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const stop = whenPageIdle(() => {
      import('../features/pictures/print-view.tsx').then(
        (module) => setView(() => module.default),
        // Without the view, the screen is printed without its controls.
        () => undefined,
      );
    });
    const begin = () => {
      if (!store.getState().session.isPaperTaken) flushSync(() => setIsPrinting(true));
    };
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      stop();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [store]);
  return isPrinting && View !== null ? createPortal(<View />, document.body) : null;
}
