/** The changes that can be undone or done again; `history.ts` makes them. */
export type UndoableId =
  | 'areas'
  | 'assessments'
  | 'jottings'
  | 'gradings'
  | 'closures'
  | 'imports'
  | 'networks'
  | 'question';

export interface Change<V = unknown> {
  readonly of: UndoableId;
  readonly before: V;
  readonly after: V;
}

export interface HistoryState {
  /** Latest last. */
  readonly past: readonly Change[];
  /** Undone changes, the next last. */
  readonly future: readonly Change[];
  /** Field and time (ms) of the last change, if it was typed: further typing joins it. */
  readonly typed: { readonly field: string; readonly at: number } | null;
}

export const INITIAL_HISTORY: HistoryState = { past: [], future: [], typed: null };
