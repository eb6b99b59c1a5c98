import { useAppStore, useCommands } from './ui-context.tsx';

/** Adds the view on screen to the briefing that is composed, or begins one with it. What composes is fetched with the first view. */
export function useAddView(): () => void {
  const store = useAppStore();
  const commands = useCommands();
  return () => {
    import('./compose/open-briefing.ts').then(
      ({ addView }) => addView(store),
      () => commands.showNotice({ id: 'part-missing', kind: 'part-missing' }),
    );
  };
}
