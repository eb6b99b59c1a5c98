/** Filters of the user's records outside the scene. `setPeriod` and `setMarkets` set the scene's filters. */
import type { ColumnFilter } from '../../../analysis/incidents/column-filter.ts';
import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { ExploredSet } from '../../../analysis/incidents/explored-set.ts';
import { findTextInSteps } from '../../../analysis/incidents/find-text.ts';
import { yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import type { AppStore } from '../../../state/store.ts';
import { clearGradeFilters } from '../../records/state/grade-incidents.ts';
import type { AreaFilter, Comparison, OwnDimension } from './exploration.ts';
import { rememberFound } from './explored-incidents.ts';

/** Only rows with these facet values; `null` for all. */
export function chooseBars(store: AppStore, dimension: OwnDimension, keys: readonly BarKey[] | null): void {
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, chosen: { ...exploration.chosen, [dimension]: keys } },
  }));
}

/** Adds or removes a facet value; without any, all rows pass. */
export function toggleBar(store: AppStore, dimension: OwnDimension, key: BarKey): void {
  const chosen = store.getState().exploration.chosen[dimension] ?? [];
  const keys = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  chooseBars(store, dimension, keys.length === 0 ? null : keys);
}

/** Latest text search, by store. */
const looking = new WeakMap<AppStore, object>();

/**
 * Only rows that contain this text; empty for all. Searches in steps so that the page stays responsive.
 * Resolves when the filter is set, or when another search starts.
 */
export async function findIncidents(store: AppStore, text: string): Promise<void> {
  const own = {};
  looking.set(store, own);
  const found: { readonly set: ExploredSet; readonly rows: Uint8Array | null }[] = [];
  for (const set of store.getState().exploration.explored.values()) {
    const steps = findTextInSteps(set.table, text);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        found.push({ set, rows: step.value });
        break;
      }
      await yieldToEventLoop();
      if (looking.get(store) !== own) return;
    }
  }
  for (const { set, rows } of found) rememberFound(set, text, rows);
  store.setState(({ exploration }) => ({ exploration: { ...exploration, text } }));
}

/** Only rows inside or outside these areas; `null`, or no areas, for all. */
export function filterByAreas(store: AppStore, filter: AreaFilter | null): void {
  const area = filter === null || filter.areas.length === 0 ? null : filter;
  store.setState(({ exploration }) => ({ exploration: { ...exploration, area } }));
}

/** Adds or removes an area; without any, all rows pass. */
export function toggleArea(store: AppStore, id: string): void {
  const { areas, side } = store.getState().exploration.area ?? { areas: [], side: 'inside' as const };
  filterByAreas(store, {
    areas: areas.includes(id) ? areas.filter((one) => one !== id) : [...areas, id],
    side,
  });
}

/** Only rows that a column's filter lets through; `null` for all. */
export function filterByColumn(store: AppStore, column: string, filter: ColumnFilter | null): void {
  store.setState(({ exploration }) => ({
    exploration: {
      ...exploration,
      columns: [
        ...exploration.columns.filter((one) => one.column !== column),
        ...(filter === null ? [] : [filter]),
      ],
    },
  }));
}

/** Shows a column in the panel before it is filtered. */
export function openColumn(store: AppStore, name: string): void {
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, openColumns: [...exploration.openColumns, name] },
  }));
}

/**
 * Compares two periods or two groups; `null` ends it. Groups are not counted by the dimension that defines
 * them: each would have only one bar.
 */
export function compareIncidents(store: AppStore, wanted: Comparison | null): void {
  const isOwn = wanted?.pair.of === 'groups' && wanted.pair.source === wanted.by;
  const comparison = isOwn
    ? ({ ...wanted, by: wanted.by === 'leg' ? 'jurisdiction' : 'leg' } as const)
    : wanted;
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, comparison, splitView: comparison && exploration.splitView },
  }));
}

/** Clears all filters except those of the scene. */
export function clearIncidentFilters(store: AppStore): void {
  looking.delete(store);
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, chosen: {}, area: null, columns: [], text: '' },
  }));
  clearGradeFilters(store);
}
