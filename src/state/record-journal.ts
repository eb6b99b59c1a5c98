/**
 * Records the shared undo order by watching all lists with an undo history: code that changes a list does not
 * depend on it.
 */
import { JOURNAL_IDS, type JournalId, type JournalState } from './journal.ts';
import { FIRST_NETWORK } from './network.ts';
import type { AppState, AppStore } from './store.ts';

/** A list with undo and redo stacks. */
interface Ways {
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  /** Number of steps so far; without it, a new last entry in `past` marks a step. */
  readonly steps?: number;
}

const WAYS_OF: Readonly<Record<JournalId, (state: AppState) => Ways>> = {
  areas: ({ areas }) => areas,
  assessments: ({ assessments }) => assessments,
  jottings: ({ plannerNotes }) => plannerNotes,
  gradings: ({ gradings }) => gradings,
  closures: ({ network }) => network ?? FIRST_NETWORK,
  networks: ({ ownNetworks }) => ownNetworks,
  question: ({ journal }) => journal.questions,
};

/**
 * The query changes while fields are dragged and typed in: only a change this long after the last one is a
 * new step.
 */
const SAME_STEP_MS = 1000;
const MAX_QUESTIONS = 100;

/**
 * Starts recording, with the steps so far, since this module loads late. Returns a function that stops it.
 * @param now ms
 */
export function recordJournal(store: AppStore, now: () => number = Date.now): () => void {
  let changedAt = Number.NEGATIVE_INFINITY;
  takeUp(store);
  const followQuestion = (state: AppState, before: AppState): void => {
    const [question, was] = [state, before].map(({ network }) => (network ?? FIRST_NETWORK).question);
    const isOurs = state.journal.questions !== before.journal.questions;
    // A change after an undo is always a new step.
    if (isOurs && question !== was) changedAt = Number.NEGATIVE_INFINITY;
    if (question === was || was === undefined || isOurs) return;
    const { journal } = store.getState();
    const isSameStep = now() - changedAt < SAME_STEP_MS && journal.past.at(-1) === 'question';
    changedAt = now();
    if (isSameStep) return;
    const past = [...journal.questions.past, was].slice(-MAX_QUESTIONS);
    store.setState({ journal: { ...journal, questions: { past, future: [] } } });
  };
  return store.subscribe((state, before) => {
    followQuestion(state, before);
    const changed = JOURNAL_IDS.filter((id) => {
      const [ways, was] = [WAYS_OF[id](state), WAYS_OF[id](before)];
      return ways.past !== was.past || ways.future !== was.future;
    });
    if (changed.length === 0) return;
    const journal = changed.reduce(
      (sum, id) => follow(sum, id, WAYS_OF[id](state), WAYS_OF[id](before)),
      store.getState().journal,
    );
    store.setState({ journal });
  });
}

/** The order of earlier changes is unknown: lists are taken one after another. */
function takeUp(store: AppStore): void {
  const state = store.getState();
  const done = (ways: 'past' | 'future') =>
    JOURNAL_IDS.flatMap((id) => WAYS_OF[id](state)[ways].map(() => id));
  const { journal } = state;
  if (journal.past.length + journal.future.length > 0) return;
  store.setState({ journal: { ...journal, past: done('past'), future: done('future') } });
}

/** Returns the order after a list's stacks have changed. Steps that a list dropped are dropped here too. */
function follow(journal: JournalState, id: JournalId, now: Ways, before: Ways): JournalState {
  const { past, future } = journal;
  const [back, forth] = [now.past.length - before.past.length, now.future.length - before.future.length];
  const isStep =
    now.steps === undefined ? now.past.at(-1) !== before.past.at(-1) : now.steps !== before.steps;
  const isEdit = now.future.length === 0 && back >= 0 && isStep && forth <= 0;
  const isRedone = back === 1 && forth === -1 && isStep === (now.steps === undefined);
  const isUndone = back === -1 && forth === 1;
  const next = isUndone
    ? { past: withoutLast(past, id), future: [...future, id] }
    : isRedone && future.includes(id)
      ? { past: [...past, id], future: withoutLast(future, id) }
      : isEdit
        ? { past: [...past, id], future: [] }
        : { past, future };
  return {
    ...journal,
    past: keepLast(next.past, id, now.past.length),
    future: keepLast(next.future, id, now.future.length),
  };
}

function withoutLast(ids: readonly JournalId[], id: JournalId): readonly JournalId[] {
  const at = ids.lastIndexOf(id);
  return at === -1 ? ids : ids.toSpliced(at, 1);
}

/** Keeps no more entries of a list than its stack has, dropping the earliest. */
function keepLast(ids: readonly JournalId[], id: JournalId, most: number): readonly JournalId[] {
  let spare = ids.filter((one) => one === id).length - most;
  return ids.filter((one) => {
    if (one !== id || spare <= 0) return true;
    spare -= 1;
    return false;
  });
}
