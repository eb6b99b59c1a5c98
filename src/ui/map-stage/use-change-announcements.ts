import { useEffect, useRef } from 'react';
import { useAppState, useCommands, useFilterCounts, useT } from '../ui-context.tsx';

/** Says how many features are shown whenever a filter changes that; not on the first view. */
export function useChangeAnnouncements(): void {
  const t = useT();
  const commands = useCommands();
  const { shown, all } = useFilterCounts();
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // A chapter says what it is about; how many features it leaves is not what a room wants to hear.
    if (isPresenting) return;
    commands.announce(t('map.changed.filters', { shown, all }));
  }, [shown, all, t, commands, isPresenting]);
}
