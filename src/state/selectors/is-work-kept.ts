import { isBlankScenario } from '../commands/network/take-scenario.ts';
import { FIRST_NETWORK } from '../network.ts';
import type { AppState } from '../store.ts';
import { selectKeepsWork } from './keeps-work.ts';

/** Whether what is open would come back: nothing is open that another workspace would take the place of, or all of it is kept here. */
export function selectIsWorkKept(state: AppState): boolean {
  const { work } = state;
  const isKept = selectKeepsWork(state) && work.refusal === null && work.unkept.length === 0;
  return isKept || isBlank(state);
}

function isBlank(state: AppState): boolean {
  const { areas, assessments, incidents, plannerNotes, network, ownNetworks, work } = state;
  const lists = [
    areas.kept,
    assessments.kept,
    plannerNotes.kept,
    plannerNotes.drafts,
    ownNetworks.kept,
    incidents?.sets ?? [],
    incidents?.imports.filter(({ before }) => before !== null) ?? [],
    work.awaited,
  ];
  return lists.every((list) => list.length === 0) && isBlankScenario(network ?? FIRST_NETWORK);
}
