/**
 * What is shown of own incidents under the filters of scene and exploration. The counted sets keep the filter that was applied last, so that a
 * step of a brush costs what it changes; what is given out is a copy, and the same object while nothing has changed.
 */
import type { BarKey } from '../../analysis/incidents/dimensions.ts';
import type { ExploredSet, IncidentFilter } from '../../analysis/incidents/explored-set.ts';
import { findText } from '../../analysis/incidents/find-text.ts';
import { type ChosenGrades, rowsOfGrades } from '../../analysis/incidents/grade-rows.ts';
import {
  type AreaFilter,
  addExplored,
  countSets,
  type ExploredIncidents,
  type ExploreQuery,
  type IncidentStore,
} from '../../analysis/incidents/incident-store.ts';
import { GRADINGS, type GradeColumns } from '../../domain/grading.ts';
import type { MarketId } from '../../domain/ids.ts';
import { isMarketVisible } from '../../scene/market-filter.ts';
import { minutesOfPeriod } from '../../scene/period.ts';
import type { ExplorationState } from '../exploration.ts';
import type { GradingsState } from '../gradings.ts';
import type { AppState } from '../store.ts';
import { rowsInside, rowsWithin, selectAreaFilter } from './incidents-in-areas.ts';
import { memoise } from './memoise.ts';

const selectSpan = memoise(
  ({ scene, exploration }: AppState) => [exploration.brushed ?? scene.period] as const,
  minutesOfPeriod,
);

const selectChosenBars = memoise(
  ({ scene, exploration }: AppState) => [scene.markets, exploration.chosen] as const,
  (market, chosen): ExploreQuery['bars'] => ({ market, ...chosen }),
);

/** What the explore views ask now, of every store. */
export const selectExploreQuery: (state: AppState) => ExploreQuery = memoise(
  (state: AppState) =>
    [
      selectSpan(state),
      selectChosenBars(state),
      state.exploration.reach,
      state.exploration.text,
      selectAreaFilter(state),
    ] as const,
  (period, bars, reach, text, within) => ({ period, bars, reach, text, within }),
);

/** The same filter as long as neither period nor bars change: a set that is counted does nothing anew for what stands. */
const filterOf: (query: Pick<ExploreQuery, 'period' | 'bars'>) => IncidentFilter = memoise(
  ({ period, bars }: Pick<ExploreQuery, 'period' | 'bars'>) => [period, bars] as const,
  (period, bars) => ({
    period,
    bars: {
      market: isMarketChosen(bars.market),
      jurisdiction: isChosen(bars.jurisdiction),
      leg: isChosen(bars.leg),
      crossing: isChosen(bars.crossing),
      port: isChosen(bars.port),
      border: isChosen(bars.border),
      weekday: isChosen(bars.weekday),
    },
  }),
);

/** What filters own incidents now. */
export const selectIncidentFilter = (state: AppState): IncidentFilter => filterOf(selectExploreQuery(state));

/** What stands besides the bars and the period. */
export interface OtherFilters {
  readonly text: string;
  /** `null` while all grades pass: then grading changes nothing of what is shown. */
  readonly grades: Pick<GradingsState, 'columns' | 'chosen'> | null;
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
      selectAreaFilter(state),
    ] as const;
  },
  (text, chosen, columns, areaFilter) => ({
    text,
    grades: columns === null ? null : { columns, chosen },
    areaFilter,
  }),
);

const inputsOf = (state: AppState) =>
  [selectIncidentFilter(state), selectOtherFilters(state), state.exploration.explored] as const;

/** The records that this browser holds. They are counted with the reach of the question. @param grades by which records pass besides, which no question holds */
export function makeBrowserStore(
  explored: ExplorationState['explored'],
  grades: OtherFilters['grades'],
): IncidentStore<ExploredIncidents> {
  return {
    explore(query) {
      const { text, within: areaFilter } = query;
      return countSets(applyTo(explored, filterOf(query), { text, grades, areaFilter }));
    },
  };
}

export const selectExploredIncidents: (state: AppState) => ExploredIncidents = memoise(
  (state: AppState) =>
    [selectExploreQuery(state), selectOtherFilters(state).grades, state.exploration.explored] as const,
  (query, grades, explored) => makeBrowserStore(explored, grades).explore(query),
);

/** The same of the records of the organisation besides, as far as its engine has answered. */
export const selectExploredEverywhere: (state: AppState) => ExploredIncidents = memoise(
  (state: AppState) => [selectExploredIncidents(state), state.engine.answered] as const,
  (own, answered) => (answered === null ? own : addExplored(own, answered.explored)),
);

/** Some rows: by key of each counted set, 1 for those that are meant. */
export type SelectRows = (state: AppState) => ReadonlyMap<number, Uint8Array>;

/** The rows that are shown: for the map, the table and what is folded onto legs. */
export const selectShownRows: SelectRows = memoise(inputsOf, (filter, others, explored) => {
  applyTo(explored, filter, others);
  return new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()]));
});

/** The same rows, and those that only their grades keep out. */
export const selectRowsOfAnyGrade: SelectRows = memoise(
  (state: AppState) => [selectShownRows(state), ...inputsOf(state)] as const,
  (shown, filter, others, explored) => {
    if (others.grades === null) return shown;
    applyTo(explored, filter, { ...others, grades: null });
    const rows = new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()]));
    applyTo(explored, filter, others);
    return rows;
  },
);

/** Of each kept area, by its id, how many of the rows in it pass every filter but that by areas: they may lie in several. */
export const selectAreaCounts: (state: AppState) => ReadonlyMap<string, number> = memoise(
  (state: AppState) => [...inputsOf(state), state.areas.kept] as const,
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
 * The sets with a filter applied. Who applies another than the one that stands applies that again afterwards.
 * @param narrow takes further rows out of those in which the text was found
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

/** Rows in which the text stands, of the grades that are chosen; the same as long as neither changes. */
function chosenIn(key: number, set: ExploredSet, { text, grades }: OtherFilters): Uint8Array | null {
  const found = foundIn(set, text);
  if (grades === null) return found;
  const columns = grades.columns.get(key) ?? NO_COLUMNS;
  const last = lastGraded.get(set);
  if (last?.found === found && last.columns === columns && last.chosen === grades.chosen) return last.rows;
  const rows = rowsOfGrades(columns, grades.chosen, set.table.rowCount, found);
  lastGraded.set(set, { found, columns, chosen: grades.chosen, rows });
  return rows;
}

const NO_COLUMNS: GradeColumns = {};
const lastGraded = new WeakMap<
  ExploredSet,
  {
    readonly found: Uint8Array | null;
    readonly columns: GradeColumns;
    readonly chosen: ChosenGrades;
    readonly rows: Uint8Array;
  }
>();

/** What was found in a set last: looking for it goes through all its texts. */
const lastFound = new WeakMap<ExploredSet, { readonly text: string; readonly found: Uint8Array | null }>();

/** Spares whoever asks next for this text looking for it. */
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

/** The same function for the same list, so that a filter that stands is not applied anew. */
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

/** A row of no market is none of those that are chosen; how many there are is seen in the bars, which stand aside from their filter. */
function isMarketChosen(markets: readonly MarketId[] | null): IsChosen | null {
  return remembered(markets, () => (key) => isMarketVisible({ markets }, key as MarketId));
}
