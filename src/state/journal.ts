/** One order of everything that a planner can undo: which list was changed, the latest last. How each stood before is known by the list itself. */
import type { PathQuery } from './network.ts';

export const JOURNAL_IDS = [
  'areas',
  'assessments',
  'jottings',
  'gradings',
  'closures',
  'networks',
  'question',
] as const;
export type JournalId = (typeof JOURNAL_IDS)[number];

export interface JournalState {
  readonly past: readonly JournalId[];
  readonly future: readonly JournalId[];
  /** What was asked of the network before, and what was undone of it; that has no such list of its own. */
  readonly questions: { readonly past: readonly PathQuery[]; readonly future: readonly PathQuery[] };
}

export const INITIAL_JOURNAL: JournalState = { past: [], future: [], questions: { past: [], future: [] } };
