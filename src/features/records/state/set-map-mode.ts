import { type LaidHexagons, layHexagonsInSteps } from '../../../analysis/incidents/hexagons.ts';
import { yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import { SPLIT_VIEWS } from '../../../scene/scene.ts';
import type { AppStore } from '../../../state/store.ts';
import { type ExplorationState, isSplitMode, type MapMode } from '../../explore/state/exploration.ts';

/** Changes how the map shows the user's records; the filters stay. */
export function setMapMode(store: AppStore, mode: MapMode): void {
  store.setState(({ exploration }) => ({
    exploration: {
      ...exploration,
      mapMode: mode,
      splitView: isSplitMode(mode) ? exploration.splitView : null,
    },
  }));
}

/** Map views of a comparison: all that passes, differences along legs, or each side by itself. */
export const COMPARED_VIEWS = ['all', 'difference', ...SPLIT_VIEWS] as const;
export type ComparedView = (typeof COMPARED_VIEWS)[number];

export function comparedViewOf({ mapMode, splitView }: ExplorationState): ComparedView {
  return mapMode === 'difference' ? 'difference' : (splitView ?? 'all');
}

/** Keeps the map mode if the view supports it; otherwise uses points. */
export function viewCompared(store: AppStore, view: ComparedView): void {
  const { mapMode: mode } = store.getState().exploration;
  const isSaved = view === 'all' ? mode !== 'difference' : isSplitMode(mode);
  const next = view === 'difference' ? 'difference' : isSaved ? mode : 'points';
  const splitView = view === 'all' || view === 'difference' ? null : view;
  store.setState(({ exploration }) => ({ exploration: { ...exploration, mapMode: next, splitView } }));
}

/**
 * Assigns rows of all counted sets to hexagons of a level, in steps so that the page stays responsive.
 * Resolves when done, or when other sets or another level are requested.
 */
export async function layHexagons(store: AppStore, level: number): Promise<void> {
  const { explored, hexagons } = store.getState().exploration;
  store.setState(({ exploration }) => ({ exploration: { ...exploration, hexagonLevel: level } }));
  const laid = new Map<number, LaidHexagons>();
  for (const [key, { table }] of explored) {
    const known = hexagons.get(key);
    if (known?.level === level && known.table === table) {
      laid.set(key, known);
      continue;
    }
    const steps = layHexagonsInSteps(table, level);
    for (let step = steps.next(); ; step = steps.next()) {
      const now = store.getState().exploration;
      if (now.explored !== explored || now.hexagonLevel !== level) return;
      if (step.done === true) {
        laid.set(key, step.value);
        break;
      }
      await yieldToEventLoop();
    }
  }
  const isSame = laid.size === hexagons.size && [...laid].every(([key, one]) => hexagons.get(key) === one);
  if (!isSame) store.setState(({ exploration }) => ({ exploration: { ...exploration, hexagons: laid } }));
}
