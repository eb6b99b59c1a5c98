import { useAppState } from '../../ui/ui-context.tsx';
import { selectSavesWork } from '../workspace/state/saves-work.ts';
import { usePlannerNotesT } from './planner-note-words.ts';

/** States where notes are saved and for how long. */
export function WhereSaved() {
  const t = usePlannerNotesT();
  const isSaved = useAppState((state) => !state.plannerNotes.isRefused && selectSavesWork(state));
  return isSaved ? (
    <p className="planner-note-private">{t('plannerNotes.private')}</p>
  ) : (
    <p className="caution">{t('plannerNotes.unkept')}</p>
  );
}
