/** Undo and redo for each kind of edit. */
import type { JournalId, JournalState } from '../journal.ts';
import { FIRST_NETWORK } from '../network.ts';
import type { AppStore } from '../store.ts';
import { redoAreas, undoAreas } from './areas/edit-areas.ts';
import { redoAssessments, undoAssessments } from './assessments/edit-assessments.ts';
import { redoGrading, undoGrading } from './incidents/grade-incidents.ts';
import { redoClosures, undoClosures } from './network/declare-closed.ts';
import { redoOwnNetworks, undoOwnNetworks } from './network/edit-own-networks.ts';
import { redoPlannerNotes, undoPlannerNotes } from './planner-notes/edit-planner-notes.ts';

const WAYS: Readonly<
  Record<JournalId, { readonly undo: (store: AppStore) => void; readonly redo: (store: AppStore) => void }>
> = {
  areas: { undo: undoAreas, redo: redoAreas },
  assessments: { undo: undoAssessments, redo: redoAssessments },
  jottings: { undo: undoPlannerNotes, redo: redoPlannerNotes },
  gradings: { undo: undoGrading, redo: redoGrading },
  closures: { undo: undoClosures, redo: redoClosures },
  networks: { undo: undoOwnNetworks, redo: redoOwnNetworks },
  question: {
    undo: (store) => stepQuestion(store, 'past', 'future'),
    redo: (store) => stepQuestion(store, 'future', 'past'),
  },
};

/** @returns which list was changed; `null` if there is nothing to undo */
export function undoLast(store: AppStore): JournalId | null {
  const last = store.getState().journal.past.at(-1) ?? null;
  if (last !== null) WAYS[last].undo(store);
  return last;
}

/** @returns which list was changed; `null` if nothing was undone */
export function redoNext(store: AppStore): JournalId | null {
  const next = store.getState().journal.future.at(-1) ?? null;
  if (next !== null) WAYS[next].redo(store);
  return next;
}

/** Changes history and query at once, so that subscribers see one step. */
function stepQuestion(
  store: AppStore,
  from: keyof JournalState['questions'],
  to: keyof JournalState['questions'],
): void {
  const { journal, network } = store.getState();
  const wanted = journal.questions[from].at(-1);
  if (wanted === undefined) return;
  const { question } = network ?? FIRST_NETWORK;
  const questions = {
    ...journal.questions,
    [from]: journal.questions[from].slice(0, -1),
    [to]: [...journal.questions[to], question],
  };
  store.setState({
    journal: { ...journal, questions },
    network: { ...(network ?? FIRST_NETWORK), question: wanted, looked: 0 },
  });
}
