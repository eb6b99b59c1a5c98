import { useEffect } from 'react';
import { useAppStore, useCommands } from '../ui-context.tsx';

/** What is written is kept from now on, and what was written before is brought. */
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
