import { showRightPanel } from '../../../state/commands/show-panels.ts';
import type { AppStore } from '../../../state/store.ts';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { setOf } from './patch-incidents.ts';

/**
 * Opens a record in the table, on the map and in the right panel; `null` or a row outside its set closes it.
 */
export function selectIncident(store: AppStore, wanted: IncidentRow | null): void {
  const selected = wanted === null || isThere(store, wanted) ? wanted : null;
  const before = store.getState().exploration.selected;
  const isSame = before?.set === selected?.set && before?.row === selected?.row;
  if (!isSame) store.setState(({ exploration }) => ({ exploration: { ...exploration, selected } }));
  if (selected !== null) showRightPanel(store, 'record');
  else if (store.getState().session.rightPanel === 'record') showRightPanel(store, 'feature');
}

function isThere(store: AppStore, { set, row }: IncidentRow): boolean {
  const table = setOf(store, set)?.taken.table;
  return table !== undefined && row >= 0 && row < table.rowCount;
}
