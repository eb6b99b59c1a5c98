import { FIRST_NETWORK, type NetworkState } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { patchNetwork } from './begin-network.ts';

export type Scenario = Pick<NetworkState, 'question' | 'closed'>;

/** Whether nothing is closed and the query is unchanged. */
export function isBlankScenario({ question, closed }: Scenario): boolean {
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
  { question, closed }: Scenario,
  how: 'instead' | 'beside' | 'again',
): void {
  const before = store.getState().network ?? FIRST_NETWORK;
  if (how !== 'instead' && !isBlankScenario(before)) return;
  const taken: NetworkState = { ...before, question, closed, view: 'scenario', looked: 0, marked: [] };
  if (how !== 'again') {
    patchNetwork(store, { ...taken, past: [...before.past, before.closed], future: [] });
    return;
  }
  // A new `questions` object keeps this change from being recorded as an undo step.
  const { journal } = store.getState();
  store.setState({ network: taken, journal: { ...journal, questions: { ...journal.questions } } });
}
