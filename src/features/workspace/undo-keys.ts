import { announce } from '../../state/commands/notify.ts';
import { redoNext, undoLast } from '../../state/commands/undo-last.ts';
import type { AppStore } from '../../state/store.ts';
import { isTyping } from '../../ui/is-typing.ts';
import { workspaceT } from './workspace-words.ts';

/** Undoes or redoes the last change and announces its subject. */
export async function undoOrRedo(store: AppStore, way: 'undo' | 'redo'): Promise<void> {
  const changed = way === 'undo' ? undoLast(store) : redoNext(store);
  const t = await workspaceT(store);
  if (changed === null) announce(store, t(`workspace.${way}.none`));
  else announce(store, t(`workspace.${way}.done`, { what: t(`workspace.name.${changed}`) }));
}

/**
 * Ctrl or Cmd+Z, with Shift to redo, or Ctrl+Y; ignored in fields, dialogs and views with their own history.
 */
export function subscribeToUndoKeys(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
    if (!isMeant || event.defaultPrevented || isTyping(event.target)) return;
    if (store.getState().presentation !== null || store.getState().session.dialog !== null) return;
    event.preventDefault();
    void undoOrRedo(store, key === 'y' || event.shiftKey ? 'redo' : 'undo');
  });
}
