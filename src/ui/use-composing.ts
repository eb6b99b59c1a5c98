/** Entry points to composing, which lazy-load its code. */
import type { Briefing } from '../domain/briefing.ts';
import { useAppStore, useCommands } from './ui-context.tsx';

type Part = typeof import('./compose/open-briefing.ts');

function useComposingPart(): (use: (part: Part) => void) => void {
  const commands = useCommands();
  return (use) => {
    import('./compose/open-briefing.ts').then(use, () =>
      commands.showNotice({ id: 'part-missing', kind: 'part-missing' }),
    );
  };
}

/** Adds the current view to the composed briefing, or starts one. */
export function useAddView(): () => void {
  const store = useAppStore();
  const withPart = useComposingPart();
  return () => withPart((part) => void part.addView(store));
}

/** Starts a copy of a briefing. */
export function useComposeFrom(): (briefing: Briefing) => void {
  const store = useAppStore();
  const commands = useCommands();
  const withPart = useComposingPart();
  return (briefing) => {
    commands.openDialog(null);
    withPart((part) => void part.composeFrom(store, briefing));
  };
}
