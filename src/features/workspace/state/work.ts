/** How far the workspace is saved in this browser, and the list of all saved work. */
import type { EarlierFile, ListedFile, UnderstoodBefore } from '../../records/state/incidents.ts';

/** Source and mapping of a set: enough to read it again exactly. */
export interface ListedImport extends UnderstoodBefore, ListedFile {
  /** Name of the set. */
  readonly name: string;
  /** Latest first. */
  readonly earlier: readonly ListedVersion[];
}

export interface ListedVersion extends Omit<EarlierFile, 'file' | 'missing'>, ListedFile {}

/** A part that is left out: damaged bytes, a later version, an unknown part, or invalid content. */
export interface LeftOutPart {
  readonly id: string;
  readonly why: 'damaged' | 'newer' | 'unknown' | 'unfit';
}

/** What a workspace contains, and what was left out. */
export interface WorkContents {
  /** ms since 1970. */
  readonly savedAt: number;
  readonly parts: readonly { readonly id: string; readonly isPooled: boolean; readonly count: number }[];
  readonly refused: readonly LeftOutPart[];
}

/** A workspace and one of its states: later ones have greater numbers. */
export interface StateName {
  readonly id: string;
  readonly serial: number;
}

/** A saved workspace: its last readable state. */
export interface SavedWork extends StateName {
  readonly contents: WorkContents;
  /** Of all its states, readable or not. */
  readonly lastSerial: number;
  /** Number of later states that can no longer be read. */
  readonly damaged: number;
  /** Earlier readable states, latest first. */
  readonly earlier: readonly { readonly serial: number; readonly savedAt: number }[];
}

/** A workspace without a readable state. */
export interface LostWork {
  readonly id: string;
  /** Its last record in the database. */
  readonly record: unknown;
}

export interface SavedList {
  /** Latest first. */
  readonly kept: readonly SavedWork[];
  readonly lost: readonly LostWork[];
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
