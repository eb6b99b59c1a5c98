/**
 * The page's workspace: autosave, restore and undo. Starts when the user plans or saved work exists; connects
 * `save-work.ts` to the browser's database, clock and notes.
 */

import { formatsOf } from '../../i18n/format.ts';
import { askWhile } from '../../state/ask-before-leaving.ts';
import { announce, dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { enterRoom, openDialog, setTool } from '../../state/commands/show-panels.ts';
import { patch } from '../../state/patch.ts';
import { REPOSITORY, SAVED_KINDS } from '../../state/repository.ts';
import { FIRST_TOOLS } from '../../state/room-tools.ts';
import {
  announceSaving,
  isSavingAllowed,
  type SavingChange,
  subscribeToSaving,
} from '../../state/saving-allowed.ts';
import type { AppStore } from '../../state/store.ts';
import { whenPageLeaves } from '../../state/when-page-leaves.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { loadAreas } from '../areas/state/edit-areas.ts';
import { loadAssessments } from '../dossiers/state/edit-assessments.ts';
import { loadPlannerNotes } from '../notes/state/edit-planner-notes.ts';
import { deleteAllTimes } from '../present/state/saved-rehearsals.ts';
import { nameOfPart } from './name-of-part.ts';
import { forgetOpenDraft, notedWork, noteWork } from './open-work-note.ts';
import { askToPersist } from './state/ask-to-persist.ts';
import { followSaving } from './state/follow-saving.ts';
import { isWorkOpenElsewhere, tellWorkIsOpen } from './state/open-elsewhere.ts';
import { saveWork, type WorkKeeper } from './state/save-work.ts';
import { deleteWork, listSavedWork, readSavedFiles, readState, stateKey } from './state/saved-work.ts';
import { selectSavesWork } from './state/saves-work.ts';
import type { SavedWork, StateName } from './state/work.ts';
import { applyWork, type CheckedWork, checkWork, makeCollector } from './state/workspace.ts';
import type { OpenHow } from './state/workspace-part.ts';
import { WORKSPACE_PARTS } from './state/workspace-parts.ts';
import { subscribeToUndoKeys } from './undo-keys.ts';
import { workspaceT } from './workspace-words.ts';

const WAITING_NOTICE = 'work-waiting';
const NOTICE = 'work';
/** Not a workspace id, but still triggers a lookup. */
const NOTED_FOR_PLANNER_NOTES = 'notes';

interface PageWork {
  readonly collect: ReturnType<typeof makeCollector>;
  /** Resolves after looking for saved work. */
  readonly begun: Promise<void>;
  keeper: WorkKeeper | null;
}

const works = new WeakMap<AppStore, PageWork>();

/** Starts autosave, if the user wants it, once per store. Resolves when earlier saved work is known. */
export function autosaveWork(store: AppStore): Promise<void> {
  const known = works.get(store);
  if (known !== undefined) return known.begun;
  let resolveBegun: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    resolveBegun = resolve;
  });
  const work: PageWork = { collect: makeCollector(), begun, keeper: null };
  works.set(store, work);
  void begin(store, work).finally(resolveBegun);
  return begun;
}

async function begin(store: AppStore, work: PageWork): Promise<void> {
  subscribeToUndoKeys(store);
  notePlannerNotes(store);
  subscribeToSaving((news) => void followWindow(store, work, news));
  askWhile(store, ({ work: { refusal } }) => refusal !== null);
  await Promise.all([loadAreas(store), loadAssessments(store), loadPlannerNotes(store)]);
  await lookForWork(store);
  const { found } = store.getState().work;
  const pooled = found?.kept.find(isPooled);
  const read =
    pooled === undefined ? null : await readState(await REPOSITORY.workspaces.get(stateKey(pooled)));
  if (read !== null) await applyWork(store, checkWork(read), 'again', new Map());
  if (selectSavesWork(store.getState())) {
    const keeper = beginKeeping(store, work);
    if (pooled !== undefined) keeper.adopt({ id: pooled.id, serial: pooled.lastSerial });
  }
  const offered = found?.kept.filter((one) => !isPooled(one)) ?? [];
  const noted = notedWork();
  const here = offered.find(({ id }) => id === noted);
  const [latest] = offered;
  if (here !== undefined) await openSavedWork(store, here);
  else if (latest !== undefined) {
    await offer(store, latest);
    openWhenPlanning(store, latest);
  }
  const [lost] = found?.lost ?? [];
  if (lost !== undefined) await showLost(store);
}

/** Notes must be visible on the next visit without starting to plan. */
function notePlannerNotes(store: AppStore): void {
  store.subscribe(({ plannerNotes }, before) => {
    const isNew = plannerNotes.list !== before.plannerNotes.list && plannerNotes.list.length > 0;
    if (isNew && isSavingAllowed() && notedWork() === null) noteWork(NOTED_FOR_PLANNER_NOTES);
  });
}

function isPooled({ contents: { parts } }: SavedWork): boolean {
  return parts.every((part) => part.isPooled);
}

function beginKeeping(store: AppStore, work: PageWork): WorkKeeper {
  let hasAsked = false;
  const keeper = saveWork(store, {
    records: REPOSITORY.workspaces,
    collect: work.collect,
    watched: (state) => WORKSPACE_PARTS.flatMap((part) => part.watched(state)),
    now: Date.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    onLeave: whenPageLeaves,
    random: () => crypto.randomUUID().replaceAll('-', ''),
    onSaved: (id, isOnlyPooled) => {
      if (!isOnlyPooled) {
        noteWork(id);
        tellWorkIsOpen();
      }
      if (!hasAsked) void askToPersist();
      hasAsked = true;
    },
    onFork: () => void workspaceT(store).then((t) => showLines(store, t('workspace.forked'))),
  });
  work.keeper = keeper;
  return keeper;
}

/** Looks for work saved in this browser. */
export async function lookForWork(store: AppStore): Promise<void> {
  try {
    patch(store, 'work', { found: await listSavedWork(REPOSITORY.workspaces), isUnreadable: false });
  } catch {
    patch(store, 'work', { found: null, isUnreadable: true });
  }
}

/**
 * Opens saved work as far as readable. An unchanged page continues it; otherwise a copy joins the open work.
 */
export async function openSavedWork(
  store: AppStore,
  kept: Pick<SavedWork, 'id' | 'serial' | 'lastSerial'>,
): Promise<void> {
  dismissNotice(store, WAITING_NOTICE);
  const t = await workspaceT(store);
  const work = works.get(store);
  try {
    const read = await readState(await REPOSITORY.workspaces.get(stateKey(kept)));
    if (read === null) return showLines(store, t('workspace.kept.gone'));
    const checked = checkWork(read);
    const files = await readSavedFiles(REPOSITORY.workspaces, checked);
    const isBlank = (await work?.collect(store))?.isPooled ?? true;
    // Unreadable parts stay saved; the page continues under a new id.
    const isWhole = checked.refused.length === 0;
    if (isBlank && !isWhole) work?.keeper?.begin();
    await openHeld(store, checked, isBlank ? 'again' : 'beside', files, isBlank && isWhole ? kept : null);
    chooseRestoredTool(store);
    if (!isWhole) {
      const parts = checked.refused.map(({ id, why }) =>
        t(`workspace.refused.${why}`, { part: nameOfPart(id, t) }),
      );
      showLines(store, ...parts);
    }
    const time = formatMoment(checked.savedAt, store.getState().scene.language);
    announce(store, t('workspace.resumed', { time }));
  } catch {
    showLines(store, t('workspace.kept.unreadable'));
  }
}

/** “Plan” begins with what was restored, unless another tool was chosen. A reload must not change the room. */
function chooseRestoredTool(store: AppStore): void {
  const { incidents, session } = store.getState();
  const hasRecords = incidents !== null && incidents.sets.length + incidents.imports.length > 0;
  if (!hasRecords && session.tools.plan === FIRST_TOOLS.plan) setTool(store, 'network');
}

/** Opens a workspace file. As a replacement it gets a new id, so the previous work stays saved. */
export async function openWork(
  store: AppStore,
  checked: CheckedWork,
  how: OpenHow,
  files: ReadonlyMap<string, Blob>,
): Promise<void> {
  const keeper = works.get(store)?.keeper;
  await keeper?.flush();
  if (how === 'instead') keeper?.begin();
  await openHeld(store, checked, how, files, null);
}

/** Begins an empty workspace; the one before stays saved. */
export function beginNewWork(store: AppStore): Promise<void> {
  return openWork(store, { savedAt: 0, parts: [], refused: [] }, 'instead', new Map());
}

async function openHeld(
  store: AppStore,
  checked: CheckedWork,
  how: OpenHow,
  files: ReadonlyMap<string, Blob>,
  goesOn: (StateName & Pick<SavedWork, 'lastSerial'>) | null,
): Promise<void> {
  const keeper = works.get(store)?.keeper;
  const release = keeper?.hold();
  try {
    const refused = await applyWork(store, checked, how, files);
    if (goesOn !== null) {
      keeper?.adopt({ id: goesOn.id, serial: goesOn.lastSerial });
      tellWorkIsOpen();
    }
    if (refused.length > 0) {
      const t = await workspaceT(store);
      const { comma } = formatsOf(store.getState().scene.language);
      const parts = refused.map((id) => nameOfPart(id, t)).join(comma);
      showLines(store, t('workspace.open.notTaken', { parts }));
    }
  } finally {
    release?.();
  }
}

/**
 * Turns autosave on, or off and deletes the saved work.
 * @returns whether it succeeded
 */
export async function setKeepsWork(store: AppStore, keeps: boolean): Promise<boolean> {
  const news = keeps ? 'on' : 'off';
  followSaving(store, news);
  announceSaving(news);
  const work = works.get(store);
  if (work === undefined) return true;
  if (keeps) {
    if (work.keeper === null) beginKeeping(store, work);
    return true;
  }
  await stopKeeping(store, work);
  return deleteSaved(store, () => REPOSITORY.workspaces.clear());
}

/** @returns whether it succeeded */
export function deleteOneWork(store: AppStore, id: string): Promise<boolean> {
  return deleteSaved(store, () => deleteWork(REPOSITORY.workspaces, id));
}

/**
 * Deletes all the user's work; the page's content stays but is unsaved until reload.
 * @returns whether it succeeded
 */
export async function deleteEverything(store: AppStore): Promise<boolean> {
  followSaving(store, 'forgotten');
  announceSaving('forgotten');
  const work = works.get(store);
  if (work !== undefined) await stopKeeping(store, work);
  forgetOpenDraft();
  return deleteSaved(store, deleteAllSaved);
}

/** @throws when the browser refuses */
async function deleteAllSaved(): Promise<void> {
  for (const kind of SAVED_KINDS) await REPOSITORY[kind].clear();
  deleteAllTimes(() => localStorage);
}

/** Applies another window's decision after {@link followSaving}. Also deletes data being saved here. */
async function followWindow(store: AppStore, work: PageWork, news: SavingChange): Promise<void> {
  const t = await workspaceT(store);
  if (news === 'on') {
    if (work.keeper === null) beginKeeping(store, work);
    return;
  }
  await stopKeeping(store, work);
  if (news === 'forgotten') forgetOpenDraft();
  await deleteSaved(store, news === 'forgotten' ? deleteAllSaved : () => REPOSITORY.workspaces.clear());
  showLines(store, t(`workspace.elsewhere.${news}`));
}

async function stopKeeping(store: AppStore, work: PageWork): Promise<void> {
  const { keeper } = work;
  work.keeper = null;
  await keeper?.stop();
  noteWork(null);
  patch(store, 'work', { id: null, at: null, refusal: null });
}

async function deleteSaved(store: AppStore, doIt: () => Promise<void>): Promise<boolean> {
  try {
    await doIt();
    return true;
  } catch {
    return false;
  } finally {
    dismissNotice(store, WAITING_NOTICE);
    await lookForWork(store);
  }
}

async function offer(store: AppStore, latest: SavedWork): Promise<void> {
  const t = await workspaceT(store);
  const time = formatMoment(latest.contents.savedAt, store.getState().scene.language);
  const lines = [
    t('workspace.waiting', { time }),
    ...(latest.damaged > 0 ? [t('workspace.kept.older')] : []),
  ];
  showNotice(
    store,
    { id: WAITING_NOTICE, kind: 'told', lines, actions: [t('workspace.goOn'), t('workspace.look')] },
    () => void openSavedWork(store, latest).then(() => enterRoom(store, 'plan')),
    () => openDialog(store, { kind: 'workspace' }),
  );
}

/** Opens offered work when the user begins to plan, so that what they do joins it. */
function openWhenPlanning(store: AppStore, latest: SavedWork): void {
  const isOffered = () => store.getState().session.notices.some(({ id }) => id === WAITING_NOTICE);
  const look = () => {
    if (isOffered() && store.getState().session.room !== 'plan') return;
    unsubscribe();
    if (isOffered()) void openHere();
  };
  const openHere = async () => {
    if (!(await isWorkOpenElsewhere())) await openSavedWork(store, latest);
  };
  const unsubscribe = store.subscribe(look);
  look();
}

async function showLost(store: AppStore): Promise<void> {
  const t = await workspaceT(store);
  const lines = [t('workspace.kept.lost')];
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions: [t('workspace.look')] }, () =>
    openDialog(store, { kind: 'workspace' }),
  );
}

function showLines(store: AppStore, ...lines: readonly string[]): void {
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions: [] });
}
