import { openDialog } from '../../state/commands/show-panels.ts';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import '../../../styles/css/workspace.css';
import { useEffect } from 'react';
import { handlesOf } from '../../state/handles.ts';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { AwaitedFiles } from './awaited-files.tsx';
import { OpenWorkspace } from './open-workspace.tsx';
import { SaveWorkspace } from './save-workspace.tsx';
import { SavedWorkspaces } from './saved-workspaces.tsx';
import { autosaveWork, lookForWork } from './work-in-page.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Workspace dialog: download, open, and saved work. */
export default function WorkspaceDialog() {
  const t = useWorkspaceT();
  const store = useAppStore();
  // A file that is dropped on the open dialog opens it again.
  useAppState(({ session: { dialog } }) => dialog);
  const dropped = handlesOf(store).workspace;
  useEffect(
    () => () => {
      handlesOf(store).workspace = null;
    },
    [store],
  );
  useEffect(() => void autosaveWork(store).then(() => lookForWork(store)), [store]);
  return (
    <Dialog title={t('workspace.title')} size="form" onClose={() => openDialog(store, null)}>
      <p>{t('workspace.intro')}</p>
      <AwaitedFiles />
      <OpenWorkspace key={dropped?.name} dropped={dropped} />
      <SaveWorkspace />
      <SavedWorkspaces />
    </Dialog>
  );
}
