import { describe, expect, it, vi } from 'vitest';
import { amountOfCount } from '../../../../src/analysis/incidents/compare-counts.ts';
import type { Dimension } from '../../../../src/analysis/incidents/dimensions.ts';
import { FIRST_COMPARISON } from '../../../../src/features/explore/state/exploration.ts';
import {
  exploreSets,
  exploreShownSets,
  setReach,
} from '../../../../src/features/explore/state/explore-sets.ts';
import {
  selectExploredIncidents,
  selectShownRows,
} from '../../../../src/features/explore/state/explored-incidents.ts';
import {
  chooseBars,
  clearIncidentFilters,
  compareIncidents,
  filterByColumn,
  findIncidents,
  toggleBar,
} from '../../../../src/features/explore/state/filter-incidents.ts';
import { setMeasure } from '../../../../src/features/explore/state/measured-incidents.ts';
import { selectLegDifferences } from '../../../../src/features/network/state/leg-differences.ts';
import { changeSet, removeSet } from '../../../../src/features/records/state/change-set.ts';
import { selectComparedIncidents } from '../../../../src/features/records/state/compared-incidents.ts';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { selectIncident } from '../../../../src/features/records/state/select-incident.ts';
import { ProblemLog } from '../../../../src/importers/incidents/problem-log.ts';
import { brushPeriod, setMarkets, setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

const TAKEN = {
  counts: { total: 1, accepted: 1, dropped: 0, unlocated: 0 },
  problems: new ProblemLog().finish(),
  places: { unit: 'line', numbers: null, first: 2 },
  columnNames: [],
  mercator: new Float32Array(2),
  outcome: 'accept',
} as const;
const HEROIN: MadeRow = { market: 'market:drugs/heroin', date: '2024-01-31', leg: ['leg:a', 12_000] };
const ARMS: MadeRow = { market: 'market:arms', date: '2024-02-01', leg: ['leg:b', 100] };
const UNTOLD: MadeRow = { jurisdiction: 'jurisdiction:kosovo', leg: ['leg:b', 200] };

function setOf(key: number, rows: readonly MadeRow[], notes: readonly string[] = rows.map(() => '')) {
  const { columns } = makeRawTable({ note: { kept: notes } });
  return { key, table: makeTable(rows, columns), tags: makeTags(rows) };
}

function setNamed(key: number, rows: readonly MadeRow[], isShown: boolean): IncidentSet {
  const { table, tags } = setOf(key, rows);
  const understood = {} as IncidentSet['understood'];
  return {
    key,
    name: table.name,
    part: 0,
    understood,
    isShown,
    taken: { ...TAKEN, table },
    tags,
    tagging: null,
    id: '',
    importedAt: null,
    earlier: [],
    shared: [],
  };
}

async function exploring(): Promise<AppStore> {
  const store = createAppStore();
  await exploreSets(store, [setOf(1, [HEROIN, ARMS], ['truck', 'Niš']), setOf(2, [UNTOLD], ['nis'])]);
  return store;
}

function shown(store: AppStore): Record<string, number[]> {
  return Object.fromEntries([...selectShownRows(store.getState())].map(([key, rows]) => [key, [...rows]]));
}

function counted(store: AppStore, dimension: Dimension): Record<string, number> {
  const bars = selectExploredIncidents(store.getState()).bars[dimension].filter(({ count }) => count > 0);
  return Object.fromEntries(bars.map(({ key, count }) => [key, count]));
}

const bar = (key: string, first: number, second: number) => ({
  key,
  first: amountOfCount(first),
  second: amountOfCount(second),
});

describe('record exploration', () => {
  it('shows all records of all sets at first', async () => {
    const store = await exploring();
    expect(selectExploredIncidents(store.getState())).toMatchObject({ total: 3, passing: 3, withoutDate: 1 });
    expect(shown(store)).toEqual({ 1: [1, 1], 2: [1] });
  });

  it('filters by the period of the scene through its last day', async () => {
    const store = await exploring();
    setPeriod(store, { from: null, to: '2024-01' });
    expect(shown(store)).toEqual({ 1: [1, 0], 2: [0] });
    expect(selectExploredIncidents(store.getState())).toMatchObject({ passing: 1, withoutDate: 1 });
    setPeriod(store, { from: '2024-02-01', to: null });
    expect(shown(store)).toEqual({ 1: [0, 1], 2: [0] });
  });

  it('filters by the markets of the scene but counts every facet value', async () => {
    const store = await exploring();
    setMarkets(store, ['market:drugs']);
    expect(shown(store)).toEqual({ 1: [1, 0], 2: [0] });
    expect(counted(store, 'market')).toEqual({ 'market:drugs/heroin': 1, 'market:arms': 1, none: 1 });
  });

  it('filters by facet values and by search text', async () => {
    const store = await exploring();
    toggleBar(store, 'leg', 'leg:b');
    expect(shown(store)).toEqual({ 1: [0, 1], 2: [1] });
    findIncidents(store, 'nis');
    toggleBar(store, 'leg', 'leg:a');
    expect(shown(store)).toEqual({ 1: [0, 1], 2: [1] });
    toggleBar(store, 'leg', 'leg:b');
    expect(shown(store)).toEqual({ 1: [0, 0], 2: [0] });
    toggleBar(store, 'leg', 'leg:a');
    chooseBars(store, 'jurisdiction', ['off']);
    expect(shown(store)).toEqual({ 1: [0, 1], 2: [0] });
    clearIncidentFilters(store);
    expect(shown(store)).toEqual({ 1: [1, 1], 2: [1] });
  });

  it('filters by a column of the files until no file has it', async () => {
    const store = await exploring();
    filterByColumn(store, 'note', { column: 'note', kind: 'texts', texts: ['nis', 'truck'] });
    expect(shown(store)).toEqual({ 1: [1, 0], 2: [1] });
    await exploreSets(store, [{ ...setOf(3, [HEROIN]), table: makeTable([HEROIN]) }]);
    expect(shown(store)).toEqual({ 3: [1] });
    expect(store.getState().exploration.columns).toEqual([]);
  });

  it('searches many records in steps and uses the last query', async () => {
    const store = createAppStore();
    const many = Array.from({ length: 45_000 }, () => ({}));
    const notes = many.map((_, row) => (row === 44_999 ? 'last' : 'any'));
    const table = makeTable(many, makeRawTable({ note: { kept: notes } }).columns);
    await exploreSets(store, [{ key: 1, table, tags: makeTags(many) }]);
    const passing = () => selectExploredIncidents(store.getState()).passing;
    const early = findIncidents(store, 'any');
    const late = findIncidents(store, 'last');
    expect(passing()).toBe(45_000);
    await late;
    expect(passing()).toBe(1);
    await early;
    expect(store.getState().exploration.text).toBe('last');
    const given = findIncidents(store, 'any');
    clearIncidentFilters(store);
    await given;
    expect([store.getState().exploration.text, passing()]).toEqual(['', 45_000]);
  });

  it('filters by the brushed period and commits it after a pause', async () => {
    const store = await exploring();
    vi.useFakeTimers();
    const before = store.getState().scene;
    brushPeriod(store, { from: '2024-03', to: null });
    brushPeriod(store, { from: '2024-02', to: null });
    const brushed = selectShownRows(store.getState());
    expect(store.getState().scene).toBe(before);
    vi.runAllTimers();
    expect(store.getState().scene.period).toEqual({ from: '2024-02', to: null });
    // The same object: nothing is counted or drawn again.
    expect(selectShownRows(store.getState())).toBe(brushed);
    setPeriod(store, { from: null, to: null });
    expect(selectShownRows(store.getState())).not.toEqual(brushed);
    vi.useRealTimers();
  });

  it('compares with the previous period under all filters except the compared facet', async () => {
    const store = await exploring();
    compareIncidents(store, FIRST_COMPARISON);
    expect(selectComparedIncidents(store.getState())).toBeNull();
    setPeriod(store, { from: '2024-02', to: null });
    expect(selectComparedIncidents(store.getState())).toBeNull();
    setPeriod(store, { from: '2024-02', to: '2024-02' });
    toggleBar(store, 'leg', 'leg:b');
    const before = shown(store);
    expect(selectComparedIncidents(store.getState())?.bars).toEqual([bar('leg:a', 0, 1), bar('leg:b', 1, 0)]);
    expect(shown(store)).toEqual(before);
    expect(counted(store, 'month')).toEqual({ '649': 1, none: 1 });
    setMarkets(store, ['market:arms']);
    expect(selectComparedIncidents(store.getState())?.bars).toEqual([bar('leg:b', 1, 0)]);
    compareIncidents(store, null);
    expect(selectComparedIncidents(store.getState())).toBeNull();
  });

  it('compares groups without the filter of the grouping facet', async () => {
    const store = await exploring();
    setMarkets(store, ['market:drugs']);
    const groups = { of: 'groups', source: 'market', first: 'market:arms', second: null } as const;
    compareIncidents(store, { pair: groups, by: 'leg', measure: 'counts' });
    expect(selectComparedIncidents(store.getState())).toMatchObject({
      over: [1, 1],
      totals: [{ sum: 1 }, { sum: 2 }],
      bars: [bar('leg:b', 1, 1), bar('leg:a', 0, 1)],
    });
    compareIncidents(store, {
      pair: { ...groups, second: 'market:drugs/heroin' },
      by: 'leg',
      measure: 'counts',
    });
    expect(selectComparedIncidents(store.getState())?.bars).toEqual([bar('leg:a', 0, 1), bar('leg:b', 1, 0)]);
    expect(shown(store)).toEqual({ 1: [1, 0], 2: [0] });
  });

  it('compares groups by column values and returns the total of each', async () => {
    const store = createAppStore();
    const rows = [HEROIN, ARMS, ARMS, UNTOLD, {}];
    const { columns } = makeRawTable({ unit: ['north', 'south', 'north', 'north', 'south'] });
    await exploreSets(store, [{ key: 1, table: makeTable(rows, columns), tags: makeTags(rows) }]);
    const pair = { of: 'groups', source: 'column:unit', first: 'north', second: 'south' } as const;
    compareIncidents(store, { pair, by: 'leg', measure: 'shares' });
    expect(selectComparedIncidents(store.getState())).toMatchObject({
      over: [3, 2],
      bars: [bar('leg:b', 2, 1), bar('none', 0, 1), bar('leg:a', 1, 0)],
    });
    findIncidents(store, 'south');
    expect(selectComparedIncidents(store.getState())?.bars.map(({ first }) => first.sum)).toEqual([0, 0]);
  });

  it('compares quantities of one kind, and counts records without it apart', async () => {
    const store = createAppStore();
    const rows: readonly MadeRow[] = [
      { ...HEROIN, quantity: [500, 'g'] },
      { ...HEROIN, quantity: [2, 'kg'] },
      { ...HEROIN, quantity: [3, 'l'] },
      { ...ARMS, quantity: [4, 'kg'] },
      ARMS,
    ];
    await exploreSets(store, [setOf(1, rows)]);
    const pair = { of: 'groups', source: 'market', first: 'market:drugs/heroin', second: null } as const;
    compareIncidents(store, { pair, by: 'leg', measure: 'shares' });
    setMeasure(store, 'kg');
    expect(selectComparedIncidents(store.getState())).toMatchObject({
      unit: 'kg',
      over: [2.5, 4],
      without: [1, 1],
      bars: [
        { key: 'leg:b', first: { records: 0, sum: 0 }, second: { records: 1, sum: 4, largest: 4 } },
        { key: 'leg:a', first: { records: 2, sum: 2.5, squares: 4.25, largest: 2 }, second: { records: 0 } },
      ],
    });
    setMeasure(store, null);
    expect(selectComparedIncidents(store.getState())).toMatchObject({
      unit: null,
      without: [0, 0],
      over: [3, 2],
    });
  });

  it('compares groups along legs unless the groups are legs', async () => {
    const store = await exploring();
    const pair = { of: 'groups', source: 'market', first: 'market:arms', second: null } as const;
    compareIncidents(store, { pair, by: 'jurisdiction', measure: 'counts' });
    expect(selectLegDifferences(store.getState())?.legs).toMatchObject([
      { leg: 'leg:b', first: 1, second: 1, verdict: 'unsure' },
      { leg: 'leg:a', first: 0, second: 1, verdict: 'unsure' },
    ]);
    compareIncidents(store, {
      pair: { of: 'groups', source: 'leg', first: 'leg:a', second: 'leg:b' },
      by: 'leg',
      measure: 'counts',
    });
    expect(store.getState().exploration.comparison?.by).toBe('jurisdiction');
    expect(selectLegDifferences(store.getState())).toBeNull();
  });

  it('returns the same result object while no filter changes', async () => {
    const store = await exploring();
    const [before, rows] = [selectExploredIncidents(store.getState()), selectShownRows(store.getState())];
    setPeriod(store, { from: '2024-02', to: null });
    const filtered = selectExploredIncidents(store.getState());
    expect(filtered).not.toBe(before);
    expect(selectExploredIncidents(store.getState())).toBe(filtered);
    // Results that were returned earlier must not change.
    expect([before.passing, [...(rows.get(1) ?? [])]]).toEqual([3, [1, 1]]);
  });

  it('counts records again after a change of the radius', async () => {
    const store = await exploring();
    expect(counted(store, 'leg')).toEqual({ 'leg:a': 1, 'leg:b': 2 });
    await setReach(store, { ...store.getState().exploration.reach, leg: 11 });
    expect(counted(store, 'leg')).toEqual({ off: 1, 'leg:b': 2 });
  });

  it('explores the last requested sets and reuses those already built', async () => {
    const store = createAppStore();
    const [first, second] = [setOf(1, [HEROIN]), setOf(2, [ARMS])];
    const early = exploreSets(store, [first, second]);
    await exploreSets(store, [first]);
    await early;
    expect([...store.getState().exploration.explored.keys()]).toEqual([1]);
    const built = store.getState().exploration.explored.get(1);
    await exploreSets(store, [second, first]);
    expect(store.getState().exploration.explored.get(1)).toBe(built);
    expect(selectExploredIncidents(store.getState()).total).toBe(2);
  });

  it('selects one record at a time until its set is hidden', async () => {
    const store = createAppStore();
    store.setState({
      incidents: { imports: [], sets: [setNamed(1, [HEROIN, ARMS], true)], nextKey: 2, templates: [] },
    });
    await exploreShownSets(store);
    selectIncident(store, { set: 1, row: 1 });
    expect(store.getState().exploration.selected).toEqual({ set: 1, row: 1 });
    setMarkets(store, ['market:drugs']);
    await exploreShownSets(store);
    expect(store.getState().exploration.selected).toEqual({ set: 1, row: 1 });
    for (const nowhere of [
      { set: 1, row: 2 },
      { set: 2, row: 0 },
    ]) {
      selectIncident(store, nowhere);
      expect(store.getState().exploration.selected).toBeNull();
    }
    selectIncident(store, { set: 1, row: 0 });
    changeSet(store, 1, { isShown: false });
    expect(store.getState().exploration.selected).toBeNull();
  });

  it('explores only the sets that are shown', async () => {
    const store = createAppStore();
    const sets = [setNamed(1, [HEROIN], true), setNamed(2, [ARMS], false)];
    store.setState({ incidents: { imports: [], sets, nextKey: 3, templates: [] } });
    await exploreShownSets(store);
    expect([...store.getState().exploration.explored.keys()]).toEqual([1]);
    changeSet(store, 2, { isShown: true });
    await expect.poll(() => [...store.getState().exploration.explored.keys()]).toEqual([1, 2]);
    removeSet(store, 1);
    expect([...store.getState().exploration.explored.keys()]).toEqual([2]);
  });
});
