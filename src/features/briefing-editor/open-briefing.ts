/**
 * Opens briefings for composing: new, from a story, from this browser, or from a file. Lazy-loaded; opening
 * the first starts autosave.
 */

import { formatBriefingFile, readBriefingFile, tooLarge } from '../../composing/briefing-file.ts';
import { draftOfBriefing } from '../../composing/briefing-of-draft.ts';
import type { TranslateCompose } from '../../composing/compose-words.ts';
import { describeFault } from '../../composing/describe-fault.ts';
import { DRAFT_LIMITS, type Draft, draftIdOf, makeChapter, makeDraft } from '../../composing/draft.ts';
import { viewOfScene } from '../../composing/view.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { cleanLine } from '../../lib/clean-text.ts';
import { failed } from '../../lib/result.ts';
import { announce, dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { showTool } from '../../state/commands/show-panels.ts';
import { REPOSITORY } from '../../state/repository.ts';
import { selectShownScene } from '../../state/selectors/compared-view.ts';
import type { AppStore } from '../../state/store.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { lookUpDraft, readDraft } from '../notes/state/saved-drafts.ts';
import { autosaveDraft, randomName } from './autosave-draft.ts';
import { showLines, showUnreadable, wordsOf } from './composer-notices.ts';
import { editDraft } from './state/edit-draft.ts';
import { openChapter } from './state/open-chapter.ts';
import { openDraft } from './state/open-draft.ts';
import { unlessAtRisk } from './unless-at-risk.ts';

/** Assumed size of a map that has not been measured. */
const UNKNOWN_SIZE = { width: 700, height: 560 };

/** Adds the current view after the open chapter, else as the last one, or starts a briefing with it. */
export async function addView(store: AppStore): Promise<void> {
  autosaveDraft(store);
  const t = await wordsOf(store);
  if (store.getState().composing === null) openDraft(store, newDraft(store), { takesFocus: false });
  const { session, composing } = store.getState();
  if (composing === null) return;
  const { present } = composing.history;
  if (present.chapters.length >= DRAFT_LIMITS.chapters) {
    announce(store, t('compose.full', { most: DRAFT_LIMITS.chapters }), 'assertive');
    return;
  }
  const chapter = makeChapter(
    `c${randomName().slice(0, 8)}`,
    viewOfScene(selectShownScene(store.getState()), session.mapSize ?? UNKNOWN_SIZE),
    session.lit,
  );
  const open = present.chapters.findIndex(({ id }) => id === composing.chapter);
  const at = open === -1 ? present.chapters.length : open + 1;
  if (!editDraft(store, { kind: 'add-chapter', chapter, at })) {
    announce(store, t('compose.viewTooLong'), 'assertive');
    return;
  }
  openChapter(store, chapter.id);
  showTool(store, 'editor');
  const title = present.title.trim() || t('compose.untitled');
  announce(store, t('compose.added', { number: at + 1, title }));
}

export function composeNew(store: AppStore): void {
  autosaveDraft(store);
  unlessAtRisk(store, () => openDraft(store, newDraft(store), { takesFocus: true }));
}

/** Copies another briefing. */
export async function composeFrom(store: AppStore, briefing: Briefing): Promise<void> {
  autosaveDraft(store);
  const t = await wordsOf(store);
  const draft = draftOfBriefing(briefing, draftIdOf(randomName()));
  const title = cleanLine(t('compose.copyOf', { title: draft.title }), DRAFT_LIMITS.title);
  unlessAtRisk(store, () => openDraft(store, { ...draft, title }, { takesFocus: true }));
}

/**
 * Opens a saved briefing; reports unreadable ones.
 * @returns whether it is open
 */
export async function openSaved(store: AppStore, id: string, title: string): Promise<boolean> {
  autosaveDraft(store);
  // Reopening would lose the undo history.
  if (isOpen(store, id)) {
    showTool(store, 'editor');
    return true;
  }
  const t = await wordsOf(store);
  const found = await lookUpDraft(REPOSITORY.briefings, id).catch(() => null);
  if (found?.status !== 'read') {
    if (found === null) showLines(store, t('compose.own.refused'));
    else if (found.status === 'unreadable') showUnreadable(store, { title, record: found.record }, t);
    else showLines(store, t('compose.own.gone', { title: title || t('compose.untitled') }));
    return false;
  }
  const { kept } = found;
  // It may have been opened meanwhile.
  if (isOpen(store, id)) return true;
  return unlessAtRisk(store, () => {
    openDraft(store, kept.draft, { kept, takesFocus: true });
    dismissNotice(store, waitingNotice(id));
    if (kept.isOlder) showOlder(store, kept.draft, t);
  });
}

/**
 * Opens a file. If invalid, changes nothing and reports where the error is.
 * @returns whether it is open
 */
export async function openBriefingFile(store: AppStore, file: File): Promise<boolean> {
  autosaveDraft(store);
  const t = await wordsOf(store);
  const read = await readFile(file);
  if (read === null) {
    showLines(store, t('compose.fault', { name: file.name }), t('compose.fault.unreadable'));
    return false;
  }
  if (!read.ok) {
    showLines(store, t('compose.fault', { name: file.name }), describeFault(read.failure, t));
    return false;
  }
  const { draft } = read.value;
  const open = store.getState().composing?.history.present ?? null;
  if (open !== null && isSame(open, draft)) {
    showTool(store, 'editor');
    showLines(store, t('compose.alreadyOpen', { title: draft.title || t('compose.untitled') }));
    return true;
  }
  const kept = await readDraft(REPOSITORY.briefings, draft.id).catch(() => null);
  if (kept !== null && isSame(kept.draft, draft)) {
    return unlessAtRisk(store, () => {
      openDraft(store, draft, { kept, takesFocus: true });
      dismissNotice(store, waitingNotice(draft.id));
    });
  }
  // Never overwrites another state of the same briefing.
  const isTaken = kept !== null || open?.id === draft.id;
  return unlessAtRisk(store, () => {
    openDraft(store, isTaken ? { ...draft, id: draftIdOf(randomName()) } : draft, { takesFocus: true });
    if (isTaken) showLines(store, t('compose.besides'));
  });
}

/** `null` if unreadable. Oversized files are not read. */
async function readFile(file: File): Promise<ReturnType<typeof readBriefingFile> | null> {
  const fault = tooLarge(file.size);
  if (fault !== null) return failed(fault);
  try {
    return readBriefingFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/**
 * Reopens the briefing after a reload; on a later visit, offers it in a notice.
 * @param id as noted by `save-draft.ts`
 */
export async function resumeComposing(store: AppStore, id: string, isSameTab: boolean): Promise<void> {
  const [found, t] = await Promise.all([
    lookUpDraft(REPOSITORY.briefings, id).catch(() => null),
    wordsOf(store),
  ]);
  if (store.getState().composing !== null) return;
  if (found === null) showLines(store, t('compose.own.refused'));
  if (found?.status === 'unreadable') showUnreadable(store, { title: '', record: found.record }, t);
  // Otherwise it was empty or deleted.
  if (found?.status !== 'read') return;
  const { kept } = found;
  const words = {
    title: kept.draft.title || t('compose.untitled'),
    time: formatMoment(kept.at, store.getState().scene.language),
  };
  if (isSameTab) {
    autosaveDraft(store);
    openDraft(store, kept.draft, { kept, takesFocus: false, isShown: false });
    announce(store, t('compose.resumed', words));
    if (kept.isOlder) showOlder(store, kept.draft, t);
    return;
  }
  const lines = [t('compose.waiting', words)];
  const actions = [t('compose.goOn')];
  showNotice(
    store,
    { id: waitingNotice(id), kind: 'told', lines, actions },
    () => void openSaved(store, id, kept.draft.title),
  );
}

/** Removed once the draft is opened another way. */
function waitingNotice(id: string): string {
  return `composing ${id}`;
}

function isOpen(store: AppStore, id: string): boolean {
  return store.getState().composing?.history.present.id === id;
}

function showOlder(store: AppStore, draft: Draft, t: TranslateCompose): void {
  showLines(store, t('compose.own.older', { title: draft.title || t('compose.untitled') }));
}

function newDraft(store: AppStore): Draft {
  return makeDraft(draftIdOf(randomName()), store.getState().scene.language);
}

function isSame(a: Draft, b: Draft): boolean {
  return formatBriefingFile(a, '') === formatBriefingFile(b, '');
}
