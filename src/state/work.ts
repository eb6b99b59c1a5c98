/** How far the workspace is kept in this browser, and what else of a planner's work it keeps. */
import type { UnderstoodBefore } from './incidents.ts';
import type { AppStore } from './store.ts';
import type { SavedList } from './workspace/saved-work.ts';

/** What a set was read from, and how it was understood: enough to read it again exactly. */
export interface ListedImport extends UnderstoodBefore {
  /** Of the set. */
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** ms since 1970. */
  readonly lastModified: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface WorkState {
  /** Under which name this page keeps its workspace; `null` before anything was kept. */
  readonly id: string | null;
  /** When it was kept last, ms since 1970. */
  readonly at: number | null;
  /** Why the last change is not kept. */
  readonly refusal: 'full' | 'refused' | null;
  /** Names of sets whose files are too large to be kept, or can no longer be read. */
  readonly unsaved: readonly string[];
  /** Imports whose files are not at hand: their planner is asked for them. */
  readonly awaited: readonly ListedImport[];
  /** Forgotten by its planner: nothing is kept until the page is loaded again. */
  readonly isStopped: boolean;
  /** What was found when it was looked for last. */
  readonly found: SavedList | null;
  /** The browser lets nothing be looked for. */
  readonly isUnreadable: boolean;
}

export const INITIAL_WORK: WorkState = {
  id: null,
  at: null,
  refusal: null,
  unsaved: [],
  awaited: [],
  isStopped: false,
  found: null,
  isUnreadable: false,
};

export function patchWork(store: AppStore, patch: Partial<WorkState>): void {
  store.setState(({ work }) => ({ work: { ...work, ...patch } }));
}
