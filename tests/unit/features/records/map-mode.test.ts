import { describe, expect, it } from 'vitest';
import { hexagonAt } from '../../../../src/analysis/incidents/hexagons.ts';
import { type IncidentTable, NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { findIncidents } from '../../../../src/features/explore/state/filter-incidents.ts';
import { SELECTORS_OF_ALL } from '../../../../src/features/records/state/row-selectors.ts';
import { selectSeenHexagons } from '../../../../src/features/records/state/seen-hexagons.ts';
import { layHexagons, setMapMode } from '../../../../src/features/records/state/set-map-mode.ts';
import { setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

const BELGRADE = [20.46, 44.79] as const;
const SOFIA = [23.32, 42.7] as const;

type PlacedRow = MadeRow & { readonly at: readonly [number, number] | null };

function setOf(key: number, rows: readonly PlacedRow[]) {
  const placed = rows.map((row) => (row.at === null ? row : { ...row, leg: ['leg:a', 0] as const }));
  const table: IncidentTable = {
    ...makeTable(placed),
    lng: Int32Array.from(rows, ({ at }) => (at === null ? NO_POSITION : stepsOf(at[0]))),
    lat: Int32Array.from(rows, ({ at }) => (at === null ? NO_POSITION : stepsOf(at[1]))),
  };
  return { key, table, tags: makeTags(placed) };
}

async function exploring(): Promise<AppStore> {
  const store = createAppStore();
  await exploreSets(store, [
    setOf(1, [
      { at: BELGRADE, date: '2024-01-31' },
      { at: SOFIA, date: '2024-03-01' },
      { at: null, date: '2024-01-31' },
    ]),
    setOf(2, [{ at: BELGRADE, date: '2024-01-02' }]),
  ]);
  return store;
}

function countedAt(store: AppStore, [lng, lat]: readonly [number, number]): number | undefined {
  const hexagons = SELECTORS_OF_ALL.hexagons(store.getState());
  return hexagons?.counts[hexagons.keys.indexOf(hexagonAt(lng, lat, hexagons.level))];
}

describe('layHexagons', () => {
  it('counts the records of all sets under the current filters', async () => {
    const store = await exploring();
    expect(SELECTORS_OF_ALL.hexagons(store.getState())).toBeNull();
    await layHexagons(store, 3);
    expect([countedAt(store, BELGRADE), countedAt(store, SOFIA)]).toEqual([2, 1]);
    expect(SELECTORS_OF_ALL.hexagons(store.getState())).toMatchObject({
      placed: 3,
      unplaced: 1,
      level: 3,
      most: 2,
    });
    const before = SELECTORS_OF_ALL.hexagons(store.getState())?.keys;
    setPeriod(store, { from: '2024-01-03', to: '2024-02' });
    expect([countedAt(store, BELGRADE), countedAt(store, SOFIA)]).toEqual([1, 0]);
    expect(SELECTORS_OF_ALL.hexagons(store.getState())).toMatchObject({ placed: 1, unplaced: 1 });
    expect(SELECTORS_OF_ALL.unplaced(store.getState())).toBe(1);
    expect(SELECTORS_OF_ALL.hexagons(store.getState())?.keys).toBe(before);
  });

  it('uses the last requested level and does not repeat it', async () => {
    const store = await exploring();
    const early = layHexagons(store, 1);
    await layHexagons(store, 4);
    await early;
    expect(SELECTORS_OF_ALL.hexagons(store.getState())?.level).toBe(4);
    const { hexagons } = store.getState().exploration;
    await layHexagons(store, 4);
    expect(store.getState().exploration.hexagons).toBe(hexagons);
  });

  it('removes the counts of a removed set', async () => {
    const store = await exploring();
    await layHexagons(store, 3);
    await exploreSets(store, store.getState().exploration.wanted.slice(0, 1));
    await layHexagons(store, 3);
    expect(countedAt(store, BELGRADE)).toBe(1);
  });
});

describe('selectSeenHexagons', () => {
  const lookAt = (store: AppStore, [lng, lat]: readonly [number, number], zoom: number) =>
    store.setState(({ scene }) => ({ scene: { ...scene, camera: { ...scene.camera, lng, lat, zoom } } }));
  const seenOf = (store: AppStore) => {
    const { all, seen } = selectSeenHexagons(store.getState()) ?? { all: new Float64Array(), seen: [] };
    return Array.from(seen, (at) => all[at]);
  };

  it('returns only the hexagons in the view', async () => {
    const store = await exploring();
    expect(selectSeenHexagons(store.getState())).toBeNull();
    lookAt(store, BELGRADE, 8);
    await layHexagons(store, 5);
    expect(seenOf(store)).toEqual([hexagonAt(...BELGRADE, 5)]);
    const before = selectSeenHexagons(store.getState());
    setPeriod(store, { from: '2024-01-03', to: '2024-02' });
    expect(selectSeenHexagons(store.getState())).toBe(before);
    lookAt(store, SOFIA, 8);
    expect(seenOf(store)).toEqual([hexagonAt(...SOFIA, 5)]);
  });

  it('returns the earlier hexagons until those of a new level are ready', async () => {
    const store = await exploring();
    lookAt(store, BELGRADE, 8);
    await layHexagons(store, 5);
    const before = selectSeenHexagons(store.getState());
    lookAt(store, BELGRADE, 5);
    expect(selectSeenHexagons(store.getState())).toBe(before);
    await layHexagons(store, 2);
    expect(seenOf(store)).toHaveLength(2);
  });
});

describe('setMapMode', () => {
  it('changes the map mode and keeps the filters', async () => {
    const store = await exploring();
    findIncidents(store, 'nothing');
    setMapMode(store, 'hexagons');
    expect(store.getState().exploration).toMatchObject({ mapMode: 'hexagons', text: 'nothing' });
  });
});
