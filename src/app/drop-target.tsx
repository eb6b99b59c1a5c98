import { useEffect, useState } from 'react';
import { showNotice } from '../state/commands/notify.ts';
import { useAppStore } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

const loadHint = () => import('../features/drop/drop-hint.tsx');

/**
 * Accepts files dropped anywhere on the atlas; buttons do the same without dragging. Otherwise the browser
 * would open the file instead of the atlas.
 */
export function DropTarget() {
  const store = useAppStore();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Without a related target the pointer has left the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      // The event loses its files after it is dispatched.
      const files = [...(event.dataTransfer?.files ?? [])];
      import('../features/drop/take-dropped.ts').then(
        ({ takeDropped }) => void takeDropped(store, files),
        () => showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
      );
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [store]);
  return isOver ? <LazyHint /> : null;
}

function LazyHint() {
  const Hint = useLazyComponent(loadHint);
  return Hint === null ? null : <Hint />;
}

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
