/**
 * Lists of the user's things, with undo, each saved as one text of its own: so two windows do not undo each
 * other's changes.
 */

import type { Change } from './changes.ts';
import { changeSteps, transact, type Undoable } from './history.ts';
import { patch } from './patch.ts';
import { REPOSITORY, type SavedKind } from './repository.ts';
import { isSavingAllowed } from './saving-allowed.ts';
import type { AppState, AppStore } from './store.ts';

/** Limit of undo steps of a list. */
export const MAX_STEPS = 100;

/** How the things of a kind are saved. */
export interface SavedTexts<T> {
  readonly kind: SavedKind;
  readonly keyOf: (one: T) => string;
  readonly format: (one: T) => string;
  /** `null` for an unreadable text, and for that of a later version. */
  readonly parse: (text: string) => T | null;
}

/** A list of the store. */
export interface UndoableList<T> extends Undoable<readonly T[]> {
  readonly read: (state: AppState) => readonly T[];
}

/** Replaces the list as one undo step. */
export function changeList<T>(store: AppStore, list: UndoableList<T>, after: readonly T[]): void {
  transact(store, list, { before: list.read(store.getState()), after });
}

/** Adds things that were saved elsewhere to the list and to every undo step, so that undo never removes them. */
export function addToSteps<T>(store: AppStore, list: UndoableList<T>, fresh: readonly T[]): void {
  if (fresh.length === 0) return;
  const [after, before] = changeInSteps(store, list, (things) => [...fresh, ...things]);
  list.save(store, after, before);
}

/** Changes the list and all undo steps, without saving. @returns the list after and before */
export function changeInSteps<T>(
  store: AppStore,
  list: UndoableList<T>,
  change: (things: readonly T[]) => readonly T[],
): readonly [after: readonly T[], before: readonly T[]] {
  const state = store.getState();
  const before = list.read(state);
  const after = change(before);
  const history = changeSteps<readonly T[]>(state.history, list, (things) =>
    things === before ? after : change(things),
  );
  store.setState({ ...list.put(state, after, before), history });
  return [after, before];
}

/**
 * Merges saved things into a list in use: adds unknown ones to every undo step, and updates from another
 * window those that were not changed in this page.
 */
export function mergeSaved<T>(
  store: AppStore,
  list: UndoableList<T>,
  keyOf: (one: T) => string,
  found: readonly T[],
): void {
  const state = store.getState();
  const { past, future } = state.history;
  const own = [...past, ...future].filter(({ of }) => of === list.id) as readonly Change<readonly T[]>[];
  const lists = new Set([list.read(state), ...own.flatMap(({ before, after }) => [before, after])]);
  // Things removed here may not be deleted from the database yet.
  const known = new Map<string, Set<T | undefined>>();
  for (const key of [...lists].flatMap((things) => things.map(keyOf))) {
    if (known.has(key)) continue;
    known.set(key, new Set([...lists].map((things) => things.find((one) => keyOf(one) === key))));
  }
  const fresh = found.filter((one) => !known.has(keyOf(one)));
  const newer = new Map(
    found.flatMap((one) => {
      const [only, ...others] = known.get(keyOf(one)) ?? [];
      const isUnchanged = only !== undefined && others.length === 0;
      return isUnchanged && JSON.stringify(only) !== JSON.stringify(one) ? [[keyOf(one), one] as const] : [];
    }),
  );
  if (fresh.length === 0 && newer.size === 0) return;
  changeInSteps(store, list, (things) => [...fresh, ...things.map((old) => newer.get(keyOf(old)) ?? old)]);
}

/** Returns saved things, unordered; skips those that cannot be read. @throws when the browser refuses */
export async function readSaved<T>({
  kind,
  parse,
}: Pick<SavedTexts<T>, 'kind' | 'parse'>): Promise<readonly T[]> {
  const texts = await REPOSITORY[kind].values();
  return texts.flatMap((text) => (typeof text === 'string' ? (parse(text) ?? []) : []));
}

/** Adds saved things, in this order, to those made meanwhile. Without storage, the page's things remain. */
export async function loadSaved<T>(
  store: AppStore,
  list: UndoableList<T>,
  texts: SavedTexts<T>,
  order: (a: T, b: T) => number,
): Promise<void> {
  const found = await readSaved(texts).catch(() => []);
  mergeSaved(store, list, texts.keyOf, found.toSorted(order));
}

/** Returns a function that saves changes of a list; its slice has whether the browser refused. */
export function saveTexts<T>(slice: 'areas' | 'plannerNotes', texts: SavedTexts<T>): UndoableList<T>['save'] {
  return (store, after, before) => {
    saveChanges(texts, after, before).catch(() => patch(store, slice, { isRefused: true }));
  };
}

/** Saves one thing, if saving is allowed. @throws when the browser refuses */
export async function saveOne<T>({ kind, keyOf, format }: SavedTexts<T>, one: T): Promise<void> {
  if (isSavingAllowed()) await REPOSITORY[kind].update(keyOf(one), () => format(one));
}

/** @throws when the browser refuses */
export async function deleteSaved(kind: SavedKind, key: string): Promise<void> {
  await REPOSITORY[kind].update(key, () => undefined);
}

/** Saves new and changed things of two lists, and deletes removed ones. @throws when the browser refuses */
async function saveChanges<T>(
  texts: SavedTexts<T>,
  after: readonly T[],
  before: readonly T[],
): Promise<void> {
  const keys = new Set(after.map(texts.keyOf));
  const known = new Set(before);
  const gone = before.map(texts.keyOf).filter((key) => !keys.has(key));
  await Promise.all([
    ...gone.map((key) => deleteSaved(texts.kind, key)),
    ...after.filter((one) => !known.has(one)).map((one) => saveOne(texts, one)),
  ]);
}
