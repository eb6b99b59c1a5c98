import { describe, expect, it } from 'vitest';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { pressIncidents, stepHere } from '../../../../src/features/records/state/press-incidents.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';

function storeWithRows(): AppStore {
  const store = createAppStore();
  const set = { key: 1, name: 'made', isShown: true, taken: { table: makeTable([{}, {}, {}]) } };
  store.setState({
    incidents: { imports: [], sets: [set as unknown as IncidentSet], nextKey: 2, templates: [] },
  });
  return store;
}

const rows = (...numbers: readonly number[]) => numbers.map((row) => ({ set: 1, row }));
const openRow = (store: AppStore) => store.getState().exploration.selected?.row ?? null;

describe('pressIncidents and stepHere', () => {
  it('opens the nearest record and the next on each repeated press', () => {
    const store = storeWithRows();
    const opened = [1, 2, 3, 4].map(() => {
      pressIncidents(store, rows(2, 0, 1));
      return openRow(store);
    });
    expect(opened).toEqual([2, 0, 1, 2]);
  });

  it('opens the nearest record at a different place', () => {
    const store = storeWithRows();
    pressIncidents(store, rows(2, 0));
    pressIncidents(store, rows(0, 2));
    expect(openRow(store)).toBe(0);
  });

  it('steps through the records in both directions', () => {
    const store = storeWithRows();
    pressIncidents(store, rows(2, 0, 1));
    stepHere(store, -1);
    expect(openRow(store)).toBe(1);
    stepHere(store, 1);
    stepHere(store, 1);
    expect(openRow(store)).toBe(0);
  });
});
