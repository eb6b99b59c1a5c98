import { selectKeepsWork } from '../../state/selectors/keeps-work.ts';
import { useAppState } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** What becomes of own records, and how long they last. */
export function IncidentsLede() {
  const t = useIncidentsT();
  const keeps = useAppState(selectKeepsWork);
  return (
    <p className="incidents-lede">
      {t('incidents.lede')} {keeps && t('incidents.lede.kept')}
    </p>
  );
}
