import { type ComponentType, useEffect, useState } from 'react';
import { showNotice } from '../state/commands/notify.ts';
import { openDialog } from '../state/commands/show-panels.ts';
import type { Dialog } from '../state/session.ts';
import { useAppState, useAppStore } from '../ui/ui-context.tsx';

const LOADERS: Readonly<Record<Dialog['kind'], () => Promise<{ readonly default: ComponentType }>>> = {
  about: () => import('../ui/about/about-dialog.tsx'),
  'business-model': () => import('../ui/reader/figures/business-model-dialog.tsx'),
  shortcuts: () => import('../ui/about/help-dialog.tsx'),
  coverage: () => import('../ui/coverage/coverage-dialog.tsx'),
  dossier: () => import('../ui/dossier/dossier-dialog.tsx'),
  download: () => import('../ui/export/picture-dialog.tsx'),
  embed: () => import('../ui/embed/embed-dialog.tsx'),
  stories: () => import('../ui/present/stories-dialog.tsx'),
  'record-export': () => import('../ui/incidents/record-export/export-dialog.tsx'),
  'briefing-export': () => import('../ui/briefing-export/export-dialog.tsx'),
  file: () => import('../ui/one-file/one-file-dialog.tsx'),
  workspace: () => import('../ui/workspace/workspace-dialog.tsx'),
  'planner-notes': () => import('../ui/planner-notes/planner-notes-dialog.tsx'),
  landscape: () => import('../ui/reader/figures/landscape-dialog.tsx'),
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
