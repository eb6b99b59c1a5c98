import type { AppState } from '../../../state/store.ts';
import { FIRST_NETWORK } from '../../network/state/network.ts';
import { isBlankScenario } from '../../network/state/take-scenario.ts';
import { selectSavesWork } from './saves-work.ts';

/**
 * Whether the open work can be restored: nothing is open that another workspace would replace, or all of it
 * is saved.
 */
export function selectIsWorkSaved(state: AppState): boolean {
  const { work } = state;
  const isSaved = selectSavesWork(state) && work.refusal === null && work.unsaved.length === 0;
  return isSaved || isBlank(state);
}

function isBlank(state: AppState): boolean {
  const { areas, assessments, incidents, plannerNotes, network, ownNetworks, work } = state;
  const lists = [
    areas.list,
    assessments.list,
    plannerNotes.list,
    plannerNotes.drafts,
    ownNetworks,
    incidents?.sets ?? [],
    incidents?.imports.filter(({ before }) => before !== null) ?? [],
    work.awaited,
  ];
  return lists.every((list) => list.length === 0) && isBlankScenario(network ?? FIRST_NETWORK);
}
