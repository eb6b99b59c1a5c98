import { useEffect, useRef } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { useAppState, useAppStore, useFilterCounts, useT } from '../ui-context.tsx';

/** Announces the number of shown features when filters change it, but not initially. */
export function useChangeAnnouncements(): void {
  const t = useT();
  const store = useAppStore();
  const { shown, all } = useFilterCounts();
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Not during presentations, where chapters announce themselves.
    if (isPresenting) return;
    announce(store, t('map.changed.filters', { shown, all }));
  }, [shown, all, t, store, isPresenting]);
}
