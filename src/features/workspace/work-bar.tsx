import { openDialog } from '../../state/commands/show-panels.ts';
import '../../../styles/css/incidents.css';
import '../../../styles/css/workspace.css';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { AwaitedFiles } from './awaited-files.tsx';
import { undoOrRedo } from './undo-keys.ts';
import { WorkStatus } from './work-status.tsx';
import { useWorkspaceT } from './workspace-words.ts';

/** Toolbar of the work: undo and redo, save status, and the file dialog. */
export function WorkBar() {
  const t = useWorkspaceT();
  const store = useAppStore();
  const canUndo = useAppState(({ history }) => history.past.length > 0);
  const canRedo = useAppState(({ history }) => history.future.length > 0);
  return (
    <div className="work-bar">
      <p className="form-actions">
        <button
          type="button"
          className="button"
          data-quiet=""
          onClick={() => openDialog(store, { kind: 'workspace' })}
        >
          {t('workspace.button')}
        </button>
        <IconButton
          icon="undo"
          label={t('workspace.undo')}
          aria-keyshortcuts="Control+Z Meta+Z"
          aria-disabled={!canUndo}
          onClick={() => void undoOrRedo(store, 'undo')}
        />
        <IconButton
          icon="redo"
          label={t('workspace.redo')}
          aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
          aria-disabled={!canRedo}
          onClick={() => void undoOrRedo(store, 'redo')}
        />
      </p>
      <WorkStatus />
      <AwaitedFiles />
    </div>
  );
}
