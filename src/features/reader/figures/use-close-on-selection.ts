import { useEffect, useRef } from 'react';
import { useScene } from '../../../ui/ui-context.tsx';

/** Closes a dialog on selection, since it covers the map. */
export function useCloseOnSelection(close: () => void): void {
  const selection = useScene((scene) => scene.selection);
  const before = useRef(selection);
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (selection !== before.current) latest.current();
    before.current = selection;
  }, [selection]);
}
