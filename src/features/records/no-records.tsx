import { useAppStore } from '../../ui/ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';
import { beginPlanning } from './state/begin-planning.ts';

/** In place of tools that need records. */
export function NoRecords() {
  const t = useIncidentsT();
  const store = useAppStore();
  return (
    <p className="empty">
      {t('incidents.none')}{' '}
      <button type="button" className="link-button" onClick={() => beginPlanning(store)}>
        {t('incidents.toData')}
      </button>
    </p>
  );
}
