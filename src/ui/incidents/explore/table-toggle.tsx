import { showTable } from '../../../state/commands/incidents/show-table.ts';
import { useLayout } from '../../shell/use-layout.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';
import { TABLE_BUTTON } from './focus-record.ts';
import { IncidentTable } from './incident-table.tsx';

/** Opens the table below the map, or in place on a phone. */
export function TableToggle() {
  const t = useExploreT();
  const store = useAppStore();
  const layout = useLayout();
  const isOpen = useAppState(({ exploration }) => exploration.isTableOpen);
  return (
    <>
      <p className="form-actions">
        <button
          id={TABLE_BUTTON}
          type="button"
          className="button"
          data-quiet=""
          aria-expanded={isOpen}
          onClick={() => showTable(store, !isOpen)}
        >
          {t('explore.table')}
        </button>
      </p>
      {isOpen && layout === 'sheet' && (
        <section className="table-inline" aria-label={t('explore.table.region')}>
          <IncidentTable />
        </section>
      )}
    </>
  );
}
