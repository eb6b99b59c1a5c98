/**
 * Undo and redo of everything that the user makes outside a briefing, in one list. A change holds the value
 * before it and after it, so that its inverse is the same with both exchanged.
 */
import type { Change, HistoryState, UndoableId } from './changes.ts';
import type { AppState, AppStore } from './store.ts';

/** A value of the store whose changes can be undone. */
export interface Undoable<V> {
  readonly id: UndoableId;
  /** Limit of undo steps. */
  readonly maxSteps: number;
  /** Returns what changes in the store when `after` takes the place of `before`. */
  readonly put: (state: AppState, after: V, before: V) => Partial<AppState>;
  /** Saves the value that is now in the store. */
  readonly save: (store: AppStore, after: V, before: V) => void;
}

interface Typing {
  readonly field: string;
  /** A longer pause begins a new step. */
  readonly pauseMs: number;
  /** ms */
  readonly now: number;
}

/** Changes a value as one undo step. @param typing joins a change to the one before, if that is of the same field */
export function transact<V>(
  store: AppStore,
  what: Undoable<V>,
  { before, after }: Pick<Change<V>, 'before' | 'after'>,
  typing: Typing | null = null,
): void {
  const { past, typed } = store.getState().history;
  const last = past.at(-1);
  const goesOn =
    typing !== null &&
    last?.of === what.id &&
    typed?.field === typing.field &&
    typing.now - typed.at < typing.pauseMs;
  const change: Change = goesOn ? { ...last, after } : { of: what.id, before, after };
  commit(store, what, after, before, {
    past: atMost(what, [...(goesOn ? past.slice(0, -1) : past), change]),
    future: [],
    typed: typing === null ? null : { field: typing.field, at: typing.now },
  });
}

/** @returns the undone change; `null` if there is nothing to undo */
export function undo<V>(store: AppStore, what: Undoable<V>): Change<V> | null {
  const { past, future } = store.getState().history;
  const change = lastOf(past, what);
  if (change === null) return null;
  const history = { past: without(past, change), future: [...future, change], typed: null };
  commit(store, what, change.before, change.after, history);
  return change;
}

/** @returns the change that is done again; `null` if nothing was undone */
export function redo<V>(store: AppStore, what: Undoable<V>): Change<V> | null {
  const { past, future } = store.getState().history;
  const change = lastOf(future, what);
  if (change === null) return null;
  const history = { past: [...past, change], future: without(future, change), typed: null };
  commit(store, what, change.after, change.before, history);
  return change;
}

export function canUndo({ history }: AppState, { id }: Pick<Undoable<never>, 'id'>): boolean {
  return history.past.some(({ of }) => of === id);
}

export function canRedo({ history }: AppState, { id }: Pick<Undoable<never>, 'id'>): boolean {
  return history.future.some(({ of }) => of === id);
}

/** Changes a value in all steps, so that undo does not take the change back. */
export function changeSteps<V>(
  { past, future, typed }: HistoryState,
  { id }: Pick<Undoable<V>, 'id'>,
  change: (value: V) => V,
): HistoryState {
  const changed = new Map<V, V>();
  const once = (value: V): V => {
    const known = changed.get(value) ?? change(value);
    changed.set(value, known);
    return known;
  };
  const each = (one: Change) =>
    one.of === id ? { ...one, before: once(one.before as V), after: once(one.after as V) } : one;
  return { past: past.map(each), future: future.map(each), typed };
}

function commit<V>(store: AppStore, what: Undoable<V>, after: V, before: V, history: HistoryState): void {
  store.setState((state) => ({ ...what.put(state, after, before), history }));
  what.save(store, after, before);
}

function lastOf<V>(changes: readonly Change[], { id }: Undoable<V>): Change<V> | null {
  return (changes.findLast(({ of }) => of === id) as Change<V> | undefined) ?? null;
}

function without(changes: readonly Change[], change: Change): readonly Change[] {
  return changes.filter((one) => one !== change);
}

function atMost<V>({ id, maxSteps }: Undoable<V>, changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(({ of }) => of === id);
  const [first] = own;
  return first === undefined || own.length <= maxSteps ? changes : without(changes, first);
}
