/** How far the workspace is saved in this browser, and the list of all saved work. */
import type { UnderstoodBefore } from './incidents.ts';
import type { SavedList } from './workspace/saved-work.ts';

/** Source and mapping of a set: enough to read it again exactly. */
export interface ListedImport extends UnderstoodBefore {
  /** Name of the set. */
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** ms since 1970. */
  readonly lastModified: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface WorkState {
  /** Name of this page's saved workspace; `null` before the first save. */
  readonly id: string | null;
  /** Time of the last save, ms since 1970. */
  readonly at: number | null;
  /** Why the last change is not saved. */
  readonly refusal: 'full' | 'refused' | null;
  /** Names of sets whose files are too large to save, or can no longer be read. */
  readonly unsaved: readonly string[];
  /** Imports without their files, which the user is asked for. */
  readonly awaited: readonly ListedImport[];
  /** The user deleted saved work: nothing is saved until the page is reloaded. */
  readonly isStopped: boolean;
  /** Last list of saved work. */
  readonly found: SavedList | null;
  /** The browser refuses to list saved work. */
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
