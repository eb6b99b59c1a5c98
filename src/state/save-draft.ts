/**
 * Keeps the briefing that is composed in this browser: at the first change at once, then every {@link INTERVAL_MS} at most, and when the page is
 * hidden or left. So a crash loses no more than the interval and the time that the browser takes to write. Which one is open is noted in
 * the tab, for a reload, and in the browser, for the next visit.
 */
import { type Draft, draftIdOf } from '../composing/draft.ts';
import { renameHistory } from '../composing/history.ts';
import { type Composing, NEVER_KEPT, OPEN_DRAFT_KEY, type SavedState } from './composing.ts';
import { ownBriefingOf, type ShelfRecords, saveOnShelf } from './draft-shelf.ts';
import { isSavingAllowed } from './saving-allowed.ts';
import type { AppState, AppStore } from './store.ts';

export const INTERVAL_MS = 800;

type NoteStorage = Pick<Storage, 'setItem' | 'removeItem'>;

/** What is asked of the page; tests bring their own. */
export interface DraftKeeping {
  readonly records: ShelfRecords;
  /** Functions, because naming them throws where storage is blocked. */
  readonly notes: readonly (() => NoteStorage)[];
  /** ms since 1970. */
  readonly now: () => number;
  /** Returns the function that takes it back. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls back when the page is hidden or left. Returns the function that stops. */
  readonly onLeave: (run: () => void) => () => void;
  /** Calls back with the id of a kept briefing that another window has deleted. Returns the function that stops. */
  readonly onDeletion: (hear: (id: string) => void) => () => void;
  /** Lower-case letters and digits, different each time. */
  readonly random: () => string;
  /** Another window has changed the same briefing: what is composed here goes on as one of its own. */
  readonly onFork: () => void;
  /** Another window has deleted the briefing that is open here, which is kept anew. */
  readonly onDeletedElsewhere: () => void;
  /** For the first time since the page was loaded, something is kept. */
  readonly onFirstSaved: () => void;
  /** Nothing keeps the last of a draft that is no longer open, and its composer does not know. */
  readonly onLost: (draft: Draft) => void;
}

/** Starts; returns the function that stops. */
export function saveDraft(store: AppStore, keeping: DraftKeeping): () => void {
  const { records, now, after, random } = keeping;
  const window = random();
  /** By id of a draft: the number of the write that was begun last. */
  const latest = new Map<string, number>();
  let written = 0;
  let begunAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let isForking = false;
  let isFirst = true;
  /** By the id that another window has changed: under which it goes on here, and whether the draft that is open took it along. */
  const forks = new Map<string, { readonly id: string; readonly isOpen: boolean }>();

  // Not one after the other: the database keeps the order of its transactions, and the page may have no time to wait.
  const write = async (draft: Draft, openedStamp: string | null, isLossKnown = false): Promise<void> => {
    const { data, work } = store.getState();
    // Everything was to be forgotten, or nothing is to be kept.
    if (work.isStopped || !isSavingAllowed()) return;
    const edition = data.status === 'ready' ? data.atlas.editions.current : '';
    const at = now();
    begunAt = at;
    written += 1;
    const number = written;
    latest.set(draft.id, number);
    const stamp = `${window}.${number}`;
    const isOurs = (known: string) => known === openedStamp || known.startsWith(`${window}.`);
    try {
      const kept = await saveOnShelf(records, draft, edition, { isOurs, stamp, at });
      if (kept === 'changed-elsewhere') {
        await fork(draft);
        return;
      }
      patchSaved(draft.id, { draft, at, isRefused: false });
      if (isFirst) keeping.onFirstSaved();
      isFirst = false;
      listOwn(store, draft, at);
    } catch {
      patchSaved(draft.id, { isRefused: true });
      if (!isLossKnown && latest.get(draft.id) === number && !isOpen(draft)) keeping.onLost(draft);
    }
  };

  /** Nothing of either is lost: the other window's stays as it is, this one's goes on under another id. */
  const fork = async (draft: Draft): Promise<void> => {
    const known = forks.get(draft.id);
    // Several writes may meet the other window's. What is open holds them all, and is written anew; of another the last is written last.
    if (known?.isOpen === true) return;
    if (known !== undefined) return write({ ...draft, id: known.id }, null);
    const id = draftIdOf(random());
    const { composing } = store.getState();
    const isOpenStill = composing?.history.present.id === draft.id;
    forks.set(draft.id, { id, isOpen: isOpenStill });
    keeping.onFork();
    if (composing === null || !isOpenStill) return write({ ...draft, id }, null);
    // What is still being written under the old id is held by what is open.
    latest.delete(draft.id);
    isForking = true;
    store.setState({
      composing: { ...composing, history: renameHistory(composing.history, id), kept: NEVER_KEPT },
    });
    isForking = false;
  };

  /** Whether the draft, or what became of it, is before its composer: the panel tells there that it is not kept. */
  const isOpen = (draft: Draft): boolean => {
    const { composing } = store.getState();
    if (composing === null) return false;
    const { past, present, future } = composing.history;
    return present === draft || past.includes(draft) || future.includes(draft);
  };

  const patchSaved = (id: string, patch: Partial<SavedState>) => {
    const { composing } = store.getState();
    if (composing?.history.present.id !== id) return;
    store.setState({ composing: { ...composing, kept: { ...composing.kept, ...patch } } });
  };

  const flush = () => {
    cancel?.();
    cancel = null;
    const { composing } = store.getState();
    if (composing !== null && isUnkept(composing)) {
      void write(composing.history.present, composing.kept.stamp);
    }
  };

  const plan = (composing: Composing) => {
    if (cancel !== null || !isUnkept(composing)) return;
    const waitMs = begunAt + INTERVAL_MS - now();
    if (waitMs <= 0) flush();
    else cancel = after(waitMs, flush);
  };

  const follow = ({ composing }: AppState, { composing: before }: Pick<AppState, 'composing'>) => {
    if (composing?.history === before?.history) return;
    const [id, idBefore] = [composing?.history.present.id ?? null, before?.history.present.id ?? null];
    if (id !== idBefore) {
      cancel?.();
      cancel = null;
      noteOpen(keeping.notes, id);
      // Opened anew, it is another state than the one that went on under another id.
      if (id !== null) forks.delete(id);
      // Closed, or another one opened in its place: it is kept as it was left.
      if (before !== null && !isForking && isUnkept(before))
        void write(before.history.present, before.kept.stamp, before.kept.isRefused);
    }
    if (composing !== null) plan(composing);
  };

  /** What is before its composer is kept, whatever another window did: there nobody saw that it is open here. */
  const onDeletion = (id: string) => {
    const { composing } = store.getState();
    if (composing?.history.present.id !== id) return;
    patchSaved(id, { draft: null, stamp: null });
    keeping.onDeletedElsewhere();
    flush();
  };

  follow(store.getState(), { composing: null });
  const unsubscribe = store.subscribe(follow);
  const unhear = keeping.onLeave(flush);
  const unhearDeletions = keeping.onDeletion(onDeletion);
  return () => {
    unsubscribe();
    unhear();
    unhearDeletions();
    cancel?.();
  };
}

/** Brings a list that has been read up to date. */
function listOwn(store: AppStore, draft: Draft, at: number): void {
  const { own } = store.getState();
  if (own.status !== 'ready') return;
  const others = own.briefings.filter(({ id }) => id !== draft.id);
  store.setState({ own: { status: 'ready', briefings: [ownBriefingOf(draft, at), ...others] } });
}

/** Whether there is something that this browser does not keep yet. A briefing in which nothing stands is not kept. */
export function isUnkept({ history: { present, past }, kept }: Composing): boolean {
  const isBlank = kept.draft === null && past.length === 0 && present.chapters.length === 0;
  return present !== kept.draft && !isBlank;
}

/** Whether the draft would be lost with its panel: the browser has refused to keep it, which may have been for good, or is not to keep it. */
export function isAtRisk(composing: Composing): boolean {
  return (composing.kept.isRefused || !isSavingAllowed()) && isUnkept(composing);
}

/** A browser that keeps no notes does not come back to the draft by itself; the list of briefings has it. */
function noteOpen(notes: DraftKeeping['notes'], id: string | null): void {
  for (const note of notes) {
    try {
      if (id === null) note().removeItem(OPEN_DRAFT_KEY);
      else note().setItem(OPEN_DRAFT_KEY, id);
    } catch {
      // Said above.
    }
  }
}
