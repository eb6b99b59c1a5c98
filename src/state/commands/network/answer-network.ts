import type { AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import { findPaths } from '../../../workers/find-paths.ts';
import { networkPartsOf } from '../../selectors/asked-network.ts';
import { selectAsked } from '../../selectors/asked-paths.ts';
import type { AppStore } from '../../store.ts';
import { patchNetwork } from './begin-network.ts';

/**
 * Has the question answered that is asked now, if it is not yet; what was answered before stays until then.
 *
 * @param signal ends the work
 * @param find given so that tests need no worker
 * @returns whether there is a new answer
 */
export async function answerNetwork(
  store: AppStore,
  signal: AbortSignal,
  find: typeof findPaths = findPaths,
): Promise<boolean> {
  const asked = selectAsked(store.getState());
  const question = store.getState().network?.question ?? null;
  const parts = networkPartsOf(store.getState());
  if (asked === null || question === null || parts === null || isAnswered(store, asked)) return false;
  patchNetwork(store, { work: { share: 0 } });
  const outcome = await find(parts, asked, {
    signal,
    onProgress: (share) => patchNetwork(store, { work: { share } }),
  });
  // Another question has been asked meanwhile, and is being answered.
  if (selectAsked(store.getState()) !== asked) return false;
  if (outcome.ok) patchNetwork(store, { work: null, answered: { asked, question, paths: outcome.value } });
  else patchNetwork(store, { work: { failure: outcome.failure.kind } });
  return outcome.ok;
}

function isAnswered(store: AppStore, asked: AskedPaths): boolean {
  return store.getState().network?.answered?.asked === asked;
}
