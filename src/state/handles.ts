/** Files, workers and callbacks that belong to entries of the store: the store itself holds plain data. */
import type { FileBefore } from '../features/records/state/incidents.ts';
import type { IncidentSession } from '../workers/incident-session.ts';
import type { AppStore } from './store.ts';

interface Handles {
  /** Files of records and of their earlier versions, by key of their import, which their set keeps. */
  readonly files: Map<number, File>;
  /** Removed files of records that undo imports again, by the key of their set. */
  readonly removed: Map<number, FileBefore>;
  /** Workers that read and tag records, by the same key. */
  readonly sessions: Map<number, IncidentSession>;
  /** What the actions of a notice do, by id of the notice. */
  readonly actions: Map<string, readonly (() => void)[]>;
  /** A workspace that was dropped on the page, while its dialog is open. */
  workspace: File | null;
  /** Stops reading the document that is being opened. */
  cancelOriginal: (() => void) | null;
}

const handles = new WeakMap<AppStore, Handles>();

export function handlesOf(store: AppStore): Handles {
  const known = handles.get(store);
  if (known !== undefined) return known;
  const made: Handles = {
    files: new Map(),
    removed: new Map(),
    sessions: new Map(),
    actions: new Map(),
    workspace: null,
    cancelOriginal: null,
  };
  handles.set(store, made);
  return made;
}

/** Ends the worker of an import or a set, and drops its file. */
export function endFile(store: AppStore, key: number): void {
  const { files, sessions } = handlesOf(store);
  sessions.get(key)?.end();
  sessions.delete(key);
  files.delete(key);
}
