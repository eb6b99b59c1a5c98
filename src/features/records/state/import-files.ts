import { tagGround } from '../../../analysis/tagging/tag-ground.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import { knowledgeOf } from '../../../importers/incidents/knowledge.ts';
import type { Mapping } from '../../../importers/incidents/mapping.ts';
import {
  type MappingTemplate,
  makeTemplate,
  templatesFor,
} from '../../../importers/incidents/mapping-template.ts';
import type { ReadOptions } from '../../../importers/incidents/raw-table.ts';
import { endFile, handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { whenState } from '../../../state/when-state.ts';
import { exploreShownSets } from '../../explore/state/explore-sets.ts';
import { beginPlanning, startPlanning } from './begin-planning.ts';
import { changeSet } from './change-set.ts';
import { findGrades } from './found-grades.ts';
import { IMPORT_MEANS, type ImportMeans } from './import-means.ts';
import type {
  FileBefore,
  ImportBefore,
  IncidentImport,
  IncidentSet,
  OpenedFile,
  Overlap,
} from './incidents.ts';
import { joinShapefiles } from './join-shapefiles.ts';
import { findSame, selectOlderSame, whenCompared } from './older-same.ts';
import {
  beginStep,
  handleOf,
  importOf,
  patchImport,
  refuseImport,
  setOf,
  setsOf,
} from './patch-incidents.ts';
import { beforeSaving, bringGrades } from './save-grades.ts';
import { awaitTags } from './tag-set.ts';

/** Machines have few processors, and the page needs one. */
const MAX_AT_ONCE = 3;
/** Open files stay in memory until they are imported; a single file may be larger. */
const MAX_OPEN_BYTES = 500_000_000;

/**
 * Starts an import of each file: a few are read in parallel, the others queue. Network access is closed
 * before the first is read. Resolves when each is open, refused or queued.
 */
export async function importFiles(
  store: AppStore,
  files: readonly File[],
  means: ImportMeans = IMPORT_MEANS,
): Promise<void> {
  if (files.length === 0) return;
  beginPlanning(store);
  // The panel shows the reason.
  if (means.isFramed()) return;
  // Before the network is closed: it may fetch what joins them.
  const joined = await joinShapefiles(files).catch(() => files);
  await means.close(store);
  for (const file of joined) addImport(store, file, means.open);
  await readWaiting(store);
}

function addImport(
  store: AppStore,
  file: File,
  open: ImportMeans['open'],
  { name, before }: Pick<IncidentImport, 'name' | 'before'> = { name: file.name, before: null },
): void {
  const { incidents } = store.getState();
  if (incidents === null) return;
  const key = incidents.nextKey;
  handlesOf(store).files.set(key, file);
  handlesOf(store).sessions.set(key, open());
  const running = { what: 'waiting', progress: null, since: performance.now() } as const;
  patch(store, 'incidents', {
    nextKey: key + 1,
    imports: [
      ...incidents.imports,
      {
        key,
        bytes: file.size,
        name,
        opened: null,
        running,
        failure: null,
        sameAs: null,
        before,
        isUncompared: false,
      },
    ],
  });
}

/** A file to import again. `replaces`: the set that it takes the place of. */
export interface FileToImport extends FileBefore {
  readonly replaces?: NonNullable<ImportBefore['replaces']>;
}

/**
 * Imports files again with their earlier mappings. All are on the list at once. A file with another shape, or
 * with an open question, waits for the user. Resolves as `importFiles` does.
 */
export async function importAgain(
  store: AppStore,
  files: readonly FileToImport[],
  means: ImportMeans = IMPORT_MEANS,
): Promise<void> {
  if (files.length === 0) return;
  startPlanning(store);
  // In a frame no file is read, but all stay part of the saved work.
  for (const { file, name, earlier, replaces = null, ...understood } of files) {
    const before = { ...understood, earlier: keepVersions(store, earlier), replaces };
    addImport(store, file, means.open, { name, before });
  }
  if (means.isFramed()) return;
  await means.close(store);
  await readWaiting(store);
}

/** Gives earlier versions keys of this page, under which their files are kept. */
function keepVersions(store: AppStore, earlier: FileBefore['earlier']): ImportBefore['earlier'] {
  const first = store.getState().incidents?.nextKey ?? 1;
  patch(store, 'incidents', { nextKey: first + earlier.length });
  return earlier.map(({ file, ...version }, at) => {
    if (file !== null) handlesOf(store).files.set(first + at, file);
    return { ...version, key: first + at };
  });
}

/** Reads queued files as the limits allow, and then the next ones. */
async function readWaiting(store: AppStore): Promise<void> {
  const next = nextToRead(store.getState().incidents?.imports ?? []);
  if (next === null) return;
  patchImport(store, next.key, { running: null });
  await Promise.all([beginImport(store, next).then(() => readWaiting(store)), readWaiting(store)]);
}

async function beginImport(store: AppStore, one: IncidentImport): Promise<void> {
  const { key, before } = one;
  const options = before === null ? {} : { ...before.recipe.options, part: before.part };
  await Promise.all([openFile(store, key, options, before?.recipe ?? null), findSame(store, one)]);
  const isUnderstood = before !== null && importOf(store, key)?.opened?.mapping === before.recipe.mapping;
  const isUpdate = before?.replaces != null;
  if (isUnderstood && (await confirmImport(store, key, isUpdate)) && !before.isShown) {
    changeSet(store, key, { isShown: false });
  }
}

function nextToRead(imports: readonly IncidentImport[]): IncidentImport | null {
  const isWaiting = ({ running }: IncidentImport) => running?.what === 'waiting';
  const begun = imports.filter((one) => !isWaiting(one));
  if (begun.filter(({ running }) => running !== null).length >= MAX_AT_ONCE) return null;
  const open = begun.filter(({ failure }) => failure === null);
  const openBytes = open.reduce((sum, { bytes }) => sum + bytes, 0);
  const hasRoom = ({ bytes }: IncidentImport) => open.length === 0 || openBytes + bytes <= MAX_OPEN_BYTES;
  return imports.find((one) => isWaiting(one) && hasRoom(one)) ?? null;
}

/**
 * Reads the file of an import, or reads it again with other options, once the running step has ended.
 * @param template mapping template, used if it fits the file's shape; otherwise the mapping is guessed
 */
export async function readFile(
  store: AppStore,
  key: number,
  options: ReadOptions,
  template: MappingTemplate | null = null,
): Promise<void> {
  const isRunning = () => (importOf(store, key)?.running ?? null) !== null;
  while (isRunning()) await whenState(store, () => !isRunning());
  await openFile(store, key, options, template);
  void readWaiting(store);
}

async function openFile(
  store: AppStore,
  key: number,
  options: ReadOptions,
  template: MappingTemplate | null = null,
): Promise<void> {
  const one = importOf(store, key);
  const atlas = readyAtlas(store);
  const { session, file } = handleOf(store, key);
  if (one === null || atlas === null || one.running !== null || file === undefined) return;
  const onProgress = beginStep(store, key, 'reading');
  patchImport(store, key, { failure: null });
  const read = await session?.ask(
    'read',
    {
      file,
      options,
      knowledge: knowledgeOf(atlas, new Date(), clockOf()),
      ground: tagGround(atlas),
    },
    onProgress,
  );
  if (read === undefined) return;
  if (!read.ok) return refuseImport(store, key, read.failure);
  const fits = template !== null && templatesFor(read.value, [template]).length > 0;
  const sets = fits ? [] : setsOf(store);
  const again = sets.length === 0 ? null : (await import('./find-answers.ts')).findAnswers(sets, read.value);
  const mapping = fits ? template.mapping : (again?.mapping ?? read.value.guess.mapping);
  patchImport(store, key, {
    running: null,
    opened: {
      summary: read.value,
      options,
      mapping,
      trial: null,
      overlap: null,
      answersOf: again?.set ?? null,
    },
  });
  await understand(store, key, mapping);
}

/**
 * Tries a mapping on an import. The latest mapping counts; none is tried while records are being imported.
 */
export async function tryMapping(store: AppStore, key: number, mapping: Mapping): Promise<void> {
  await understand(store, key, mapping);
  void readWaiting(store);
}

async function understand(store: AppStore, key: number, mapping: Mapping): Promise<void> {
  const one = importOf(store, key);
  if (one?.opened == null || one.running?.what === 'taking') return;
  patchImport(store, key, { opened: { ...one.opened, mapping } });
  // The running step checks for a newer mapping when it ends.
  if (one.running !== null) return;
  const onProgress = beginStep(store, key, 'trying');
  const tried = await handleOf(store, key).session?.ask('try', { mapping, name: one.name }, onProgress);
  const now = importOf(store, key);
  if (now?.opened == null || tried === undefined) return;
  if (!tried.ok) return refuseImport(store, key, tried.failure);
  patchImport(store, key, { running: null, opened: { ...now.opened, trial: tried.value, overlap: null } });
  if (now.opened.mapping !== mapping) await understand(store, key, now.opened.mapping);
  else if (setsOf(store).length > 0) await compareAgain(store, key, null);
}

/**
 * Imports the records with the current mapping; their tags may follow. Does nothing while a question is open,
 * or if an older import of the same file is found only now: the user may confirm again. Resolves when the
 * records are on the map.
 * @param isUpdate whether they replace those of the set that they were compared with
 * @returns whether they are on the map
 */
export async function confirmImport(store: AppStore, key: number, isUpdate = false): Promise<boolean> {
  const replaceSet = isUpdate ? (await import('./replace-set.ts')).replaceSet : null;
  const isUntold = importOf(store, key)?.sameAs === null;
  if (isUntold) await whenCompared(store, key);
  const one = importOf(store, key);
  if (one?.opened == null || one.running !== null) return false;
  const { mapping, trial, summary, overlap } = one.opened;
  const replaces = isUpdate ? (overlap?.set ?? null) : null;
  // What it should replace is gone, or another mapping is on the way.
  if (one.before?.replaces != null && (replaces === null || setOf(store, replaces) === null)) {
    cancelImport(store, key);
    return false;
  }
  if (isUpdate && (overlap?.mapping !== mapping || replaces === null || setOf(store, replaces) === null))
    return false;
  if (isUntold && !isUpdate && selectOlderSame(store.getState(), one) !== null) return false;
  if (trial === null || trial.questions.length > 0) return false;
  const onProgress = beginStep(store, key, 'taking');
  if (replaces !== null) await whenGraded(store, replaces);
  const answer = await handleOf(store, key).session?.ask('take', { mapping, name: one.name }, onProgress);
  if (answer === undefined) return false;
  if (!answer.ok) {
    refuseImport(store, key, answer.failure);
    void readWaiting(store);
    return false;
  }
  const { incidents } = store.getState();
  if (incidents === null) return false;
  const { tags, ...taken } = answer.value;
  const compared = incidents.sets.find((set) => set.key === overlap?.set) ?? null;
  const set: IncidentSet = {
    key,
    id: one.before?.id ?? (isUpdate ? compared?.id : null) ?? crypto.randomUUID(),
    name: one.name,
    part: summary.part,
    understood: { summary, mapping },
    taken,
    tags,
    tagging: tags === null ? { status: 'running', records: 0 } : null,
    isShown: true,
    importedAt: one.before === null ? Date.now() : one.before.importedAt,
    earlier: one.before?.earlier ?? [],
    shared: one.before !== null && !isUpdate ? one.before.shared : (overlap?.shared ?? []),
  };
  patch(store, 'incidents', { imports: incidents.imports.filter((other) => other.key !== key) });
  const update = isUpdate && compared !== null ? overlap : null;
  if (update === null) patch(store, 'incidents', { sets: [...incidents.sets, set] });
  else replaceSet?.(store, compared as IncidentSet, set, update, one.before === null);
  // A version that is opened again has its gradings from the one that it replaces, changed or not.
  void finishImport(
    store,
    { ...one, opened: one.opened },
    tags !== null,
    update !== null,
    one.before === null ? null : update,
  );
  void compareWaiting(store);
  void readWaiting(store);
  return true;
}

/** Resolves when a set has its saved gradings, which an update takes along, or is gone. */
function whenGraded(store: AppStore, key: number): Promise<void> {
  return whenState(store, ({ gradings }) => setOf(store, key) === null || gradings.shelves.has(key));
}

/** Compares imports that the user has not confirmed, after the sets have changed. */
async function compareWaiting(store: AppStore): Promise<void> {
  for (const { key, before } of store.getState().incidents?.imports ?? []) {
    if (before === null) await compareAgain(store, key, null);
  }
}

/** @param keys as of `compareWithSets` */
export async function compareAgain(
  store: AppStore,
  key: number,
  keys: readonly string[] | null,
): Promise<void> {
  const before = importOf(store, key)?.opened?.mapping;
  const { compareWithSets } = await import('./compare-with-sets.ts');
  const isRead = await compareWithSets(store, key, keys);
  const { name = '', opened } = importOf(store, key) ?? {};
  if (opened == null) return;
  const { options, summary, mapping } = opened;
  if (!isRead) await openFile(store, key, options, makeTemplate(name, summary, mapping));
  else if (mapping !== before) await understand(store, key, mapping);
}

/**
 * Steps that run after the records are visible, so that both cores draw them first; but the gradings of an update
 * come at once, before the work is saved. Ends the worker when done.
 */
async function finishImport(
  store: AppStore,
  { key, opened }: Pick<IncidentImport, 'key'> & { readonly opened: OpenedFile },
  isTagged: boolean,
  isUpdate: boolean,
  update: Overlap | null,
): Promise<void> {
  const { session, file } = handleOf(store, key);
  if (session === undefined || file === undefined) return;
  const bring = async () => {
    const summed = await session.ask('sum', { file });
    await bringGrades(store, key, summed.ok ? summed.value.sum : null, opened, update);
  };
  if (isUpdate) await beforeSaving(bring());
  await exploreShownSets(store);
  if (!isTagged) await awaitTags(store, key, session);
  // Removed meanwhile, together with its worker.
  if (setOf(store, key) === null) return session.end();
  if (!isUpdate) await bring();
  session.end();
  handlesOf(store).sessions.delete(key);
  if (!isUpdate) await findGrades(store, key);
}

/** Stops an import and removes it and its data from the list. */
export function cancelImport(store: AppStore, key: number): void {
  if (importOf(store, key) === null) return;
  const imports = store.getState().incidents?.imports ?? [];
  const earlier = importOf(store, key)?.before?.earlier ?? [];
  patch(store, 'incidents', { imports: imports.filter((other) => other.key !== key) });
  for (const one of [key, ...earlier.map((version) => version.key)]) endFile(store, one);
  void readWaiting(store);
}

/** Time zone of this machine. */
function clockOf(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function readyAtlas(store: AppStore): Atlas | null {
  const { data } = store.getState();
  return data.status === 'ready' ? data.atlas : null;
}
