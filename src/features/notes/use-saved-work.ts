import { useEffect } from 'react';
import { showNotice } from '../../state/commands/notify.ts';
import { useAppStore } from '../../ui/ui-context.tsx';

/** Starts autosave and loads saved work. */
export function useSavedWork(): void {
  const store = useAppStore();
  useEffect(() => {
    import('../workspace/work-in-page.ts').then(
      ({ autosaveWork }) => autosaveWork(store),
      () => showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
    );
  }, [store]);
}
