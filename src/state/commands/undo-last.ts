/** Undo and redo of the last change of any kind. */

import { AREAS } from '../../features/areas/state/edit-areas.ts';
import { ASSESSMENTS } from '../../features/dossiers/state/edit-assessments.ts';
import { QUERY } from '../../features/network/state/ask-network.ts';
import { CLOSURES } from '../../features/network/state/declare-closed.ts';
import { OWN_NETWORKS } from '../../features/network/state/own-network.ts';
import { PLANNER_NOTES } from '../../features/notes/state/edit-planner-notes.ts';
import { IMPORTED_FILES } from '../../features/records/state/file-history.ts';
import { RECORD_GRADES } from '../../features/records/state/grade-incidents.ts';
import type { UndoableId } from '../changes.ts';
import { redo, type Undoable, undo } from '../history.ts';
import type { AppStore } from '../store.ts';

const UNDOABLES = [
  AREAS,
  ASSESSMENTS,
  PLANNER_NOTES,
  RECORD_GRADES,
  IMPORTED_FILES,
  CLOSURES,
  OWN_NETWORKS,
  QUERY,
] as const;

/** @returns what was changed; `null` if there is nothing to undo */
export function undoLast(store: AppStore): UndoableId | null {
  const last = store.getState().history.past.at(-1)?.of ?? null;
  if (last !== null) undo(store, undoableOf(last));
  return last;
}

/** @returns what was changed; `null` if nothing was undone */
export function redoNext(store: AppStore): UndoableId | null {
  const next = store.getState().history.future.at(-1)?.of ?? null;
  if (next !== null) redo(store, undoableOf(next));
  return next;
}

/** Its changes hold its own values. */
function undoableOf(id: UndoableId): Undoable<never> {
  const found = UNDOABLES.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found as Undoable<never>;
}
