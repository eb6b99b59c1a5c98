import { FIRST_NETWORK, type NetworkState } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { patchNetwork } from './begin-network.ts';

export type Scenario = Pick<NetworkState, 'question' | 'closed'>;

/** Nothing is closed, and nothing was asked or chosen. */
export function isBlankScenario({ question, closed }: Scenario): boolean {
  const isFirst = JSON.stringify(question) === JSON.stringify(FIRST_NETWORK.question);
  return closed.length === 0 && isFirst;
}

/**
 * Asks and closes what a workspace says. Beside what is open it does so only where nothing is asked or closed yet: there is one question at a time.
 * @param how as `OpenHow` has it; again, no step back leads to before
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
  // The journal hears of it at once, and takes it for no step.
  const { journal } = store.getState();
  store.setState({ network: taken, journal: { ...journal, questions: { ...journal.questions } } });
}
