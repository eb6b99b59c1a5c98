import { useEffect, useRef } from 'react';
import { cacheOffline, type OfflineState } from '../lib/offline.ts';
import { announce, showNotice } from '../state/commands/notify.ts';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';
import { whenPageIdle } from './when-page-idle.ts';

const NOTICE_ID = 'new-version';

/**
 * Stores the site for offline use once the page is idle, and reports when this is done or a new version waits.
 * Does nothing in the development server or in a one-file atlas.
 */
export function useOffline(): void {
  const t = useT();
  const store = useAppStore();
  const latest = useRef(t);
  latest.current = t;
  const isFile = useAppState(({ oneFile }) => oneFile !== null);
  useEffect(() => {
    if (import.meta.env.DEV || isFile) return;
    let before: OfflineState['kind'] | null = null;
    const report = (state: OfflineState) => {
      const now = latest.current;
      if (state.kind === 'ready' && before === 'storing') announce(store, now('offline.ready'));
      if (state.kind === 'update') {
        showNotice(store, { id: NOTICE_ID, kind: 'new-version' }, state.reload);
      }
      before = state.kind;
    };
    return whenPageIdle(() => void cacheOffline(report));
  }, [store, isFile]);
}
