/**
 * Saves the briefing being composed in this browser: the first change at once, then every {@link INTERVAL_MS}
 * at most, and when the page is hidden or left. A crash loses no more than the interval and the browser's
 * write time. The id of the open draft is stored in the tab, for a reload, and in the browser, for the next
 * visit.
 */
import { type Draft, draftIdOf } from '../../../composing/draft.ts';
import { renameHistory } from '../../../composing/history.ts';
import { isSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { type DraftRecords, ownBriefingOf, writeDraft } from '../../notes/state/saved-drafts.ts';
import { type Composing, NEVER_SAVED, OPEN_DRAFT_KEY, type SavedState } from './composing.ts';

export const INTERVAL_MS = 800;

type NoteStorage = Pick<Storage, 'setItem' | 'removeItem'>;

/** Dependencies on the page, which tests replace. */
export interface DraftKeeping {
  readonly records: DraftRecords;
  /** Functions, because naming them throws where storage is blocked. */
  readonly notes: readonly (() => NoteStorage)[];
  /** ms since 1970. */
  readonly now: () => number;
  /** Returns a function that cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls back when the page is hidden or left. Returns a function that stops it. */
  readonly onLeave: (run: () => void) => () => void;
  /**
   * Calls back with the id of a saved briefing that another window deleted. Returns a function that stops it.
   */
  readonly onDeletion: (hear: (id: string) => void) => () => void;
  /** Lower-case letters and digits, different each time. */
  readonly random: () => string;
  /** Another window changed the same briefing: the draft continues here as a copy. */
  readonly onFork: () => void;
  /** Another window deleted the open briefing, which is saved again. */
  readonly onDeletedElsewhere: () => void;
  /** First save since the page was loaded. */
  readonly onFirstSaved: () => void;
  /** The last change of a closed draft could not be saved, unnoticed by the user. */
  readonly onLost: (draft: Draft) => void;
}

/** Returns a function that stops it. */
export function saveDraft(store: AppStore, keeping: DraftKeeping): () => void {
  const { records, now, after, random } = keeping;
  const window = random();
  /** By id of a draft: its latest write, while that goes on. */
  const latest = new Map<string, { readonly number: number; readonly draft: Draft }>();
  let written = 0;
  let begunAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let isForking = false;
  let isFirst = true;
  /** By the id that another window changed: the new id here, and whether the draft was open. */
  const forks = new Map<string, { readonly id: string; readonly isOpen: boolean }>();

  // Writes do not wait for each other: the database keeps the order of its transactions, and the page may
  // close.
  const write = async (draft: Draft, openedStamp: string | null, isLossKnown = false): Promise<void> => {
    const { data, work } = store.getState();
    // Saved work was deleted, or saving is off.
    if (work.isStopped || !isSavingAllowed()) return;
    const edition = data.status === 'ready' ? data.atlas.editions.current : '';
    const at = now();
    begunAt = at;
    written += 1;
    const number = written;
    latest.set(draft.id, { number, draft });
    const isLatest = () => latest.get(draft.id)?.number === number;
    const stamp = `${window}.${number}`;
    const isOurs = (known: string) => known === openedStamp || known.startsWith(`${window}.`);
    try {
      const kept = await writeDraft(records, draft, edition, { isOurs, stamp, at });
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
      if (!isLossKnown && isLatest() && !isOpen(draft)) keeping.onLost(draft);
    } finally {
      if (isLatest()) latest.delete(draft.id);
    }
  };

  /** Whether neither the last finished write nor one that goes on holds the draft, as after undo. */
  const needsWrite = (composing: Composing): boolean => {
    const { present } = composing.history;
    const writing = latest.get(present.id);
    return writing === undefined ? isUnsaved(composing) : writing.draft !== present;
  };

  /** Loses nothing: the other window's briefing stays, and this one continues under another id. */
  const fork = async (draft: Draft): Promise<void> => {
    const known = forks.get(draft.id);
    // Several writes may find the other window's. An open draft contains them all and is written again;
    // otherwise the last comes last.
    if (known?.isOpen === true) return;
    if (known !== undefined) return write({ ...draft, id: known.id }, null);
    const id = draftIdOf(random());
    const { composing } = store.getState();
    const isOpenStill = composing?.history.present.id === draft.id;
    forks.set(draft.id, { id, isOpen: isOpenStill });
    keeping.onFork();
    if (composing === null || !isOpenStill) return write({ ...draft, id }, null);
    // The open draft contains pending writes under the old id.
    latest.delete(draft.id);
    isForking = true;
    store.setState({
      composing: { ...composing, history: renameHistory(composing.history, id), kept: NEVER_SAVED },
    });
    isForking = false;
  };

  /** Whether the draft or a later state of it is open: the panel then shows that it is not saved. */
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
    if (composing !== null && needsWrite(composing)) {
      void write(composing.history.present, composing.kept.stamp);
    }
  };

  const plan = (composing: Composing) => {
    if (cancel !== null || !needsWrite(composing)) return;
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
      // Reopened, it differs from the draft that continued under another id.
      if (id !== null) forks.delete(id);
      // Closed or replaced: save it as it was left.
      if (before !== null && !isForking && needsWrite(before))
        void write(before.history.present, before.kept.stamp, before.kept.isRefused);
    }
    if (composing !== null) plan(composing);
  };

  /** Saves the open draft again: the other window could not show that it is open here. */
  const onDeletion = (id: string) => {
    const { composing } = store.getState();
    if (composing?.history.present.id !== id) return;
    patchSaved(id, { draft: null, stamp: null });
    latest.delete(id);
    keeping.onDeletedElsewhere();
    flush();
  };

  follow(store.getState(), { composing: null });
  const unsubscribe = store.subscribe(follow);
  const unhear = keeping.onLeave(flush);
  const unsubscribeFromDeletions = keeping.onDeletion(onDeletion);
  return () => {
    unsubscribe();
    unhear();
    unsubscribeFromDeletions();
    cancel?.();
  };
}

/** Updates a list that has been read. */
function listOwn(store: AppStore, draft: Draft, at: number): void {
  const { own } = store.getState();
  if (own.status !== 'ready') return;
  const others = own.briefings.filter(({ id }) => id !== draft.id);
  store.setState({ own: { status: 'ready', briefings: [ownBriefingOf(draft, at), ...others] } });
}

/** Whether there are unsaved changes. An empty briefing is not saved. */
export function isUnsaved({ history: { present, past }, kept }: Composing): boolean {
  const isBlank = kept.draft === null && past.length === 0 && present.chapters.length === 0;
  return present !== kept.draft && !isBlank;
}

/** Whether closing the panel would lose the draft: the browser refused to save it, or saving is off. */
export function isAtRisk(composing: Composing): boolean {
  return (composing.kept.isRefused || !isSavingAllowed()) && isUnsaved(composing);
}

/** Without storage, the draft does not reopen by itself; the list of briefings has it. */
function noteOpen(notes: DraftKeeping['notes'], id: string | null): void {
  for (const note of notes) {
    try {
      if (id === null) note().removeItem(OPEN_DRAFT_KEY);
      else note().setItem(OPEN_DRAFT_KEY, id);
    } catch {
      // See above.
    }
  }
}
