import type { Draft } from '../../../composing/draft.ts';
import { beginHistory } from '../../../composing/history.ts';
import { NEVER_KEPT, type SavedState } from '../../composing.ts';
import { patchSession } from '../../patch.ts';
import type { AppStore } from '../../store.ts';

interface OpenOptions {
  /** Of the record that it comes from; `null` when it comes from elsewhere. */
  readonly kept?: Pick<SavedState, 'stamp' | 'at'> | null;
  readonly takesFocus: boolean;
}

/** Opens a draft beside the map, in place of the one that is open: whether that one is kept, `unless-at-risk.ts` asks. */
export function openDraft(store: AppStore, draft: Draft, { kept = null, takesFocus }: OpenOptions): void {
  store.setState({
    composing: {
      history: beginHistory(draft),
      chapter: null,
      kept: kept === null ? NEVER_KEPT : { stamp: kept.stamp, at: kept.at, draft, isRefused: false },
      takesFocus,
    },
  });
  patchSession(store, { rightPanel: 'compose' });
}

/** The focus has been taken. */
export function finishFocus(store: AppStore): void {
  const { composing } = store.getState();
  if (composing?.takesFocus === true) store.setState({ composing: { ...composing, takesFocus: false } });
}

/** Leaves composing. What was composed stays with this browser. */
export function closeDraft(store: AppStore): void {
  store.setState({ composing: null });
  if (store.getState().session.rightPanel === 'compose') patchSession(store, { rightPanel: 'feature' });
}
