import { isSame, stepHere } from '../../../state/commands/incidents/press-incidents.ts';
import { useAppState, useAppStore, useFormat } from '../../ui-context.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

/** Steps through the records at the pressed point. */
export function IncidentsHere() {
  const t = useIncidentMapT();
  const format = useFormat();
  const store = useAppStore();
  const here = useAppState(({ exploration }) => exploration.here);
  const selected = useAppState(({ exploration }) => exploration.selected);
  const at = here.findIndex((one) => isSame(one, selected));
  if (at < 0 || here.length < 2) return null;
  return (
    <p className="import-pages" data-testid="incidents-here">
      <button type="button" className="text-button" onClick={() => stepHere(store, -1)}>
        {t('incidentMap.here.before')}
      </button>
      <span role="status">
        {t('incidentMap.here', { number: format.number(at + 1), count: format.number(here.length) })}
      </span>
      <button type="button" className="text-button" onClick={() => stepHere(store, 1)}>
        {t('incidentMap.here.next')}
      </button>
    </p>
  );
}
