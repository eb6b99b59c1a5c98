import { type ComponentType, useEffect, useState } from 'react';
import { showNotice } from '../state/commands/notify.ts';
import { openDialog } from '../state/commands/show-panels.ts';
import type { Dialog } from '../state/session.ts';
import { useAppState, useAppStore } from '../ui/ui-context.tsx';

const LOADERS: Readonly<Record<Dialog['kind'], () => Promise<{ readonly default: ComponentType }>>> = {
  about: () => import('../features/about/about-dialog.tsx'),
  'business-model': () => import('../features/reader/figures/business-model-dialog.tsx'),
  shortcuts: () => import('../features/about/help-dialog.tsx'),
  coverage: () => import('../features/coverage/coverage-dialog.tsx'),
  dossier: () => import('../features/dossiers/dossier-dialog.tsx'),
  download: () => import('../features/pictures/picture-dialog.tsx'),
  'record-export': () => import('../features/records/record-export/export-dialog.tsx'),
  'briefing-export': () => import('../features/briefing-export/export-dialog.tsx'),
  file: () => import('../features/one-file/one-file-dialog.tsx'),
  workspace: () => import('../features/workspace/workspace-dialog.tsx'),
  landscape: () => import('../features/reader/figures/landscape-dialog.tsx'),
};

interface Loaded {
  readonly kind: Dialog['kind'];
  readonly Content: ComponentType;
}

/**
 * Loads and shows the open dialog. When loading fails, it is reported and the dialog closed; opening it again
 * retries where the browser does so (`React.lazy` would store the failure everywhere). Dialogs wait for the
 * data, as their buttons do.
 */
export function OpenDialog() {
  const store = useAppStore();
  const kind = useAppState(({ session }) => session.dialog?.kind ?? null);
  const isReady = useAppState(({ data }) => data.status === 'ready');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (kind === null) return;
    let isWanted = true;
    LOADERS[kind]().then(
      ({ default: Content }) => {
        if (isWanted) setLoaded({ kind, Content });
      },
      () => {
        if (!isWanted) return;
        openDialog(store, null);
        showNotice(store, { id: 'part-missing', kind: 'part-missing' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [kind, store]);
  if (kind === null || !isReady || loaded?.kind !== kind) return null;
  return <loaded.Content />;
}
