import { useEffect } from 'react';
import { takesLetters } from '../ui/is-typing.ts';
import { useCommands } from '../ui/ui-context.tsx';

/** `?` opens the help, except in a field. */
export function useHelpKey(): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesLetters(event.target)) return;
      event.preventDefault();
      commands.openDialog({ kind: 'shortcuts' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
