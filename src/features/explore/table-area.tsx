import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { useExploreT } from '../records/index.ts';
import { focusTableButton } from './focus-record.ts';
import { IncidentTable } from './incident-table.tsx';
import { showTable } from './state/show-table.ts';

/** The table below the map on wide screens. Opening it moves the focus there; closing returns it. */
export default function TableArea() {
  const t = useExploreT();
  const store = useAppStore();
  const isOpen = useAppState(
    ({ incidents, exploration }) => exploration.isTableOpen && incidents?.sets.length !== 0,
  );
  const area = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current)
      area.current
        ?.querySelector<HTMLElement>('[data-testid="incident-table"]')
        ?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section ref={area} className="table-area" aria-label={t('explore.table.region')}>
      <IconButton
        className="table-close"
        icon="close"
        label={t('explore.table.close')}
        onClick={() => {
          showTable(store, false);
          focusTableButton();
        }}
      />
      <IncidentTable />
    </section>
  );
}
