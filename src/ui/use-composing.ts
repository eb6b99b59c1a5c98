/** The ways into composing from elsewhere. What composes is fetched with the first of them. */
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

/** Adds the view on screen to the briefing that is composed, or begins one with it. */
export function useAddView(): () => void {
  const store = useAppStore();
  const withPart = useComposingPart();
  return () => withPart((part) => void part.addView(store));
}

/** Begins a briefing of one's own that says the same as another. */
export function useComposeFrom(): (briefing: Briefing) => void {
  const store = useAppStore();
  const commands = useCommands();
  const withPart = useComposingPart();
  return (briefing) => {
    commands.openDialog(null);
    withPart((part) => void part.composeFrom(store, briefing));
  };
}
