import type { Draft } from '../../../composing/draft.ts';
import { beginHistory } from '../../../composing/history.ts';
import { type KeptState, NEVER_KEPT } from '../../composing.ts';
import { patchSession } from '../../patch.ts';
import type { AppStore } from '../../store.ts';

/** Opens a draft beside the map, in place of the one that is open: that one is kept already. @param kept when it comes from this browser */
export function openDraft(
  store: AppStore,
  draft: Draft,
  kept: Pick<KeptState, 'stamp' | 'at'> | null = null,
): void {
  store.setState({
    composing: {
      history: beginHistory(draft),
      chapter: null,
      kept: kept === null ? NEVER_KEPT : { ...kept, draft, isRefused: false },
    },
  });
  patchSession(store, { rightPanel: 'compose' });
}

/** Leaves composing. What was composed stays with this browser. */
export function closeDraft(store: AppStore): void {
  store.setState({ composing: null });
  if (store.getState().session.rightPanel === 'compose') patchSession(store, { rightPanel: 'feature' });
}
