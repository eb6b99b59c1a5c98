/** Tests that each map mode accounts for exactly the records that pass the filters and fill the table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClusters as findInWorker } from '../../../../src/analysis/clusters/find-clusters.ts';
import { densityFrame, deriveDensity } from '../../../../src/analysis/incidents/density.ts';
import { listRows } from '../../../../src/analysis/incidents/list-rows.ts';
import type { MarketId } from '../../../../src/domain/ids.ts';
import { type IncidentTable, NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import { mercatorOfRows } from '../../../../src/domain/incident-places.ts';
import { MAP_MODES, type MapMode } from '../../../../src/features/explore/state/exploration.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import {
  selectExploredIncidents,
  selectShownRows,
} from '../../../../src/features/explore/state/explored-incidents.ts';
import {
  chooseBars,
  compareIncidents,
  findIncidents,
} from '../../../../src/features/explore/state/filter-incidents.ts';
import { selectLegDifferences } from '../../../../src/features/network/state/leg-differences.ts';
import { selectComparedLegs } from '../../../../src/features/records/state/compared-incidents.ts';
import { findClusters } from '../../../../src/features/records/state/find-clusters.ts';
import { SELECTORS_OF_ALL } from '../../../../src/features/records/state/row-selectors.ts';
import { layHexagons } from '../../../../src/features/records/state/set-map-mode.ts';
import { ok } from '../../../../src/lib/result.ts';
import { setMarkets, setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

const MARKETS: readonly MarketId[] = ['market:arms', 'market:drugs/heroin'];

const row = fc.record({
  made: fc.record({
    market: fc.option(fc.constantFrom(...MARKETS), { nil: undefined }),
    date: fc.option(fc.constantFrom('2023-11-05', '2024-02-01', '2024-03-09'), { nil: undefined }),
    leg: fc.option(
      fc.tuple(fc.constantFrom('leg:a' as const, 'leg:b' as const), fc.constantFrom(0, -900, 14_000, 90_000)),
      { nil: undefined },
    ),
  }),
  lng: fc.double({ min: 15, max: 28, noNaN: true }),
  lat: fc.double({ min: 38, max: 48, noNaN: true }),
  note: fc.constantFrom('truck', 'bus'),
});

const filters = fc.record({
  market: fc.option(fc.constantFrom(...MARKETS), { nil: null }),
  leg: fc.option(fc.subarray(['leg:a', 'leg:b', 'off', 'none'], { minLength: 1 }), { nil: null }),
  text: fc.constantFrom('', 'truck'),
  from: fc.option(fc.constantFrom('2024-01', '2024-03'), { nil: null }),
});

/** Opens a session that runs the worker code in this thread. */
const open = () =>
  ({
    ask: async (_: string, question: Parameters<typeof findInWorker>[0]) =>
      ok(findInWorker(question, () => {})),
    end: () => {},
  }) as unknown as IncidentSession;

function placed(
  rows: readonly {
    readonly made: object;
    readonly lng: number;
    readonly lat: number;
    readonly note: string;
  }[],
) {
  const made = rows.map((one) => one.made as MadeRow);
  const { columns } = makeRawTable({ note: { kept: rows.map(({ note }) => note) } });
  const plain = makeTable(made, columns);
  const at = (steps: Int32Array, degrees: (index: number) => number) =>
    steps.map((step, index) => (step === NO_POSITION ? step : stepsOf(degrees(index))));
  const table: IncidentTable = {
    ...plain,
    lng: at(plain.lng, (index) => rows[index]?.lng ?? 0),
    lat: at(plain.lat, (index) => rows[index]?.lat ?? 0),
  };
  return { table, tags: makeTags(made) };
}

/** Density frame that contains all rows. */
const FRAME = densityFrame({ middle: [0.56, 0.36], zoom: 3, width: 1600, height: 1200, isTurned: false });

/** Number of records that a map mode shows or counts as left out. */
const TOLD: Readonly<Record<MapMode, (store: AppStore, table: IncidentTable) => Promise<number>>> = {
  points: async (store) => {
    const [rows = new Uint8Array(0)] = selectShownRows(store.getState()).values();
    return rows.reduce((sum, one) => sum + one, 0);
  },
  density: async (store, table) => {
    const [shown = new Uint8Array(0)] = selectShownRows(store.getState()).values();
    const places = mercatorOfRows(table.lng, table.lat);
    const values = deriveDensity([{ places, shown }], FRAME);
    let sum = 0;
    for (const [at, value] of values.entries()) {
      const y = FRAME.north + (Math.floor(at / FRAME.columns) + 0.5) * FRAME.cell;
      const sideKm = (FRAME.cell * 40_075.016686) / Math.cosh(Math.PI * (1 - 2 * y));
      sum += (value * sideKm * sideKm) / 1000;
    }
    return Math.round(sum) + SELECTORS_OF_ALL.unplaced(store.getState());
  },
  hexagons: async (store) => {
    await layHexagons(store, 3);
    const hexagons = SELECTORS_OF_ALL.hexagons(store.getState());
    if (hexagons === null) throw new Error('no hexagons were laid');
    const sum = hexagons.counts.reduce((total, count) => total + count, 0);
    expect(sum).toBe(hexagons.placed);
    return sum + hexagons.unplaced;
  },
  legs: async (store) => {
    const { legs, offCorridor, unplaced } = SELECTORS_OF_ALL.folded(store.getState());
    return legs.reduce((sum, { all }) => sum + all, 0) + offCorridor + unplaced;
  },
  difference: async (store) => {
    // Counts per leg ignore the leg filter, as all facet counts do.
    const chosen = store.getState().exploration.chosen.leg;
    const { markets } = store.getState().scene;
    const first = markets?.[0] ?? 'market:arms';
    const groups = { of: 'groups', source: 'market', first, second: null } as const;
    compareIncidents(store, { pair: groups, by: 'jurisdiction', measure: 'counts' });
    const { bars = [] } = selectComparedLegs(store.getState()) ?? {};
    const legs = selectLegDifferences(store.getState())?.legs ?? [];
    const named = bars.filter(({ key }) => String(key).startsWith('leg:'));
    expect(legs.map(({ leg, first, second }) => [leg, first, second])).toEqual(
      named.map(({ key, first, second }) => [key, first.sum, second.sum]),
    );
    compareIncidents(store, null);
    const counted = bars.filter(({ key }) => chosen?.includes(key) ?? true);
    // The groups ignore the market filter, so only the first group matches a selected market.
    const sumOf = (side: 'first' | 'second') => counted.reduce((sum, bar) => sum + bar[side].sum, 0);
    return markets === null ? sumOf('first') + sumOf('second') : sumOf('first');
  },
  clusters: async (store) => {
    await findClusters(store, open);
    const { found } = store.getState().exploration.clusters;
    const { legs, unplaced } = SELECTORS_OF_ALL.folded(store.getState());
    const inside = found?.clusters.reduce((sum, { count }) => sum + count, 0) ?? 0;
    // Clusters leave out records at a leg, which the map mode for legs shows.
    return inside + (found?.alone ?? 0) + unplaced + legs.reduce((sum, { all }) => sum + all, 0);
  },
};

describe.each(MAP_MODES)('records in map mode %s', (mode) => {
  it('accounts for as many records as pass the filters and fill the table', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), filters, async (rows, filter) => {
        const store = createAppStore();
        const { table, tags } = placed(rows);
        await exploreSets(store, [{ key: 1, table, tags }]);
        if (filter.market !== null) setMarkets(store, [filter.market]);
        if (filter.from !== null) setPeriod(store, { from: filter.from, to: null });
        chooseBars(store, 'leg', filter.leg);
        findIncidents(store, filter.text);
        const { passing } = selectExploredIncidents(store.getState());
        const told = await TOLD[mode](store, table);
        expect(told).toBe(passing);
        const [shown = new Uint8Array(0)] = selectShownRows(store.getState()).values();
        expect(listRows(shown, null, 'en')).toHaveLength(passing);
      }),
      { numRuns: 40 },
    );
  });
});
