import { useEffect } from 'react';
import { openDialog } from '../state/commands/show-panels.ts';
import { takesLetters } from '../ui/is-typing.ts';
import { useAppStore } from '../ui/ui-context.tsx';

/** `?` opens the help, except in a field. */
export function useHelpKey(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesLetters(event.target)) return;
      event.preventDefault();
      openDialog(store, { kind: 'shortcuts' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
