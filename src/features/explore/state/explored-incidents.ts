/**
 * The user's records that pass the filters of scene and exploration. Counted sets keep the last filter, so
 * that a step of a brush costs only its change; results are copies, and the same object until something
 * changes.
 */

import { type ColumnFilter, rowsOfColumns } from '../../../analysis/incidents/column-filter.ts';
import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { ExploredSet, IncidentFilter } from '../../../analysis/incidents/explored-set.ts';
import type { MinutePeriod } from '../../../analysis/incidents/filtered-counts.ts';
import { findText } from '../../../analysis/incidents/find-text.ts';
import { type ChosenGrades, rowsOfGrades } from '../../../analysis/incidents/grade-rows.ts';
import {
  type AreaFilter,
  addExplored,
  byDimension,
  countSets,
  type ExploredIncidents,
  type ExploreQuery,
  type IncidentStore,
  type MeasuredIncidents,
} from '../../../analysis/incidents/incident-store.ts';
import { GRADINGS, type GradeColumns } from '../../../domain/grading.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { isMarketVisible } from '../../../scene/market-filter.ts';
import { firstDay, lastDay } from '../../../scene/period.ts';
import type { Period } from '../../../scene/scene.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import { periodOf } from '../../../state/session.ts';
import type { AppState } from '../../../state/store.ts';
import type { GradingsState } from '../../records/state/gradings.ts';
import { rowsInside, rowsWithin, selectAreaFilter } from '../../records/state/incidents-in-areas.ts';
import type { ExplorationState } from './exploration.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** `null` when both ends are open. */
export function minutesOfPeriod({ from, to }: Period): MinutePeriod | null {
  if (from === null && to === null) return null;
  return {
    from: from === null ? -Infinity : Date.parse(firstDay(from)) / MS_PER_MINUTE,
    to: to === null ? Infinity : Date.parse(lastDay(to)) / MS_PER_MINUTE + MINUTES_PER_DAY,
  };
}

const selectPeriod = memoise((state: AppState) => [periodOf(state)] as const, minutesOfPeriod);

const selectChosenBars = memoise(
  ({ scene, exploration }: AppState) => [scene.markets, exploration.chosen] as const,
  (market, chosen): ExploreQuery['bars'] => ({ market, ...chosen }),
);

/** Current query of the explore views, for every store. */
export const selectExploreQuery: (state: AppState) => ExploreQuery = memoise(
  (state: AppState) =>
    [
      selectPeriod(state),
      selectChosenBars(state),
      state.exploration.reach,
      state.exploration.text,
      selectAreaFilter(state),
      state.exploration.measure,
      state.exploration.columns,
    ] as const,
  (period, bars, reach, text, within, measure, columns) => ({
    period,
    bars,
    reach,
    text,
    within,
    measure,
    columns,
    texts: [],
  }),
);

/** The same filter while neither period nor facet values change: a counted set then repeats no work. */
const filterOf: (query: Pick<ExploreQuery, 'period' | 'bars'>) => IncidentFilter = memoise(
  ({ period, bars }: Pick<ExploreQuery, 'period' | 'bars'>) => [period, bars] as const,
  (period, bars) => ({
    period,
    bars: Object.fromEntries(
      Object.entries(bars).map(([dimension, keys]) => [
        dimension,
        dimension === 'market' ? isMarketChosen(bars.market) : isChosen(keys ?? null),
      ]),
    ),
  }),
);

/** Current filter of the user's records. */
export const selectIncidentFilter = (state: AppState): IncidentFilter => filterOf(selectExploreQuery(state));

/** Filters besides facet values and period. */
export interface OtherFilters {
  readonly text: string;
  /** `null` while all grades pass: grading then changes none of the rows shown. */
  readonly grades: Pick<GradingsState, 'columns' | 'chosen'> | null;
  /** By columns of the files. */
  readonly columns: readonly ColumnFilter[];
  readonly areaFilter: AreaFilter | null;
}

export const selectOtherFilters: (state: AppState) => OtherFilters = memoise(
  (state: AppState) => {
    const { exploration, gradings } = state;
    const { columns, chosen } = gradings;
    return [
      exploration.text,
      chosen,
      GRADINGS.every((grading) => chosen[grading] === null) ? null : columns,
      exploration.columns,
      selectAreaFilter(state),
    ] as const;
  },
  (text, chosen, graded, columns, areaFilter) => ({
    text,
    grades: graded === null ? null : { columns: graded, chosen },
    columns,
    areaFilter,
  }),
);

const inputsOf = (state: AppState) =>
  [selectIncidentFilter(state), selectOtherFilters(state), state.exploration.explored] as const;

/**
 * Store of the records in this browser, counted with the query's radius.
 * @param others further filters, which no query contains
 */
export function makeBrowserStore(
  explored: ExplorationState['explored'],
  others: Pick<OtherFilters, 'grades'>,
): IncidentStore<ExploredIncidents> {
  return {
    explore(query) {
      const { text, within: areaFilter, measure, columns } = query;
      return countSets(applyTo(explored, filterOf(query), { ...others, text, areaFilter, columns }), measure);
    },
  };
}

export const selectExploredIncidents: (state: AppState) => ExploredIncidents = memoise(
  (state: AppState) =>
    [selectExploreQuery(state), selectOtherFilters(state), state.exploration.explored] as const,
  (query, others, explored) => makeBrowserStore(explored, others).explore(query),
);

/** The same with the organisation's records, once its engine has answered. */
export const selectExploredEverywhere: (state: AppState) => ExploredIncidents = memoise(
  (state: AppState) => [selectExploredIncidents(state), state.engine.answered, state.engine.offers] as const,
  (own, answered, offers) => {
    if (answered === null) return own;
    const { explored } = answered;
    const unit = own.measured?.unit;
    // An engine is asked for its own units only. Its records have no quantity in another one.
    const hasNone = unit !== undefined && offers?.units.includes(unit) === false;
    return addExplored(
      own,
      hasNone ? { ...explored, measured: noQuantities(unit, explored.passing) } : explored,
    );
  },
);

function noQuantities(unit: string, without: number): MeasuredIncidents {
  return { unit, sum: 0, withQuantity: 0, without, bars: byDimension(() => []) };
}

/** Rows by key of each counted set, 1 for those included. */
export type SelectRows = (state: AppState) => ReadonlyMap<number, Uint8Array>;

/** The rows shown: for the map, the table and the counts along legs. */
export const selectShownRows: SelectRows = memoise(inputsOf, (filter, others, explored) => {
  applyTo(explored, filter, others);
  return new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()]));
});

/** The same rows, and those that only their grades filter out. */
export const selectRowsOfAnyGrade: SelectRows = selectRowsBesides(({ grades, ...others }) =>
  grades === null ? null : { ...others, grades: null },
);

/**
 * Returns a selector of the rows shown, and those that only some filters leave out.
 *
 * @param without removes those filters; `null` if none is set
 */
export function selectRowsBesides(without: (others: OtherFilters) => OtherFilters | null): SelectRows {
  return memoise(
    (state: AppState) => [selectShownRows(state), ...inputsOf(state)] as const,
    (shown, filter, others, explored) => {
      const fewer = without(others);
      if (fewer === null) return shown;
      applyTo(explored, filter, fewer);
      const rows = new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()]));
      applyTo(explored, filter, others);
      return rows;
    },
  );
}

/**
 * By id of each saved area, how many of its rows pass every filter except that by areas: a row may lie in
 * several.
 */
export const selectAreaCounts: (state: AppState) => ReadonlyMap<string, number> = memoise(
  (state: AppState) => [...inputsOf(state), state.areas.list] as const,
  (filter, others, explored, areas) => {
    const sets = applyTo(explored, filter, others);
    return new Map(
      areas.map(({ id, shape }) => [
        id,
        sets.reduce((sum, set) => sum + set.counts.passingOf(rowsInside(set, shape)), 0),
      ]),
    );
  },
);

/**
 * Applies a filter to the sets and returns them. A caller with another filter restores the current one
 * afterwards.
 * @param narrow removes further rows from those with the text
 */
export function applyTo(
  explored: ExplorationState['explored'],
  filter: IncidentFilter,
  others: OtherFilters,
  narrow: (set: ExploredSet, found: Uint8Array | null) => Uint8Array | null = (_, found) => found,
): readonly ExploredSet[] {
  const { areaFilter } = others;
  for (const [key, set] of explored) {
    const within = areaFilter && rowsWithin(set, areaFilter);
    set.apply(filter, narrow(set, chosenIn(key, set, others)), within);
  }
  return [...explored.values()];
}

/** Rows with the text, the chosen grades and the filtered columns; the same array until any changes. */
function chosenIn(key: number, set: ExploredSet, { text, grades, columns }: OtherFilters): Uint8Array | null {
  const found = foundIn(set, text);
  if (grades === null && columns.length === 0) return found;
  const graded = grades?.columns.get(key) ?? NO_COLUMNS;
  const chosen = grades?.chosen ?? null;
  const last = lastChosen.get(set);
  if (
    last?.found === found &&
    last.graded === graded &&
    last.chosen === chosen &&
    last.columns.length === columns.length &&
    last.columns.every((one, at) => one === columns[at])
  )
    return last.rows;
  const ofGrades = chosen === null ? found : rowsOfGrades(graded, chosen, set.table.rowCount, found);
  const rows = rowsOfColumns(set.table, columns, ofGrades);
  lastChosen.set(set, { found, graded, chosen, columns, rows });
  return rows;
}

const NO_COLUMNS: GradeColumns = {};
const lastChosen = new WeakMap<
  ExploredSet,
  {
    readonly found: Uint8Array | null;
    readonly graded: GradeColumns;
    readonly chosen: ChosenGrades | null;
    readonly columns: readonly ColumnFilter[];
    readonly rows: Uint8Array;
  }
>();

/** Last search in each set: a search reads all its texts. */
const lastFound = new WeakMap<ExploredSet, { readonly text: string; readonly found: Uint8Array | null }>();

/** Caches the rows found for this text. */
export function rememberFound(set: ExploredSet, text: string, found: Uint8Array | null): void {
  lastFound.set(set, { text, found });
}

function foundIn(set: ExploredSet, text: string): Uint8Array | null {
  const last = lastFound.get(set);
  if (last?.text === text) return last.found;
  const found = findText(set.table, text);
  rememberFound(set, text, found);
  return found;
}

type IsChosen = (key: BarKey) => boolean;

/** The same function for the same list, so that an unchanged filter is not applied again. */
const choices = new WeakMap<readonly BarKey[], IsChosen>();

function remembered(
  list: readonly BarKey[] | null,
  make: (list: readonly BarKey[]) => IsChosen,
): IsChosen | null {
  if (list === null) return null;
  const known = choices.get(list) ?? make(list);
  choices.set(list, known);
  return known;
}

function isChosen(keys: readonly BarKey[] | null): IsChosen | null {
  return remembered(keys, (list) => {
    const set = new Set(list);
    return (key) => set.has(key);
  });
}

/**
 * A row without a market never passes; the facet counts, which ignore their filter, show how many there are.
 */
function isMarketChosen(markets: readonly MarketId[] | null): IsChosen | null {
  return remembered(markets, () => (key) => isMarketVisible({ markets }, key as MarketId));
}
