/** Entry points to composing, which lazy-load its code. */

import type { Briefing } from '../../domain/briefing.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { useAppStore } from '../../ui/ui-context.tsx';

type Part = typeof import('./open-briefing.ts');

function useComposingPart(): (use: (part: Part) => void) => void {
  const store = useAppStore();
  return (use) => {
    import('./open-briefing.ts').then(use, () =>
      showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
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
  const withPart = useComposingPart();
  return (briefing) => {
    openDialog(store, null);
    withPart((part) => void part.composeFrom(store, briefing));
  };
}
