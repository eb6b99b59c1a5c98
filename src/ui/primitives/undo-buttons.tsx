import type { Change } from '../../state/changes.ts';
import { announce } from '../../state/commands/notify.ts';
import { canRedo, canUndo, redo, type Undoable, undo } from '../../state/history.ts';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { IconButton } from './icon-button.tsx';

interface Props<V> {
  readonly of: Undoable<V>;
  readonly undoLabel: string;
  readonly redoLabel: string;
  /** Returns what is announced after a step. */
  readonly describe: (way: 'undo' | 'redo', change: Change<V>) => string;
}

/** Undo and redo of one kind of change; nothing before the first one. */
export function UndoButtons<V>({ of, undoLabel, redoLabel, describe }: Props<V>) {
  const store = useAppStore();
  const isUndoOn = useAppState((state) => canUndo(state, of));
  const isRedoOn = useAppState((state) => canRedo(state, of));
  const step = (way: 'undo' | 'redo') => {
    const change = way === 'undo' ? undo(store, of) : redo(store, of);
    if (change !== null) announce(store, describe(way, change));
  };
  if (!isUndoOn && !isRedoOn) return null;
  return (
    <span className="undo-buttons">
      <IconButton icon="undo" label={undoLabel} aria-disabled={!isUndoOn} onClick={() => step('undo')} />
      <IconButton icon="redo" label={redoLabel} aria-disabled={!isRedoOn} onClick={() => step('redo')} />
    </span>
  );
}
