import { useEffect, useState } from 'react';
import { periodOf } from '../../state/session.ts';
import type { AppState } from '../../state/store.ts';
import { useAppStore } from '../../ui/ui-context.tsx';

/** Delay before expensive views follow the filters. */
const SETTLE_MS = 150;

/**
 * Returns a selector's value once filters have settled.
 * @param select stable function
 */
export function useSettled<T>(select: (state: AppState) => T): T {
  const store = useAppStore();
  const [settled, setSettled] = useState(() => select(store.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => setSettled(select(store.getState()));
    update();
    const stop = store.subscribe((now, before) => {
      if (
        periodOf(now) === periodOf(before) &&
        now.scene.markets === before.scene.markets &&
        now.exploration === before.exploration &&
        now.gradings === before.gradings &&
        now.areas === before.areas
      ) {
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(update, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, select]);
  return settled;
}
