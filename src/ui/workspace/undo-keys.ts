import { announce } from '../../state/commands/announce.ts';
import { redoNext, undoLast } from '../../state/commands/undo-last.ts';
import type { AppStore } from '../../state/store.ts';
import { isTyping } from '../is-typing.ts';
import { workspaceT } from './workspace-words.ts';

/** Takes back what was done last, or does it again, and says what it was done to. */
export async function stepJournal(store: AppStore, way: 'undo' | 'redo'): Promise<void> {
  const changed = way === 'undo' ? undoLast(store) : redoNext(store);
  const t = await workspaceT(store);
  if (changed === null) announce(store, t(`workspace.${way}.none`));
  else announce(store, t(`workspace.${way}.done`, { what: t(`workspace.name.${changed}`) }));
}

/** Ctrl or Cmd with Z, with Shift for the way forth, or Ctrl with Y: from anywhere but fields, dialogs, and what has a way back of its own. */
export function hearUndoKeys(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
    if (!isMeant || event.defaultPrevented || isTyping(event.target)) return;
    if (store.getState().presentation !== null || store.getState().session.dialog !== null) return;
    event.preventDefault();
    void stepJournal(store, key === 'y' || event.shiftKey ? 'redo' : 'undo');
  });
}
