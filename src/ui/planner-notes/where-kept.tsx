import { selectKeepsWork } from '../../state/selectors/keeps-work.ts';
import { useAppState } from '../ui-context.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';

/** Whose notes are, and how long they last. */
export function WhereKept() {
  const t = usePlannerNotesT();
  const isKept = useAppState((state) => !state.plannerNotes.isRefused && selectKeepsWork(state));
  return isKept ? (
    <p className="planner-note-private">{t('plannerNotes.private')}</p>
  ) : (
    <p className="caution">{t('plannerNotes.unkept')}</p>
  );
}
