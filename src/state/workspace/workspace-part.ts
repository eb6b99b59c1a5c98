/** A part of a workspace: how it is collected from the store, checked when it comes back, and brought into the store. To add one: a file, its line in `workspace-parts.ts`. */

import type { ContentFault } from '../../composing/check-json.ts';
import type { JsonFault } from '../../lib/read-json.ts';
import type { Result } from '../../lib/result.ts';
import type { FileToWrite } from '../../workspace/workspace-file.ts';
import type { AppState, AppStore } from '../store.ts';

/**
 * `instead`: in the place of what is open. `beside`: what is open stays, and wins where both say something of one thing. `again`: after a reload or on the next visit, where
 * only what is missing is brought, as if it had never been away: no step back leads to before.
 */
export type OpenHow = 'instead' | 'beside' | 'again';

/** A file that a part speaks of, whether its bytes are at hand or not. */
export interface NeededFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
}

export interface CollectedPart {
  /** JSON; always the same for the same work. */
  readonly text: string;
  readonly files: readonly FileToWrite[];
  /** Names of what cannot be kept. */
  readonly unsaved?: readonly string[];
}

export interface CheckedPart {
  /** How many things there are in it. */
  readonly count: number;
  readonly needs: readonly NeededFile[];
  /** @param files by SHA-256; what needs one that is missing is left out */
  readonly apply: (store: AppStore, how: OpenHow, files: ReadonlyMap<string, Blob>) => Promise<void>;
}

export type PartFault = JsonFault | ContentFault | { readonly code: 'unfit' };

/** The name of its file. */
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
  /** Of the way in which it is written. */
  readonly version: number;
  /** Whether a shelf of its own keeps it for all windows at once. A workspace in which there is nothing else is not told of. */
  readonly isPooled: boolean;
  /** What it is collected from: it is collected anew only when one of these is another. */
  readonly watched: (state: AppState) => readonly unknown[];
  /** `null` when there is nothing of it. */
  readonly collect: (store: AppStore) => Promise<CollectedPart | null>;
  readonly check: (text: string) => Result<CheckedPart, PartFault>;
  /** Takes it off what is open, where another workspace takes its place that has nothing of it. Parts that are added to what is there have none. */
  readonly empty?: (store: AppStore) => void;
}
