import { announce } from '../../../state/commands/notify.ts';
import { canRedo, canUndo, redo, undo } from '../../../state/history.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { RECORD_GRADES } from '../state/grade-incidents.ts';
import { useGradingsT } from './grading-words.ts';

/** Undo and redo of gradings. */
export function GradeHistory() {
  const t = useGradingsT();
  const store = useAppStore();
  const isUndoOn = useAppState((state) => canUndo(state, RECORD_GRADES));
  const isRedoOn = useAppState((state) => canRedo(state, RECORD_GRADES));
  const steps = [
    { word: 'gradings.undo', said: 'gradings.undone', isOn: isUndoOn, step: undo },
    { word: 'gradings.redo', said: 'gradings.redone', isOn: isRedoOn, step: redo },
  ] as const;
  return (
    <p className="form-actions">
      {steps.map(({ word, said, isOn, step }) => (
        <button
          key={word}
          type="button"
          className="text-button"
          aria-disabled={!isOn}
          onClick={() => {
            const change = step(store, RECORD_GRADES);
            if (change === null) return;
            const { grading, count } = change.after;
            announce(store, t(said, { grading: t(`gradings.by.${grading}`), count }));
          }}
        >
          {t(word)}
        </button>
      ))}
    </p>
  );
}
