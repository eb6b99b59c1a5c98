import { useEffect, useRef } from 'react';
import { cacheOffline, type OfflineState } from '../lib/offline.ts';
import { useAppState, useCommands, useT } from '../ui/ui-context.tsx';
import { whenMapRests } from './when-map-rests.ts';

const NOTICE_ID = 'new-version';

/**
 * Stores the site for offline use once the map is idle, and reports when this is done or a new version waits.
 * Does nothing in the development server or in a one-file atlas.
 */
export function useOffline(): void {
  const t = useT();
  const commands = useCommands();
  const latest = useRef({ t, commands });
  latest.current = { t, commands };
  const isFile = useAppState(({ oneFile }) => oneFile !== null);
  useEffect(() => {
    if (import.meta.env.DEV || isFile) return;
    let before: OfflineState['kind'] | null = null;
    const report = (state: OfflineState) => {
      const now = latest.current;
      if (state.kind === 'ready' && before === 'storing') now.commands.announce(now.t('offline.ready'));
      if (state.kind === 'update') {
        now.commands.showNotice({ id: NOTICE_ID, kind: 'new-version' }, state.reload);
      }
      before = state.kind;
    };
    return whenMapRests(() => void cacheOffline(report));
  }, [isFile]);
}
