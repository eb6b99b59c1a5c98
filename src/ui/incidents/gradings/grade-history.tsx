import { redoGrading, undoGrading } from '../../../state/commands/incidents/grade-incidents.ts';
import { useAppState, useAppStore, useCommands } from '../../ui-context.tsx';
import { useGradingsT } from './grading-words.ts';

/** Undo and redo of gradings. */
export function GradeHistory() {
  const t = useGradingsT();
  const store = useAppStore();
  const commands = useCommands();
  const canUndo = useAppState(({ gradings }) => gradings.past.length > 0);
  const canRedo = useAppState(({ gradings }) => gradings.future.length > 0);
  const steps = [
    { word: 'gradings.undo', said: 'gradings.undone', isOn: canUndo, step: undoGrading },
    { word: 'gradings.redo', said: 'gradings.redone', isOn: canRedo, step: redoGrading },
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
            const edit = step(store);
            if (edit === null) return;
            commands.announce(t(said, { grading: t(`gradings.by.${edit.grading}`), count: edit.count }));
          }}
        >
          {t(word)}
        </button>
      ))}
    </p>
  );
}
