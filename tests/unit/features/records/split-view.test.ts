/** Tests the split view of the map, which shows each side of a comparison separately. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MarketId } from '../../../../src/domain/ids.ts';
import { FIRST_COMPARISON } from '../../../../src/features/explore/state/exploration.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { selectShownRows } from '../../../../src/features/explore/state/explored-incidents.ts';
import { chooseBars, compareIncidents } from '../../../../src/features/explore/state/filter-incidents.ts';
import { selectComparedRows, selectSplitView } from '../../../../src/features/network/state/split-view.ts';
import { selectComparedIncidents } from '../../../../src/features/records/state/compared-incidents.ts';
import { SELECTORS_OF_SIDES } from '../../../../src/features/records/state/row-selectors.ts';
import {
  comparedViewOf,
  layHexagons,
  setMapMode,
  viewCompared,
} from '../../../../src/features/records/state/set-map-mode.ts';
import { brushPeriod, setPeriod, settlePeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

const ROWS: readonly MadeRow[] = [
  { market: 'market:arms', date: '2024-02-01', leg: ['leg:b', 100] },
  { market: 'market:arms', date: '2024-01-20', leg: ['leg:b', 200] },
  { market: 'market:drugs/heroin', date: '2024-02-15', leg: ['leg:a', -300] },
  { date: '2024-01-04' },
];
const GROUPS = { of: 'groups', source: 'market', first: 'market:arms', second: null } as const;
const OF_GROUPS = { pair: GROUPS, by: 'leg', measure: 'counts' } as const;

async function exploring(rows = ROWS): Promise<AppStore> {
  const store = createAppStore();
  await exploreSets(store, [{ key: 1, table: makeTable(rows), tags: makeTags(rows) }]);
  return store;
}

const rowsOf = (store: AppStore) =>
  selectComparedRows(store.getState())?.rows.map((sets) => [...sets.values()].map((rows) => [...rows]));

describe('selectComparedRows', () => {
  it('returns the rows of each group and keeps the current filter', async () => {
    const store = await exploring();
    expect(selectComparedRows(store.getState())).toBeNull();
    chooseBars(store, 'leg', ['leg:a', 'leg:b']);
    const before = [...(selectShownRows(store.getState()).get(1) ?? [])];
    compareIncidents(store, OF_GROUPS);
    expect(rowsOf(store)).toEqual([[[1, 1, 0, 0]], [[0, 0, 1, 0]]]);
    expect(selectComparedRows(store.getState())?.counts).toEqual([2, 1]);
    expect([...(selectShownRows(store.getState()).get(1) ?? [])]).toEqual(before);
  });

  it('returns the rows of each period, the earlier first, and null for an open period', async () => {
    const store = await exploring();
    compareIncidents(store, FIRST_COMPARISON);
    viewCompared(store, 'swipe');
    expect([selectComparedRows(store.getState()), selectSplitView(store.getState())]).toEqual([null, null]);
    setPeriod(store, { from: '2024-02', to: '2024-02' });
    expect(rowsOf(store)).toEqual([[[0, 1, 0, 1]], [[1, 0, 1, 0]]]);
    expect(selectSplitView(store.getState())).toBe('swipe');
  });

  it('returns the same rows while the period is being brushed', async () => {
    const store = await exploring();
    vi.useFakeTimers();
    setPeriod(store, { from: '2024-02', to: '2024-02' });
    compareIncidents(store, FIRST_COMPARISON);
    viewCompared(store, 'beside');
    const before = selectComparedRows(store.getState());
    brushPeriod(store, { from: '2024-01', to: '2024-01' });
    expect(selectComparedRows(store.getState())).toBe(before);
    expect(selectSplitView(store.getState())).toBe('beside');
    settlePeriod(store);
    expect(rowsOf(store)).toEqual([[[0, 0, 0, 0]], [[0, 1, 0, 1]]]);
    vi.useRealTimers();
  });
});

describe('viewCompared', () => {
  it('splits the current map mode, or points when it cannot be split', async () => {
    const store = await exploring();
    const now = () => {
      const { mapMode, splitView } = store.getState().exploration;
      return [mapMode, splitView, comparedViewOf(store.getState().exploration)];
    };
    compareIncidents(store, OF_GROUPS);
    setMapMode(store, 'legs');
    viewCompared(store, 'swipe');
    expect(now()).toEqual(['legs', 'swipe', 'swipe']);
    viewCompared(store, 'difference');
    expect(now()).toEqual(['difference', null, 'difference']);
    viewCompared(store, 'beside');
    expect(now()).toEqual(['points', 'beside', 'beside']);
    setMapMode(store, 'hexagons');
    expect(now()).toEqual(['hexagons', 'beside', 'beside']);
    setMapMode(store, 'clusters');
    expect(now()).toEqual(['clusters', null, 'all']);
    viewCompared(store, 'swipe');
    compareIncidents(store, null);
    expect(now()).toEqual(['points', null, 'all']);
  });
});

const MARKETS: readonly MarketId[] = ['market:arms', 'market:drugs/heroin'];
const row: fc.Arbitrary<MadeRow> = fc.record(
  {
    market: fc.constantFrom(...MARKETS),
    date: fc.constantFrom('2024-01-05', '2024-02-01'),
    leg: fc.tuple(
      fc.constantFrom('leg:a' as const, 'leg:b' as const),
      fc.constantFrom(0, -900, 14_000, 90_000),
    ),
  },
  { requiredKeys: [] },
);

describe('map modes of both sides', () => {
  it('counts the same records as the comparison table on one common scale', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (rows) => {
        const store = await exploring(rows);
        compareIncidents(store, OF_GROUPS);
        await layHexagons(store, 3);
        const state = store.getState();
        const counts = selectComparedRows(state)?.counts ?? [];
        const bars = selectComparedIncidents(state)?.bars ?? [];
        const sums = (['first', 'second'] as const).map((side) =>
          bars.reduce((sum, bar) => sum + bar[side].sum, 0),
        );
        expect(counts).toEqual(sums);
        const pictures = SELECTORS_OF_SIDES.map(({ folded, hexagons, unplaced }) => ({
          folded: folded(state),
          hexagons: hexagons(state),
          unplaced: unplaced(state),
        }));
        for (const [side, { folded, hexagons, unplaced }] of pictures.entries()) {
          const onLegs = folded.legs.reduce((sum, { all }) => sum + all, 0);
          expect(onLegs + folded.offCorridor + folded.unplaced).toBe(counts[side]);
          expect((hexagons?.placed ?? 0) + (hexagons?.unplaced ?? 0)).toBe(counts[side]);
          expect(unplaced).toBe(folded.unplaced);
          for (const bar of bars.filter(({ key }) => String(key).startsWith('leg:'))) {
            const ofLeg = folded.legs.find(({ leg }) => leg === bar.key)?.all ?? 0;
            expect(ofLeg).toBe((side === 0 ? bar.first : bar.second).sum);
          }
        }
        const [first, second] = pictures;
        expect(first?.folded.most).toBe(second?.folded.most);
        expect(first?.hexagons?.most).toBe(second?.hexagons?.most);
      }),
      { numRuns: 60 },
    );
  });
});
