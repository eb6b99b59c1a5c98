import { type RefObject, useEffect, useRef, useState } from 'react';
import { takePaper } from '../../../state/commands/show-panels.ts';
import { loadPaperFaces } from '../../primitives/paper-faces.ts';
import { useAppStore } from '../../ui-context.tsx';

interface Printing {
  /** Whether the printed content must be in `host`. */
  readonly isPrinting: boolean;
  readonly print: () => void;
  readonly host: RefObject<HTMLDivElement | null>;
}

/**
 * Opens the print dialog once the content and fonts are ready.
 * @param title default name of the printed file
 */
export function usePrinting(title: string): Printing {
  const store = useAppStore();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(title);
  latest.current = title;
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const givePaperBack = takePaper(store);
    const before = document.title;
    document.title = latest.current;
    const end = () => setIsPrinting(false);
    window.addEventListener('afterprint', end);
    let isWanted = true;
    void loadPaperFaces(host.current?.textContent ?? '').then(() => {
      if (isWanted) window.print();
    });
    return () => {
      isWanted = false;
      window.removeEventListener('afterprint', end);
      document.title = before;
      givePaperBack();
    };
  }, [isPrinting, store]);
  return { isPrinting, print: () => setIsPrinting(true), host };
}
