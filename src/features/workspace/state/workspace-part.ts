/**
 * A part of a workspace: how it is collected from the store, checked when read, and applied to the store. To
 * add one: a file, its line in `workspace-parts.ts`.
 */

import type { ContentFault } from '../../../lib/check-json.ts';
import type { JsonFault } from '../../../lib/read-json.ts';
import type { Result } from '../../../lib/result.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import type { FileToWrite } from '../../../workspace/workspace-file.ts';

/**
 * `instead`: replaces what is open. `beside`: adds to what is open, which wins where both have the same item.
 * `again`: after a reload or on the next visit, adds only what is missing, without an undo step.
 */
export type OpenHow = 'instead' | 'beside' | 'again';

/** A file that a part refers to, whether available or not. */
export interface NeededFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  /** Whether the user is asked for it if it is missing. */
  readonly isAsked: boolean;
}

export interface CollectedPart {
  /** JSON; the same for the same work. */
  readonly text: string;
  readonly files: readonly FileToWrite[];
  /** Names of items that cannot be saved. */
  readonly unsaved?: readonly string[];
}

export interface CheckedPart {
  /** Number of items. */
  readonly count: number;
  readonly needs: readonly NeededFile[];
  /** @param files by SHA-256; items whose file is missing are left out */
  readonly apply: (store: AppStore, how: OpenHow, files: ReadonlyMap<string, Blob>) => Promise<void>;
}

export type PartFault = JsonFault | ContentFault | { readonly code: 'unfit' };

/** Name of its file. */
export type WorkspacePartId =
  | 'areas'
  | 'assessments'
  | 'jottings'
  | 'recipes'
  | 'gradings'
  | 'briefings'
  | 'networks'
  | 'scenario'
  | 'imports';

export interface WorkspacePart {
  readonly id: WorkspacePartId;
  /** Version of its format. */
  readonly version: number;
  /**
   * Whether a separate database saves it for all windows. A workspace with only such parts is not announced.
   */
  readonly isPooled: boolean;
  /** Inputs: it is collected again only when one of these changes. */
  readonly watched: (state: AppState) => readonly unknown[];
  /** `null` if empty. */
  readonly collect: (store: AppStore) => Promise<CollectedPart | null>;
  readonly check: (text: string) => Result<CheckedPart, PartFault>;
  /**
   * Removes it from the open work when a workspace without it takes its place. Parts that are only added have
   * none.
   */
  readonly empty?: (store: AppStore) => void;
}
