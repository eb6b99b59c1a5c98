import { useAppState } from '../../ui/ui-context.tsx';
import { selectSavesWork } from '../workspace/state/saves-work.ts';
import { useIncidentsT } from './incident-words.ts';

/** Explains how records are used and how long they last. */
export function IncidentsIntro() {
  const t = useIncidentsT();
  const keeps = useAppState(selectSavesWork);
  return (
    <p className="incidents-intro">
      {t('incidents.intro')} {keeps && t('incidents.intro.saved')}
    </p>
  );
}
