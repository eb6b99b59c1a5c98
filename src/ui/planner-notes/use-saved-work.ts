import { useEffect } from 'react';
import { useAppStore, useCommands } from '../ui-context.tsx';

/** Starts autosave and loads saved work. */
export function useSavedWork(): void {
  const store = useAppStore();
  const commands = useCommands();
  useEffect(() => {
    import('../workspace/work-in-page.ts').then(
      ({ autosaveWork }) => autosaveWork(store),
      () => commands.showNotice({ id: 'part-missing', kind: 'part-missing' }),
    );
  }, [store, commands]);
}
