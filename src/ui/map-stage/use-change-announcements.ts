import { useEffect, useRef } from 'react';
import { useAppState, useCommands, useFilterCounts, useT } from '../ui-context.tsx';

/** Announces the number of shown features when filters change it, but not initially. */
export function useChangeAnnouncements(): void {
  const t = useT();
  const commands = useCommands();
  const { shown, all } = useFilterCounts();
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Not during presentations, where chapters announce themselves.
    if (isPresenting) return;
    commands.announce(t('map.changed.filters', { shown, all }));
  }, [shown, all, t, commands, isPresenting]);
}
