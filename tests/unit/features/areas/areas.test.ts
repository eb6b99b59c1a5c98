import { beforeEach, describe, expect, it, vi } from 'vitest';
import { combineShapes } from '../../../../src/analysis/area/combine.ts';
import { NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import {
  AREAS,
  addArea,
  changeArea,
  loadAreas,
  removeArea,
} from '../../../../src/features/areas/state/edit-areas.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import {
  selectAreaCounts,
  selectExploredIncidents,
  selectShownRows,
} from '../../../../src/features/explore/state/explored-incidents.ts';
import {
  clearIncidentFilters,
  compareIncidents,
  filterByAreas,
  findIncidents,
  toggleArea,
} from '../../../../src/features/explore/state/filter-incidents.ts';
import { selectComparedIncidents } from '../../../../src/features/records/state/compared-incidents.ts';
import { setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';
import { box } from '../../analysis/area/made-areas.ts';
import { makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

/** Store with one row per place, dated January 2024 and January 2023 in turn. `null` means no position. */
async function exploring(places: readonly (readonly [number, number] | null)[]): Promise<AppStore> {
  const rows = places.map((_, i) => ({ date: i % 2 === 0 ? '2024-01-31' : '2023-01-31' }));
  const { columns } = makeRawTable({ note: { kept: places.map((_, i) => `note ${i}`) } });
  const column = (axis: 0 | 1) =>
    Int32Array.from(places, (place) => (place === null ? NO_POSITION : stepsOf(place[axis])));
  const table = { ...makeTable(rows, columns), lng: column(0), lat: column(1) };
  const store = createAppStore();
  await exploreSets(store, [{ key: 1, table, tags: makeTags(rows) }]);
  return store;
}

function shown(store: AppStore): number[] {
  return [...(selectShownRows(store.getState()).get(1) ?? [])];
}

beforeEach(saveInMemory);

const WEST = box(19, 44, 20, 45);
const EAST = box(20, 44, 21, 45);
const PLACES = [[19.5, 44.5], [20.5, 44.5], [20, 44.5], [25, 44.5], null] as const;

describe('area filter of records', () => {
  it('selects records inside any area or outside all, never without a position', async () => {
    const store = await exploring(PLACES);
    const [west, east] = [WEST, EAST].map((shape, i) => addArea(store, `${i}`, shape)) as [string, string];
    toggleArea(store, west);
    expect(shown(store)).toEqual([1, 0, 1, 0, 0]);
    toggleArea(store, east);
    expect(shown(store)).toEqual([1, 1, 1, 0, 0]);
    filterByAreas(store, { areas: [west, east], side: 'outside' });
    expect(shown(store)).toEqual([0, 0, 0, 1, 0]);
    toggleArea(store, east);
    expect(shown(store)).toEqual([0, 1, 0, 1, 0]);
    toggleArea(store, west);
    expect(shown(store)).toEqual([1, 1, 1, 1, 1]);
    filterByAreas(store, { areas: [west], side: 'inside' });
    clearIncidentFilters(store);
    expect(shown(store)).toEqual([1, 1, 1, 1, 1]);
  });

  it('counts and filters records per area under all other filters', async () => {
    const store = await exploring(PLACES);
    const [west, east] = [WEST, EAST].map((shape, i) => addArea(store, `${i}`, shape)) as [string, string];
    const counts = () => Object.fromEntries(selectAreaCounts(store.getState()));
    expect(counts()).toEqual({ [west]: 2, [east]: 2 });
    toggleArea(store, west);
    expect(counts()).toEqual({ [west]: 2, [east]: 2 });
    expect(selectExploredIncidents(store.getState())).toMatchObject({ total: 5, passing: 2 });
    findIncidents(store, 'note 2');
    expect(counts()).toEqual({ [west]: 1, [east]: 1 });
    findIncidents(store, '');
    setPeriod(store, { from: '2024-01', to: '2024-01' });
    expect(counts()).toEqual({ [west]: 2, [east]: 1 });
  });

  it('compares periods within the selected area', async () => {
    const store = await exploring(PLACES);
    toggleArea(store, addArea(store, 'east', EAST));
    setPeriod(store, { from: '2024-01', to: '2024-01' });
    compareIncidents(store, { pair: { of: 'periods', with: 'year' }, measure: 'counts', by: 'market' });
    expect(selectComparedIncidents(store.getState())?.bars).toMatchObject([
      { key: 'none', first: { sum: 1 }, second: { sum: 1 } },
    ]);
  });

  it('follows a changed area and ends when the area is deleted', async () => {
    const store = await exploring(PLACES);
    const id = addArea(store, 'west', WEST);
    toggleArea(store, id);
    changeArea(store, id, { shape: combineShapes('union', WEST, EAST) ?? [] });
    expect(shown(store)).toEqual([1, 1, 1, 0, 0]);
    removeArea(store, id);
    expect(shown(store)).toEqual([1, 1, 1, 1, 1]);
    expect(store.getState().exploration.area).toBeNull();
  });
});

describe('area commands', () => {
  it('saves added, changed and deleted areas and loads them again', async () => {
    const store = createAppStore();
    const a = addArea(store, 'A', WEST);
    const b = addArea(store, 'B', EAST);
    changeArea(store, a, { name: 'Z' });
    const other = createAppStore();
    await loadAreas(other);
    expect(other.getState().areas.list).toEqual([
      { id: b, name: 'B', shape: EAST },
      { id: a, name: 'Z', shape: WEST },
    ]);
    removeArea(store, a);
    expect([...(await savedOf('areas')).keys()]).toEqual([b]);
  });

  it('undoes and redoes edits in the store and the repository', async () => {
    const store = createAppStore();
    const names = () => store.getState().areas.list.map(({ name }) => name);
    const a = addArea(store, 'A', WEST);
    addArea(store, 'B', EAST);
    removeArea(store, a);
    undo(store, AREAS);
    expect(names()).toEqual(['A', 'B']);
    expect((await savedOf('areas')).size).toBe(2);
    undo(store, AREAS);
    undo(store, AREAS);
    undo(store, AREAS);
    expect(names()).toEqual([]);
    expect((await savedOf('areas')).size).toBe(0);
    redo(store, AREAS);
    redo(store, AREAS);
    expect(names()).toEqual(['A', 'B']);
    addArea(store, 'C', EAST);
    redo(store, AREAS);
    expect(names()).toEqual(['A', 'B', 'C']);
  });

  it('keeps areas of another window when earlier edits are undone', async () => {
    const store = createAppStore();
    const names = () => store.getState().areas.list.map(({ name }) => name);
    addArea(store, 'A', WEST);
    addArea(store, 'B', WEST);
    undo(store, AREAS);
    addArea(createAppStore(), 'C', EAST);
    await loadAreas(store);
    undo(store, AREAS);
    expect(names()).toEqual(['C']);
    redo(store, AREAS);
    redo(store, AREAS);
    expect(names()).toEqual(['C', 'A', 'B']);
    expect((await savedOf('areas')).size).toBe(3);
  });

  it('keeps areas for the visit and sets isRefused when saving fails', async () => {
    refuseToSave();
    const store = createAppStore();
    await loadAreas(store);
    addArea(store, 'A', WEST);
    await vi.waitFor(() => expect(store.getState().areas.isRefused).toBe(true));
    expect(store.getState().areas.list).toMatchObject([{ name: 'A' }]);
  });
});
