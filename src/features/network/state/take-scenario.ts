import { transact } from '../../../state/history.ts';
import { changeList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { QUERY } from './ask-network.ts';
import { patchNetwork } from './begin-network.ts';
import { CLOSURES } from './declare-closed.ts';
import { FIRST_NETWORK, type NetworkState } from './network.ts';

export type Scenario = Pick<NetworkState, 'question' | 'closed' | 'earlier'>;

/** Whether nothing is closed and the query is unchanged. */
export function isBlankScenario({ question, closed }: Omit<Scenario, 'earlier'>): boolean {
  const isFirst = JSON.stringify(question) === JSON.stringify(FIRST_NETWORK.question);
  return closed.length === 0 && isFirst;
}

/**
 * Applies the query and closures of a workspace. Beside open work, it does so only while nothing is queried
 * or closed: there is one query at a time.
 * @param how as in `OpenHow`; `again` adds no undo step
 */
export function takeScenario(
  store: AppStore,
  { question, closed, earlier }: Scenario,
  how: 'instead' | 'beside' | 'again',
): void {
  const before = store.getState().network ?? FIRST_NETWORK;
  if (how !== 'instead' && !isBlankScenario(before)) return;
  if (how === 'again') patchNetwork(store, { question, closed });
  else {
    changeList(store, CLOSURES, closed);
    transact(store, QUERY, { before: before.question, after: question });
  }
  patchNetwork(store, { earlier, view: 'scenario', looked: 0, opened: null, marked: [] });
}
