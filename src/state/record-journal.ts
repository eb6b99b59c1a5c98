/** Keeps the order of what can be undone, by looking at the lists that have a way back: whoever changes one need not know of it. */
import { JOURNAL_IDS, type JournalId, type JournalState } from './journal.ts';
import { FIRST_NETWORK } from './network.ts';
import type { AppState, AppStore } from './store.ts';

/** A list with its way back, and forth. */
interface Ways {
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  /** How many steps were ever made; a list without tells a step by its last one being another. */
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

/** What is asked is changed by fields that are dragged and typed in: so long after the last change, another is a step of its own. */
const SAME_STEP_MS = 1000;
const MAX_QUESTIONS = 100;

/** Starts, with what was done already: the keeping comes late, and somebody may have been quicker. Returns the function that stops. @param now ms */
export function recordJournal(store: AppStore, now: () => number = Date.now): () => void {
  let changedAt = Number.NEGATIVE_INFINITY;
  takeUp(store);
  const followQuestion = (state: AppState, before: AppState): void => {
    const [question, was] = [state, before].map(({ network }) => (network ?? FIRST_NETWORK).question);
    const isOurs = state.journal.questions !== before.journal.questions;
    // What follows a step back is a step of its own, however soon.
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

/** In what order lists changed before is not known: one list stands after another. */
function takeUp(store: AppStore): void {
  const state = store.getState();
  const done = (ways: 'past' | 'future') =>
    JOURNAL_IDS.flatMap((id) => WAYS_OF[id](state)[ways].map(() => id));
  const { journal } = state;
  if (journal.past.length + journal.future.length > 0) return;
  store.setState({ journal: { ...journal, past: done('past'), future: done('future') } });
}

/** The order after a list has changed its ways. What a list has forgotten is forgotten here too. */
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

/** No more of one than its list has, the earliest being gone first. */
function keepLast(ids: readonly JournalId[], id: JournalId, most: number): readonly JournalId[] {
  let spare = ids.filter((one) => one === id).length - most;
  return ids.filter((one) => {
    if (one !== id || spare <= 0) return true;
    spare -= 1;
    return false;
  });
}
