/** Edits of what a planner writes down. Each can be undone, and is kept in this browser as it is made. */

import { JOTTING_MAX_LENGTH, type Jotting, MAX_JOTTINGS, tieKey } from '../../../domain/jotting.ts';
import { cleanLines } from '../../../lib/clean-text.ts';
import { JOTTING_SHELF, JOTTING_TEXTS, type JottingShelf, readJottings } from '../../jotting-shelf.ts';
import type { JottingDraft, JottingsState } from '../../jottings.ts';
import type { AppStore } from '../../store.ts';
import { keepOnTextShelf } from '../../text-shelf.ts';
import { renewed, stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';

/** Brings those that were kept, besides any that were written meanwhile; one that was not changed here is as another window has left it. Without storage there are those of this page. */
export async function loadJottings(store: AppStore, shelf: JottingShelf = JOTTING_SHELF): Promise<void> {
  const found = await readJottings(shelf).catch(() => []);
  const ways = renewed(store.getState().jottings, found, JOTTING_TEXTS.keyOf);
  if (ways !== null) patchJottings(store, ways);
}

/** Brings those that were there before, in no step of their own. */
export function bringJottings(
  store: AppStore,
  fresh: readonly Jotting[],
  shelf: JottingShelf = JOTTING_SHELF,
): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().jottings, fresh), shelf);
}

/** Has exactly these, as one step. */
export function placeJottings(
  store: AppStore,
  list: readonly Jotting[],
  shelf: JottingShelf = JOTTING_SHELF,
): void {
  show(store, stepTo(store.getState().jottings, list), shelf);
}

/**
 * Saves what was typed, a new one or in the place of the one that it changes, and the draft of it is none any more. One without text is not written; a change that leaves no
 * text changes nothing, and where there are {@link MAX_JOTTINGS} no new one is.
 * @param at ms since 1970
 * @returns whether anything was saved
 */
export function saveJotting(
  store: AppStore,
  draft: JottingDraft,
  at: number = Date.now(),
  shelf: JottingShelf = JOTTING_SHELF,
): boolean {
  const text = cleanLines(draft.text, JOTTING_MAX_LENGTH).trim();
  if (text === '') return false;
  const { kept } = store.getState().jottings;
  const before = kept.find(({ id }) => id === draft.id);
  if (before === undefined && kept.length >= MAX_JOTTINGS) return false;
  const after: Jotting =
    before === undefined
      ? { id: crypto.randomUUID(), tie: draft.tie, text, madeAt: at, changedAt: at }
      : { ...before, text, changedAt: at };
  const list = before === undefined ? [after, ...kept] : kept.map((one) => (one === before ? after : one));
  if (before?.text !== text) placeJottings(store, list, shelf);
  dropJottingDraft(store, draft);
  return true;
}

export function removeJotting(store: AppStore, id: string, shelf: JottingShelf = JOTTING_SHELF): void {
  const { kept, drafts } = store.getState().jottings;
  patchJottings(store, { drafts: drafts.filter((draft) => draft.id !== id) });
  placeJottings(
    store,
    kept.filter((one) => one.id !== id),
    shelf,
  );
}

/**
 * Takes those of a file as one step. One that is here stays as it is here when it was changed later.
 * @returns how many are new or changed; `null` where there would be more than {@link MAX_JOTTINGS}, and none is taken
 */
export function takeJottings(
  store: AppStore,
  read: readonly Jotting[],
  shelf: JottingShelf = JOTTING_SHELF,
): number | null {
  const { kept } = store.getState().jottings;
  const known = new Map(kept.map((one) => [one.id, one]));
  const newer = new Map(
    read
      .filter((one) => one.changedAt > (known.get(one.id)?.changedAt ?? Number.NEGATIVE_INFINITY))
      .map((one) => [one.id, one]),
  );
  if (newer.size === 0) return 0;
  const fresh = [...newer.values()].filter(({ id }) => !known.has(id));
  if (kept.length + fresh.length > MAX_JOTTINGS) return null;
  placeJottings(store, [...fresh, ...kept.map((one) => newer.get(one.id) ?? one)], shelf);
  return newer.size;
}

/** Nothing happens where there is nothing to undo. */
export function undoJottings(store: AppStore, shelf: JottingShelf = JOTTING_SHELF): void {
  const ways = stepBack(store.getState().jottings);
  if (ways !== null) show(store, ways, shelf);
}

export function redoJottings(store: AppStore, shelf: JottingShelf = JOTTING_SHELF): void {
  const ways = stepForth(store.getState().jottings);
  if (ways !== null) show(store, ways, shelf);
}

/** Holds what is being typed, so that it is there when its place is opened again; without a text there is none. */
export function holdJottingDraft(store: AppStore, draft: JottingDraft): void {
  const { drafts } = store.getState().jottings;
  const others = drafts.filter((one) => draftKey(one) !== draftKey(draft));
  const text = cleanLines(draft.text, JOTTING_MAX_LENGTH);
  patchJottings(store, { drafts: text === '' ? others : [...others, { ...draft, text }] });
}

export function dropJottingDraft(store: AppStore, draft: JottingDraft): void {
  holdJottingDraft(store, { ...draft, text: '' });
}

/** There is one draft for each jotting that is changed, and one for a new one at each tie. */
export function draftKey({ id, tie }: Pick<JottingDraft, 'id' | 'tie'>): string {
  return id ?? tieKey(tie);
}

function show(store: AppStore, { kept, past, future, steps }: WaysBack<Jotting>, shelf: JottingShelf): void {
  const before = store.getState().jottings.kept;
  patchJottings(store, { kept, past, future, steps });
  keepOnTextShelf(shelf, JOTTING_TEXTS, before, kept).catch(() => patchJottings(store, { isRefused: true }));
}

export function patchJottings(store: AppStore, patch: Partial<JottingsState>): void {
  store.setState(({ jottings }) => ({ jottings: { ...jottings, ...patch } }));
}
