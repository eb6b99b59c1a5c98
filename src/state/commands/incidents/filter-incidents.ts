/** Filters of own incidents that the scene does not have. Its period and markets are set by `setPeriod` and `setMarkets`. */
import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { ExploredSet } from '../../../analysis/incidents/explored-set.ts';
import { findTextInSteps } from '../../../analysis/incidents/find-text.ts';
import { yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import { type AreaFilter, type Comparison, NOTHING_CHOSEN, type OwnDimension } from '../../exploration.ts';
import { rememberFound } from '../../selectors/explored-incidents.ts';
import type { AppStore } from '../../store.ts';
import { clearGradeFilters } from './grade-incidents.ts';

/** Only rows of these bars; `null` for all. */
export function chooseBars(store: AppStore, dimension: OwnDimension, keys: readonly BarKey[] | null): void {
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, chosen: { ...exploration.chosen, [dimension]: keys } },
  }));
}

/** Adds a bar to those that are chosen, or takes it away; with the last one all are let through again. */
export function toggleBar(store: AppStore, dimension: OwnDimension, key: BarKey): void {
  const chosen = store.getState().exploration.chosen[dimension] ?? [];
  const keys = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  chooseBars(store, dimension, keys.length === 0 ? null : keys);
}

/** What is looked for last, by store. */
const looking = new WeakMap<AppStore, object>();

/**
 * Only rows in which this text stands; empty for all. A million rows are gone through in steps between which the page can respond, few at once. Resolves when the text
 * filters, or something else is looked for meanwhile.
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

/** Only rows inside or outside of areas; `null`, or no areas, for all. */
export function filterByAreas(store: AppStore, filter: AreaFilter | null): void {
  const area = filter === null || filter.areas.length === 0 ? null : filter;
  store.setState(({ exploration }) => ({ exploration: { ...exploration, area } }));
}

/** Adds an area to those that are chosen, or takes it away; with the last one all are let through again. */
export function toggleArea(store: AppStore, id: string): void {
  const { areas, side } = store.getState().exploration.area ?? { areas: [], side: 'inside' as const };
  filterByAreas(store, {
    areas: areas.includes(id) ? areas.filter((one) => one !== id) : [...areas, id],
    side,
  });
}

/** Compares two periods or two groups, or no longer. Groups are not counted by what tells them apart: each would have but one bar. */
export function compareIncidents(store: AppStore, wanted: Comparison | null): void {
  const isOwn = wanted?.pair.of === 'groups' && wanted.pair.source === wanted.by;
  const comparison = isOwn
    ? ({ ...wanted, by: wanted.by === 'leg' ? 'jurisdiction' : 'leg' } as const)
    : wanted;
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, comparison, splitView: comparison && exploration.splitView },
  }));
}

/** Lets all through again, as far as it is not the scene that filters. */
export function clearIncidentFilters(store: AppStore): void {
  looking.delete(store);
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, chosen: NOTHING_CHOSEN, area: null, text: '' },
  }));
  clearGradeFilters(store);
}
