import type { Reach } from '../../../analysis/incidents/dimensions.ts';
import { type ExploredSet, exploreInSteps } from '../../../analysis/incidents/explored-set.ts';
import { takeSteps, yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import type { ExplorationState, SetToExplore } from '../../exploration.ts';
import type { AppStore } from '../../store.ts';
import { whenMapRests } from '../../when-map-rests.ts';

/** Records are seen before they are counted, and tagged after that, unless their picture takes longer: where there is no graphics processor it wants the page. */
const DRAWN_WITHIN_MS = 1000;

/**
 * Counts exactly these sets from now on: those that are not counted yet are, in steps between which the page can respond, others are forgotten.
 * Resolves when all are counted, or when other sets or another reach are wanted meanwhile.
 */
export async function exploreSets(store: AppStore, wanted: readonly SetToExplore[]): Promise<void> {
  const { explored, selected, picked } = store.getState().exploration;
  const isSaved = ([key, set]: readonly [number, ExploredSet]) =>
    wanted.some((one) => one.key === key && one.table === set.table);
  patchExploration(store, {
    wanted,
    explored: new Map([...explored].filter(isSaved)),
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
        patchExploration(store, { explored: new Map([...now.explored, [key, step.value]]) });
        break;
      }
      await yieldToEventLoop();
    }
  }
}

/** Counts the sets of own incidents that are shown. To be called when one came, went, or was shown or hidden. */
export async function exploreShownSets(store: AppStore): Promise<void> {
  const shown = (store.getState().incidents?.sets ?? []).filter(({ isShown }) => isShown);
  await exploreSets(
    store,
    shown.map(({ key, taken: { table }, tags }) => ({ key, table, tags })),
  );
}

/** Counts places within other distances: what is counted is so by the old ones until it is done. @param reach kilometres, 0 or more */
export async function setReach(store: AppStore, reach: Reach): Promise<void> {
  patchExploration(store, { reach });
  await exploreSets(store, store.getState().exploration.wanted);
}

function patchExploration(store: AppStore, patch: Partial<ExplorationState>): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, ...patch } }));
}
