/** Shared undo history: which list was changed, latest last. Each list holds its earlier values. */
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
  /** Earlier network queries, and undone ones, which have no list. */
  readonly questions: { readonly past: readonly PathQuery[]; readonly future: readonly PathQuery[] };
}

export const INITIAL_JOURNAL: JournalState = { past: [], future: [], questions: { past: [], future: [] } };
