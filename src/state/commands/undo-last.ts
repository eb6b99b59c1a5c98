/** Undo and redo of the last change of any kind. */
import type { UndoableId } from '../changes.ts';
import { redo, type Undoable, undo } from '../history.ts';
import type { AppStore } from '../store.ts';
import { AREAS } from './areas/edit-areas.ts';
import { ASSESSMENTS } from './assessments/edit-assessments.ts';
import { RECORD_GRADES } from './incidents/grade-incidents.ts';
import { QUERY } from './network/ask-network.ts';
import { CLOSURES } from './network/declare-closed.ts';
import { OWN_NETWORKS } from './network/own-networks.ts';
import { PLANNER_NOTES } from './planner-notes/edit-planner-notes.ts';

const UNDOABLES = [AREAS, ASSESSMENTS, PLANNER_NOTES, RECORD_GRADES, CLOSURES, OWN_NETWORKS, QUERY] as const;

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
