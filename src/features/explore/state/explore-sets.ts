import { type ColumnFilter, columnNamed } from '../../../analysis/incidents/column-filter.ts';
import type { Reach } from '../../../analysis/incidents/dimensions.ts';
import { type ExploredSet, exploreInSteps } from '../../../analysis/incidents/explored-set.ts';
import { takeSteps, yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import { patch } from '../../../state/patch.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { whenMapRests } from '../../../state/when-map-rests.ts';
import type { SetToExplore } from './exploration.ts';

/**
 * Longest wait for the map to draw new records before they are counted and tagged. Without a GPU, drawing
 * blocks the page for longer.
 */
const DRAWN_WITHIN_MS = 1000;

/**
 * Counts exactly these sets and removes the counts of others. Works in steps so that the page stays
 * responsive. Resolves when all are counted, or when other sets or another radius are requested.
 */
export async function exploreSets(store: AppStore, wanted: readonly SetToExplore[]): Promise<void> {
  const { explored, selected, picked } = store.getState().exploration;
  const isSaved = ([key, set]: readonly [number, ExploredSet]) =>
    wanted.some((one) => one.key === key && one.table === set.table);
  patch(store, 'exploration', {
    wanted,
    explored: new Map([...explored].filter(isSaved)),
    columns: filtersWithColumn(store.getState(), wanted),
    selected: wanted.some(({ key }) => key === selected?.set) ? selected : null,
    picked: new Map([...picked].filter(([set]) => wanted.some(({ key }) => key === set))),
  });
  const { reach } = store.getState().exploration;
  for (const { key, table, tags } of wanted) {
    const before = store.getState().exploration.explored.get(key);
    if (before?.reach === reach && before.tags === tags) continue;
    await yieldToEventLoop();
    await whenMapRests(store, DRAWN_WITHIN_MS);
    const steps = exploreInSteps(table, tags, reach);
    for (let step = takeSteps(steps); ; step = takeSteps(steps)) {
      const now = store.getState().exploration;
      if (now.wanted !== wanted || now.reach !== reach) return;
      if (step.done === true) {
        patch(store, 'exploration', { explored: new Map([...now.explored, [key, step.value]]) });
        break;
      }
      await yieldToEventLoop();
    }
  }
}

/** Returns the filters by columns that these sets or the organisation's records have. */
export function filtersWithColumn(
  { exploration: { columns }, engine }: AppState,
  sets: readonly SetToExplore[],
): readonly ColumnFilter[] {
  return columns.filter(
    ({ column }) =>
      sets.some(({ table }) => columnNamed(table, column) !== undefined) ||
      engine.offers?.columns.some(({ name }) => name === column),
  );
}

/** Counts the sets that are shown. Call it when a set is added, removed, shown or hidden. */
export async function exploreShownSets(store: AppStore): Promise<void> {
  const shown = (store.getState().incidents?.sets ?? []).filter(({ isShown }) => isShown);
  await exploreSets(
    store,
    shown.map(({ key, taken: { table }, tags }) => ({ key, table, tags })),
  );
}

/** Counts places within other distances; the old counts stay until then. @param reach km, 0 or more */
export async function setReach(store: AppStore, reach: Reach): Promise<void> {
  patch(store, 'exploration', { reach });
  await exploreSets(store, store.getState().exploration.wanted);
}
