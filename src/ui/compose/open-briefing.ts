/**
 * How a briefing comes to be composed: begun anew, taken over from a story, from what this browser keeps, or from a file. Fetched when one of these
 * is asked for; the first of them begins to keep what is composed.
 */
import { formatBriefingFile, readBriefingFile } from '../../composing/briefing-file.ts';
import { draftOfBriefing } from '../../composing/briefing-of-draft.ts';
import { DRAFT_LIMITS, type Draft, draftIdOf, makeChapter, makeDraft } from '../../composing/draft.ts';
import { viewOfScene } from '../../composing/view.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { announce } from '../../state/commands/announce.ts';
import { editDraft, openChapter } from '../../state/commands/compose/edit-draft.ts';
import { openDraft } from '../../state/commands/compose/open-draft.ts';
import { showNotice } from '../../state/commands/show-notice.ts';
import { readFromShelf, SHELF } from '../../state/draft-shelf.ts';
import { type DraftKeeping, keepDraft } from '../../state/keep-draft.ts';
import { patchSession } from '../../state/patch.ts';
import type { AppStore } from '../../state/store.ts';
import { composeT, type TranslateCompose } from './compose-words.ts';
import { describeFault } from './describe-fault.ts';
import { formatMoment } from './format-moment.ts';

const wordsOf = (store: AppStore): Promise<TranslateCompose> => composeT(store.getState().scene.language);

/** Lower-case letters and digits. */
export function randomName(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

/** How long a map is taken to be that nobody has measured yet. */
const UNKNOWN_SIZE = { width: 700, height: 560 };

/** The view on screen becomes the last chapter of the briefing that is composed, or the first of a new one. */
export async function addView(store: AppStore): Promise<void> {
  keep(store);
  const t = await wordsOf(store);
  if (store.getState().composing === null) openDraft(store, newDraft(store), { takesFocus: false });
  const { scene, session, composing } = store.getState();
  if (composing === null) return;
  const { present } = composing.history;
  if (present.chapters.length >= DRAFT_LIMITS.chapters) {
    announce(store, t('compose.full', { most: DRAFT_LIMITS.chapters }), 'assertive');
    return;
  }
  const chapter = makeChapter(
    `c${randomName().slice(0, 8)}`,
    viewOfScene(scene, session.stage ?? UNKNOWN_SIZE),
    session.lit,
  );
  editDraft(store, { kind: 'add-chapter', chapter, at: present.chapters.length });
  openChapter(store, chapter.id);
  patchSession(store, { rightPanel: 'compose' });
  const title = present.title.trim() || t('compose.untitled');
  announce(store, t('compose.added', { number: present.chapters.length + 1, title }));
}

export function composeNew(store: AppStore): void {
  keep(store);
  openDraft(store, newDraft(store), { takesFocus: true });
}

/** A briefing of one's own that says the same as another one. */
export async function composeFrom(store: AppStore, briefing: Briefing): Promise<void> {
  keep(store);
  const t = await wordsOf(store);
  const draft = draftOfBriefing(briefing, draftIdOf(randomName()));
  const title = t('compose.copyOf', { title: draft.title }).slice(0, DRAFT_LIMITS.title);
  openDraft(store, { ...draft, title }, { takesFocus: true });
}

/** Goes on with one that this browser keeps. What cannot be read is told. @returns whether it is open */
export async function openKept(store: AppStore, id: string, title: string): Promise<boolean> {
  keep(store);
  const t = await wordsOf(store);
  const kept = await readFromShelf(SHELF, id).catch(() => null);
  if (kept === null) {
    tell(store, t('compose.own.unreadable', { title: title || t('compose.untitled') }));
    return false;
  }
  openDraft(store, kept.draft, { kept, takesFocus: true });
  if (kept.isOlder) tell(store, t('compose.own.older', { title: kept.draft.title || t('compose.untitled') }));
  return true;
}

/** Opens a file. One that is refused leaves everything as it was, and is told of with the place in it. @returns whether it is open */
export async function openBriefingFile(store: AppStore, file: File): Promise<boolean> {
  keep(store);
  const t = await wordsOf(store);
  const read = readBriefingFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) {
    tell(store, t('compose.fault', { name: file.name }), describeFault(read.failure, t));
    return false;
  }
  const { draft } = read.value;
  const open = store.getState().composing?.history.present ?? null;
  if (open !== null && isSame(open, draft)) {
    patchSession(store, { rightPanel: 'compose' });
    tell(store, t('compose.alreadyOpen', { title: draft.title || t('compose.untitled') }));
    return true;
  }
  const kept = await readFromShelf(SHELF, draft.id).catch(() => null);
  if (kept !== null && isSame(kept.draft, draft)) {
    openDraft(store, draft, { kept, takesFocus: true });
    return true;
  }
  // Another state of the same briefing must not be written over.
  const isTaken = kept !== null || open?.id === draft.id;
  openDraft(store, isTaken ? { ...draft, id: draftIdOf(randomName()) } : draft, { takesFocus: true });
  if (isTaken) tell(store, t('compose.besides'));
  return true;
}

/**
 * After a reload: the briefing is open again. On a later visit: it is told of.
 * @param id as noted by `keep-draft.ts`
 */
export async function resumeComposing(store: AppStore, id: string, isSameTab: boolean): Promise<void> {
  const kept = await readFromShelf(SHELF, id).catch(() => null);
  if (kept === null || store.getState().composing !== null) return;
  const t = await wordsOf(store);
  const words = {
    title: kept.draft.title || t('compose.untitled'),
    time: formatMoment(kept.at, store.getState().scene.language),
  };
  if (isSameTab) {
    keep(store);
    openDraft(store, kept.draft, { kept, takesFocus: false });
    announce(store, t('compose.resumed', words));
    return;
  }
  showNotice(store, {
    id: NOTICE,
    kind: 'told',
    lines: [t('compose.waiting', words)],
    action: { label: t('compose.goOn'), run: () => void openKept(store, id, kept.draft.title) },
  });
}

const NOTICE = 'composing';

function tell(store: AppStore, ...lines: readonly string[]): void {
  showNotice(store, { id: NOTICE, kind: 'told', lines, action: null });
}

function newDraft(store: AppStore): Draft {
  return makeDraft(draftIdOf(randomName()), store.getState().scene.language);
}

function isSame(a: Draft, b: Draft): boolean {
  return formatBriefingFile(a, '') === formatBriefingFile(b, '');
}

const keeping = new WeakSet<AppStore>();

/** From now on what is composed is kept; once for each store. */
function keep(store: AppStore): void {
  if (keeping.has(store)) return;
  keeping.add(store);
  keepDraft(store, {
    ...IN_PAGE,
    onFork: () => void wordsOf(store).then((t) => tell(store, t('compose.forked'))),
  });
}

const IN_PAGE: Omit<DraftKeeping, 'onFork'> = {
  records: SHELF,
  notes: [() => window.sessionStorage, () => window.localStorage],
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onLeave: (run) => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') run();
    };
    window.addEventListener('pagehide', run);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', run);
      document.removeEventListener('visibilitychange', onHidden);
    };
  },
  random: randomName,
};
