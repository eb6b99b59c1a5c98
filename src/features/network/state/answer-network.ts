import type { AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import type { AppStore } from '../../../state/store.ts';
import { findPaths } from '../../../workers/find-paths.ts';
import { networkPartsOf } from './asked-network.ts';
import { selectAsked } from './asked-paths.ts';
import { patchNetwork } from './begin-network.ts';

/**
 * Computes paths for the current query unless they are known; the earlier result stays until then.
 *
 * @param signal aborts the work
 * @param find replaceable, so that tests need no worker
 * @returns whether there is a new result
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
  // Another query has started meanwhile.
  if (selectAsked(store.getState()) !== asked) return false;
  if (outcome.ok) patchNetwork(store, { work: null, answered: { asked, question, paths: outcome.value } });
  else patchNetwork(store, { work: { failure: outcome.failure.kind } });
  return outcome.ok;
}

function isAnswered(store: AppStore, asked: AskedPaths): boolean {
  return store.getState().network?.answered?.asked === asked;
}
