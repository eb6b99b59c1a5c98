import { useEffect, useRef } from 'react';
import { keepOffline, type OfflineState } from '../lib/offline.ts';
import { useCommands, useT } from '../ui/ui-context.tsx';

const NOTICE_ID = 'new-version';

/**
 * Stores the site for use without a network once the map is at rest, and says when that is done and when a new version waits. In the
 * development server there is nothing to store.
 */
export function useOffline(): void {
  const t = useT();
  const commands = useCommands();
  const latest = useRef({ t, commands });
  latest.current = { t, commands };
  useEffect(() => {
    if (import.meta.env.DEV) return;
    let before: OfflineState['kind'] | null = null;
    const report = (state: OfflineState) => {
      const now = latest.current;
      if (state.kind === 'ready' && before === 'storing') now.commands.announce(now.t('offline.ready'));
      if (state.kind === 'update') {
        now.commands.showNotice({ id: NOTICE_ID, kind: 'new-version', reload: state.reload });
      }
      before = state.kind;
    };
    return whenMapRests(() => void keepOffline(report));
  }, []);
}

/** Runs once, when the root element says that the map or the figure in its place is drawn. Returns the way to call it off. */
function whenMapRests(run: () => void): () => void {
  const root = document.documentElement;
  const isAtRest = () => root.dataset['map'] === 'idle' || root.dataset['map'] === 'figure';
  if (isAtRest()) {
    run();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!isAtRest()) return;
    observer.disconnect();
    run();
  });
  observer.observe(root, { attributeFilter: ['data-map'] });
  return () => observer.disconnect();
}
