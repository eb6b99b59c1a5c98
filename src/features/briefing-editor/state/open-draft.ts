import type { Draft } from '../../../composing/draft.ts';
import { beginHistory } from '../../../composing/history.ts';
import { setTool, showTool } from '../../../state/commands/show-panels.ts';
import type { AppStore } from '../../../state/store.ts';
import { NEVER_SAVED, type SavedState } from './composing.ts';

interface OpenOptions {
  /** Of the saved record; `null` for a draft from elsewhere. */
  readonly kept?: Pick<SavedState, 'stamp' | 'at'> | null;
  readonly takesFocus: boolean;
  /** False after a reload, which must not change the room. */
  readonly isShown?: boolean;
}

/**
 * Opens a draft beside the map, in place of the open one. `unless-at-risk.ts` checks first whether that one
 * is saved.
 */
export function openDraft(
  store: AppStore,
  draft: Draft,
  { kept = null, takesFocus, isShown = true }: OpenOptions,
): void {
  store.setState({
    composing: {
      history: beginHistory(draft),
      chapter: null,
      kept: kept === null ? NEVER_SAVED : { stamp: kept.stamp, at: kept.at, draft, isRefused: false },
      takesFocus,
    },
  });
  if (isShown) showTool(store, 'editor');
  else setTool(store, 'editor');
}

/** Clears `takesFocus`. */
export function finishFocus(store: AppStore): void {
  const { composing } = store.getState();
  if (composing?.takesFocus === true) store.setState({ composing: { ...composing, takesFocus: false } });
}

/** Closes the composer. The draft stays saved in this browser. */
export function closeDraft(store: AppStore): void {
  store.setState({ composing: null });
  if (store.getState().session.tools.briefings === 'editor') setTool(store, 'library');
}
