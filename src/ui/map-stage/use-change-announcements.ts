import { useEffect, useRef } from 'react';
import { useCommands, useFilterCounts, useT } from '../ui-context.tsx';

/** Says how many features are shown whenever a filter changes that; not on the first view. */
export function useChangeAnnouncements(): void {
  const t = useT();
  const commands = useCommands();
  const { shown, all } = useFilterCounts();
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    commands.announce(t('map.changed.filters', { shown, all }));
  }, [shown, all, t, commands]);
}
