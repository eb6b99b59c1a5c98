import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { UNGRADED } from '../../../../src/domain/grading.ts';
import { changeSet, removeSet } from '../../../../src/features/records/state/change-set.ts';
import {
  openVersion,
  selectIsReplacing,
  updateSet,
} from '../../../../src/features/records/state/change-version.ts';
import { compareWithSets, isNewVersion } from '../../../../src/features/records/state/compare-with-sets.ts';
import { makeFileHistory, removeFile } from '../../../../src/features/records/state/file-history.ts';
import { gradeIncident } from '../../../../src/features/records/state/grade-incidents.ts';
import { gradingsPart } from '../../../../src/features/records/state/gradings-part.ts';
import {
  confirmImport,
  importAgain,
  importFiles,
  tryMapping,
} from '../../../../src/features/records/state/import-files.ts';
import type { ImportMeans } from '../../../../src/features/records/state/import-means.ts';
import { makeImportsPart } from '../../../../src/features/records/state/imports-part.ts';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { readGrades } from '../../../../src/features/records/state/save-grades.ts';
import { selectSharedSets } from '../../../../src/features/records/state/select-shared-sets.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { failed } from '../../../../src/lib/result.ts';
import { handlesOf } from '../../../../src/state/handles.ts';
import { canRedo, canUndo, redo, undo } from '../../../../src/state/history.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import { saveInMemory } from '../../../support/saved-in-memory.ts';
import { makeAtlas } from '../../builders.ts';
import { openWorkerHere } from '../../state/open-worker-here.ts';

const MEANS: ImportMeans = { open: openWorkerHere, close: async () => {}, isFramed: () => false };
const read: typeof importAgain = (store, files) => importAgain(store, files, MEANS);
const HISTORY = makeFileHistory(read);
const PART = makeImportsPart(read);

const HEAD = 'case,lon,lat,date,kg';

function fileOf(name: string, rows: readonly string[]): File {
  return new File([[HEAD, ...rows].join('\n')], name, { type: 'text/csv' });
}

const rowOf = (id: string, kg: number) => `${id},20.45,44.79,2024-05-17,${kg}`;

const FIRST = fileOf('october.csv', [rowOf('A-1', 1), rowOf('A-2', 2), rowOf('A-3', 3), rowOf('A-4', 4)]);
const SECOND = fileOf('november.csv', [rowOf('A-5', 5), rowOf('A-4', 4), rowOf('A-3', 3.5), rowOf('A-1', 1)]);

function makeStore(): AppStore {
  const store = createAppStore();
  store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
  return store;
}

/** A worker that runs out of memory when it compares. @param steps takes the steps it is asked for */
function failingToCompare(steps: string[]): IncidentSession {
  const session = openWorkerHere();
  return {
    ...session,
    ask: async (step, question, onProgress) => {
      steps.push(step);
      if (step !== 'compare') return session.ask(step, question, onProgress);
      session.end();
      return failed({ kind: 'crashed', detail: 'out of memory' });
    },
  };
}

const setsOf = (store: AppStore): readonly IncidentSet[] => store.getState().incidents?.sets ?? [];

/** Resolves when nothing is being imported and all sets have their saved grades. */
async function settled(store: AppStore): Promise<void> {
  await vi.waitFor(
    () => {
      const { incidents, gradings } = store.getState();
      expect(incidents?.imports ?? []).toEqual([]);
      expect(setsOf(store).every(({ key }) => gradings.shelves.has(key))).toBe(true);
    },
    { timeout: 5000, interval: 5 },
  );
}

/** Opens a file, and confirms it as a new version if there is a set. */
async function take(store: AppStore, file: File): Promise<void> {
  await importFiles(store, [file], MEANS);
  const [one] = store.getState().incidents?.imports ?? [];
  const key = one?.key ?? 0;
  await (setsOf(store).length === 0 ? confirmImport(store, key) : updateSet(store, key));
  await settled(store);
}

function idsOf({ taken: { table } }: IncidentSet): readonly string[] {
  const [column] = table.columns;
  return Array.from(table.record, (_, row) => (column === undefined ? '' : textAt(column, row)));
}

/** Impact by id of the record, of all open sets. */
function gradesOf(store: AppStore): Readonly<Record<string, number>> {
  const { columns } = store.getState().gradings;
  return Object.fromEntries(
    setsOf(store).flatMap((set) =>
      idsOf(set).map((id, row) => [id, columns.get(set.key)?.impact?.[row] ?? UNGRADED] as const),
    ),
  );
}

function grade(store: AppStore, id: string, impact: number): void {
  for (const set of setsOf(store)) {
    const row = idsOf(set).indexOf(id);
    if (row >= 0) gradeIncident(store, { set: set.key, row }, 'impact', impact);
  }
}

/**
 * Returns a store with the work of another, as after a restart of the browser.
 * @param missing name of a file that is no longer in the browser
 */
async function reopened(store: AppStore, missing: string | null = null): Promise<AppStore> {
  await vi.advanceTimersByTimeAsync(SAVED_MS);
  const after = makeStore();
  const parts = [
    [gradingsPart, await gradingsPart.collect(store)],
    [PART, await PART.collect(store)],
  ] as const;
  for (const [part, collected] of parts) {
    if (collected === null) continue;
    const checked = part.check(collected.text);
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
    const found = collected.files.filter(({ blob }) => (blob as File).name !== missing);
    const files = new Map(found.map(({ sha256, blob }) => [sha256, blob]));
    await checked.value.apply(after, 'again', files);
  }
  await settled(after);
  return after;
}

/** Longer than the pause after which gradings are saved. */
const SAVED_MS = 1000;

beforeEach(() => {
  saveInMemory();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a newer version of an open file', () => {
  it('is not compared by row numbers that begin anew', async () => {
    const numbered = (name: string, rows: readonly string[]) =>
      new File(
        [['rb,lon,lat,place', ...rows.map((row, at) => `${at + 1},20.45,44.79,${row}`)].join('\n')],
        name,
      );
    const store = makeStore();
    const places = Array.from({ length: 12 }, (_, at) => `Place ${at}`);
    await take(store, numbered('1.csv', places));
    await importFiles(store, [numbered('2.csv', ['Presevo', ...places])], MEANS);
    const [one] = store.getState().incidents?.imports ?? [];
    expect(one?.opened?.overlap).toMatchObject({ keys: ['place'], counts: { added: 1, gone: 0 } });
  });

  /** Files without the heading of the others. */
  const compared = async (first: string, second: string) => {
    const store = makeStore();
    await take(store, new File([first], '1.csv'));
    await importFiles(store, [new File([second], '2.csv')], MEANS);
    const overlap = store.getState().incidents?.imports[0]?.opened?.overlap ?? null;
    return overlap && { counts: overlap.counts, isNew: isNewVersion(overlap) };
  };
  const unchanged = { added: 0, changed: 0, unchanged: 2, gone: 0 };

  it('is recognised by positions alone, if there are no other columns', async () => {
    const first = 'lat,lng\n44.79,20.45\n43.32,21.91';
    expect(await compared(first, `${first}\n42.1,22.1`)).toEqual({
      counts: { ...unchanged, added: 1 },
      isNew: true,
    });
  });

  it('is recognised when its dates are written in another order', async () => {
    const text = (one: string, other: string) =>
      `id,lat,lng,date\n1,44.79,20.45,${one}\n2,43.32,21.91,${other}`;
    expect(await compared(text('14.03.2024', '15.03.2024'), text('2024-03-14', '2024-03-15'))).toEqual({
      counts: unchanged,
      isNew: true,
    });
  });

  it('is recognised by places and dates when another cell of each record has changed', async () => {
    const text = (unit: string) =>
      `id,lat,lng,date,kg\n1,44.79,20.45,2024-03-14,12${unit}\n2,43.32,21.91,2024-03-15,13${unit}`;
    expect(await compared(text(''), text(' kg'))).toEqual({
      counts: { ...unchanged, changed: 2, unchanged: 0 },
      isNew: true,
    });
  });

  it('is understood with the answers given for the other', async () => {
    const store = makeStore();
    await importFiles(store, [FIRST], MEANS);
    const guess = store.getState().incidents?.imports[0]?.opened?.mapping as Mapping;
    const answered = {
      ...guess,
      quantity: null,
      corrections: [{ by: 'leave-out' }, { by: 'drop-repeats' }],
    } as const;
    await tryMapping(store, 1, answered);
    await confirmImport(store, 1);
    await settled(store);
    await importFiles(store, [SECOND], MEANS);
    const opened = store.getState().incidents?.imports[0]?.opened;
    expect(opened?.answersOf).toBe(1);
    expect(opened?.mapping).toEqual({ ...answered, corrections: [{ by: 'drop-repeats' }] });
    expect(opened?.overlap).toMatchObject({ set: 1, counts: { added: 1, changed: 1 } });
  });

  it('is compared with the set that has most of its records', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await importFiles(store, [SECOND], MEANS);
    const overlap = store.getState().incidents?.imports[0]?.opened?.overlap;
    expect(overlap).toMatchObject({
      set: 1,
      keys: ['case'],
      counts: { added: 1, changed: 1, unchanged: 2, gone: 1 },
      linesLeftOut: 0,
    });
    expect(overlap?.lines).toEqual([
      { what: 'changed', record: 'A-3', place: 4, of: 'cell', column: 'kg', before: '3', after: '3.5' },
      { what: 'gone', record: 'A-2', place: 3, of: '', column: '', before: '', after: '' },
      { what: 'added', record: 'A-5', place: 2, of: '', column: '', before: '', after: '' },
    ]);
    expect(overlap && isNewVersion(overlap)).toBe(true);
  });

  it('can be imported when the comparison fails, and is not compared again', async () => {
    const store = makeStore();
    await take(store, FIRST);
    const steps: string[] = [];
    await importFiles(store, [SECOND], { ...MEANS, open: () => failingToCompare(steps) });
    const one = store.getState().incidents?.imports[0];
    expect(one).toMatchObject({ failure: null, running: null, isUncompared: true });
    expect(one?.opened).toMatchObject({ overlap: null, trial: { counts: { total: 4 } } });
    const mapping = { ...(one?.opened?.mapping as Mapping), quantity: null };
    await tryMapping(store, 2, mapping);
    expect(steps).toEqual(['read', 'try', 'compare', 'read', 'try', 'try']);
    expect(await confirmImport(store, 2)).toBe(true);
    await settled(store);
    expect(setsOf(store).map(({ name, shared }) => [name, shared])).toEqual([
      ['october.csv', []],
      ['november.csv', []],
    ]);
    expect(setsOf(store)[1]?.understood.mapping).toBe(mapping);
  });

  it('takes no place when the comparison with an earlier version fails', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    const history = makeFileHistory((into, files) =>
      importAgain(into, files, { ...MEANS, open: () => failingToCompare([]) }),
    );
    undo(store, history);
    await vi.waitFor(() =>
      expect(store.getState().incidents?.imports[0]?.failure).toMatchObject({ kind: 'crashed' }),
    );
    expect(setsOf(store).map(({ name }) => name)).toEqual(['november.csv']);
  });

  it('is compared again by the columns that the user chooses', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await importFiles(store, [SECOND], MEANS);
    await compareWithSets(store, 2, []);
    expect(store.getState().incidents?.imports[0]?.opened?.overlap).toMatchObject({
      keys: [],
      counts: { added: 2, changed: 0, unchanged: 2, gone: 2 },
    });
  });

  it('takes the place of the set and keeps gradings, selected and picked records', async () => {
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-1', 2);
    grade(store, 'A-2', 3);
    const picked = new Map([[1, Uint8Array.of(0, 0, 1, 1)]]);
    store.setState(({ exploration }) => ({
      exploration: { ...exploration, selected: { set: 1, row: 3 }, picked },
    }));
    await take(store, SECOND);
    const [set, ...others] = setsOf(store);
    expect(others).toEqual([]);
    expect(set).toMatchObject({ name: 'november.csv', earlier: [{ name: 'october.csv', missing: null }] });
    expect(gradesOf(store)).toEqual({ 'A-5': 0, 'A-4': 0, 'A-3': 0, 'A-1': 2 });
    const { exploration } = store.getState();
    expect(exploration.selected).toEqual({ set: 2, row: 1 });
    expect([...exploration.picked]).toEqual([[2, Uint8Array.of(0, 1, 1, 0)]]);
  });

  it('is undone and done again', async () => {
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-2', 3);
    await take(store, SECOND);
    grade(store, 'A-1', 1);
    undo(store, HISTORY);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('october.csv'));
    await settled(store);
    expect(gradesOf(store)).toEqual({ 'A-1': 1, 'A-2': 3, 'A-3': 0, 'A-4': 0 });
    redo(store, HISTORY);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('november.csv'));
    await settled(store);
    expect(setsOf(store)).toHaveLength(1);
    expect(setsOf(store)[0]?.earlier).toMatchObject([{ name: 'october.csv' }]);
  });

  it('stays when undo is taken back before the older version is read', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    undo(store, HISTORY);
    redo(store, HISTORY);
    await settled(store);
    expect(setsOf(store).map(({ name }) => name)).toEqual(['november.csv']);
  });

  it('keeps the undo steps of gradings', async () => {
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-1', 2);
    grade(store, 'A-4', 1);
    await take(store, SECOND);
    const { past } = store.getState().history;
    expect(past.map(({ of }) => of)).toEqual(['gradings', 'gradings', 'imports']);
    const step = past[0]?.after as { readonly columns: ReadonlyMap<number, Uint8Array> };
    expect([...step.columns]).toEqual([[2, Uint8Array.of(0, 0, 0, 2)]]);
  });

  it('goes back to an earlier version that was saved', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    const again = await reopened(store);
    const [set] = setsOf(again);
    const [version] = set?.earlier ?? [];
    expect(version).toMatchObject({
      name: 'october.csv',
      missing: null,
      update: { counts: { added: 1, changed: 1, unchanged: 2, gone: 1 } },
    });
    if (set === undefined || version === undefined) return;
    const isOpen = openVersion(again, set, version, HISTORY);
    expect(selectIsReplacing(again.getState(), set)).toBe(true);
    expect(await isOpen).toBe(true);
    expect(selectIsReplacing(again.getState(), set)).toBe(false);
    expect(setsOf(again)[0]?.name).toBe('october.csv');
    await settled(again);
    expect(setsOf(again)).toHaveLength(1);
    expect(setsOf(again)[0]?.earlier).toEqual([]);
  });

  it('does not go back to an earlier version when undo takes that back', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    const [set] = setsOf(store);
    const [version] = set?.earlier ?? [];
    if (set === undefined || version === undefined) throw new Error('no version');
    const isOpen = openVersion(store, set, version, HISTORY);
    undo(store, HISTORY);
    expect(await isOpen).toBe(false);
    expect(setsOf(store).map(({ name }) => name)).toEqual(['november.csv']);
  });

  it('can be tried again when an earlier version cannot be opened', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    const [set] = setsOf(store);
    const [version] = set?.earlier ?? [];
    if (set === undefined || version === undefined) throw new Error('no version');
    const failing = makeFileHistory((into, files) =>
      importAgain(into, files, { ...MEANS, open: () => failingToCompare([]) }),
    );
    const isOpen = openVersion(store, set, version, failing);
    expect(await isOpen).toBe(false);
    expect(selectIsReplacing(store.getState(), set)).toBe(false);
    expect(await openVersion(store, set, version, HISTORY)).toBe(true);
  });

  it('keeps the saved list of changes of an earlier version whose file is missing', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    const again = await reopened(store, 'october.csv');
    expect(setsOf(again)[0]?.earlier).toMatchObject([
      { name: 'october.csv', missing: { fileName: 'october.csv', bytes: FIRST.size } },
    ]);
    const later = await reopened(again);
    const [version, ...others] = setsOf(later)[0]?.earlier ?? [];
    expect(others).toEqual([]);
    expect(version).toEqual({ ...setsOf(again)[0]?.earlier[0], key: version?.key });
    expect(version?.update).toEqual(setsOf(store)[0]?.earlier[0]?.update);
  });

  it('waits for the saved gradings of the older one', async () => {
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-1', 2);
    grade(store, 'A-3', 3);
    await vi.advanceTimersByTimeAsync(SAVED_MS);
    const again = makeStore();
    await importFiles(again, [FIRST], MEANS);
    await confirmImport(again, 1);
    await importFiles(again, [SECOND], MEANS);
    await updateSet(again, 2);
    await settled(again);
    expect(gradesOf(again)).toEqual({ 'A-5': 0, 'A-4': 0, 'A-3': 3, 'A-1': 2 });
  });

  it('is saved after its gradings', async () => {
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-1', 3);
    await importFiles(store, [SECOND], MEANS);
    await updateSet(store, store.getState().incidents?.imports[0]?.key ?? 0);
    await vi.waitFor(() => expect(PART.collect(store)).resolves.not.toBeNull());
    const name = store.getState().gradings.shelves.get(setsOf(store)[0]?.key ?? 0) ?? '';
    expect(await readGrades(makeStore(), name)).toMatchObject({ grades: { impact: Uint8Array.of(3) } });
  });

  it('keeps the gradings that it had before, where the older one has none', async () => {
    const alone = makeStore();
    await take(alone, SECOND);
    grade(alone, 'A-4', 1);
    grade(alone, 'A-1', 1);
    await vi.advanceTimersByTimeAsync(SAVED_MS);
    const store = makeStore();
    await take(store, FIRST);
    grade(store, 'A-1', 2);
    await take(store, SECOND);
    expect(gradesOf(store)).toEqual({ 'A-5': 0, 'A-4': 1, 'A-3': 0, 'A-1': 2 });
  });

  it('is compared when the older one is confirmed after it', async () => {
    const store = makeStore();
    await importFiles(store, [FIRST, SECOND], MEANS);
    await confirmImport(store, 1);
    await vi.waitFor(() =>
      expect(store.getState().incidents?.imports[0]?.opened?.overlap).toMatchObject({ set: 1 }),
    );
  });

  it('is compared by chosen columns with the same set only', async () => {
    const store = makeStore();
    await take(store, FIRST);
    const other = new File(['ref,lon,lat,date,kg\nX,20.4,44.7,2024-05-17,7'], 'other.csv');
    await importFiles(store, [other], MEANS);
    await confirmImport(store, 2);
    await settled(store);
    await importFiles(store, [SECOND], MEANS);
    await compareWithSets(store, 3, ['case', 'date']);
    expect(store.getState().incidents?.imports[0]?.opened?.overlap).toMatchObject({ set: 1 });
  });

  it('leaves one set when two updates are undone at once', async () => {
    const store = makeStore();
    const third = fileOf('december.csv', [
      rowOf('A-6', 6),
      rowOf('A-5', 5),
      rowOf('A-4', 4),
      rowOf('A-1', 1),
    ]);
    for (const file of [FIRST, SECOND, third]) await take(store, file);
    undo(store, HISTORY);
    undo(store, HISTORY);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('october.csv'));
    await settled(store);
    expect(setsOf(store)).toHaveLength(1);
    redo(store, HISTORY);
    redo(store, HISTORY);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('december.csv'));
    await settled(store);
    expect(setsOf(store)).toHaveLength(1);
  });

  it('is not opened when the set that it replaces is removed meanwhile', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await take(store, SECOND);
    undo(store, HISTORY);
    removeSet(store, 2);
    await settled(store);
    expect(setsOf(store)).toEqual([]);
  });

  it('imported beside the other, says that its records are there twice', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await importFiles(store, [SECOND], MEANS);
    await confirmImport(store, 2);
    await settled(store);
    const sharedOf = (one: AppStore) =>
      setsOf(one).map((set) =>
        selectSharedSets(one.getState(), set).map(([{ name }, { count }]) => [name, count]),
      );
    const twice = [[], [['october.csv', 3]]];
    expect(sharedOf(store)).toEqual(twice);
    expect(sharedOf(await reopened(store))).toEqual(twice);
  });

  it('finds the set with the same records when names change or are equal', async () => {
    const store = makeStore();
    const other = new File(['ref,lon,lat\nX,20.4,44.7'], 'export.csv');
    const first = new File([FIRST], 'export.csv');
    for (const file of [other, first, new File([SECOND], 'export.csv')]) {
      await importFiles(store, [file], MEANS);
      await confirmImport(store, store.getState().incidents?.imports[0]?.key ?? 0);
      await settled(store);
    }
    const sharedOf = (one: AppStore) =>
      setsOf(one).map((set) => selectSharedSets(one.getState(), set)[0]?.[0].understood.summary.recordCount);
    expect(sharedOf(store)).toEqual([undefined, undefined, 4]);
    changeSet(store, 2, { name: 'October' });
    expect(sharedOf(store)).toEqual([undefined, undefined, 4]);
    expect(sharedOf(await reopened(store))).toEqual([undefined, undefined, 4]);
    removeFile(store, setsOf(store)[1] as IncidentSet);
    expect(sharedOf(store)).toEqual([undefined, undefined]);
    undo(store, HISTORY);
    await settled(store);
    await vi.waitFor(() => expect(setsOf(store)).toHaveLength(3));
    expect(sharedOf(store)).toEqual([undefined, 4, undefined]);
  });

  it('finds the set with the same records by name in work saved before', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await importFiles(store, [SECOND], MEANS);
    await confirmImport(store, 2);
    await settled(store);
    const { text = '', files = [] } = (await PART.collect(store)) ?? {};
    const saved = JSON.parse(text);
    for (const one of saved.imports) delete one.id;
    saved.imports[1].shared = { name: 'october.csv', count: 3 };
    const checked = PART.check(JSON.stringify(saved));
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
    const again = makeStore();
    await checked.value.apply(again, 'again', new Map(files.map(({ sha256, blob }) => [sha256, blob])));
    await settled(again);
    const [older, newer] = setsOf(again);
    expect(newer && selectSharedSets(again.getState(), newer)[0]?.[0]).toBe(older);
  });
});

describe('a file of corrected records', () => {
  const corrected = (rows: readonly string[], reason = 'crossroads_reason') =>
    new File([[`${HEAD},${reason}`, ...rows].join('\n')], 'corrected.csv', { type: 'text/csv' });
  /** Corrected in another way than by the sender. */
  const correctedRow = (id: string) => `${id},21.9,43.32,2024-05-18,7,no position`;
  const beside = async (store: AppStore, file: File) => {
    await importFiles(store, [file], MEANS);
    await confirmImport(store, store.getState().incidents?.imports[0]?.key ?? 0);
    await settled(store);
  };
  const sharedOf = (store: AppStore) =>
    setsOf(store).map((set) =>
      selectSharedSets(store.getState(), set).map(([{ name }, { count }]) => [name, count]),
    );
  const ALL = fileOf('november.csv', [
    ...['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((id, at) => rowOf(id, at + 1)),
    rowOf('X-1', 8),
    rowOf('X-2', 9),
  ]);
  const counted = [[['corrected.csv', 2]], []];

  it('whose records come again in a newer version, is named there, after undo, redo and a restart too', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await beside(store, corrected([correctedRow('X-1'), correctedRow('X-2')], 'reason'));
    expect(sharedOf(store)).toEqual([[], []]);
    grade(store, 'X-2', 3);
    await importFiles(store, [ALL], MEANS);
    const [one] = store.getState().incidents?.imports ?? [];
    expect(one?.opened?.overlap).toMatchObject({ set: 1, others: [{ set: 2, count: 2 }] });
    await updateSet(store, one?.key ?? 0);
    await settled(store);
    expect(sharedOf(store)).toEqual(counted);
    const [newer] = setsOf(store);
    const row = newer === undefined ? -1 : idsOf(newer).indexOf('X-2');
    expect(store.getState().gradings.columns.get(newer?.key ?? 0)?.impact?.[row]).toBe(3);
    expect(sharedOf(await reopened(store))).toEqual(counted);
    undo(store, HISTORY);
    await settled(store);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('october.csv'));
    expect(sharedOf(store)).toEqual([[], []]);
    redo(store, HISTORY);
    await settled(store);
    await vi.waitFor(() => expect(setsOf(store)[0]?.name).toBe('november.csv'));
    expect(sharedOf(store)).toEqual(counted);
  });

  it('is named in a newer version when its records were on the map already', async () => {
    const store = makeStore();
    await take(
      store,
      fileOf(
        'october.csv',
        ['A-1', 'A-2', 'A-3', 'X-1', 'X-2'].map((id) => rowOf(id, 1)),
      ),
    );
    await beside(store, corrected([correctedRow('X-1'), correctedRow('X-2')]));
    expect(sharedOf(store)).toEqual([[], [['october.csv', 2]]]);
    await take(store, ALL);
    expect(sharedOf(store)).toEqual(counted);
  });

  it('is no newer version of the whole file', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await importFiles(store, [fileOf('one.csv', [rowOf('A-2', 2)])], MEANS);
    const overlap = store.getState().incidents?.imports[0]?.opened?.overlap;
    expect(overlap).toMatchObject({ counts: { unchanged: 1, gone: 3 } });
    expect(overlap && isNewVersion(overlap)).toBe(false);
  });

  it('of another source with the same kind of ids is not taken for the same records', async () => {
    const store = makeStore();
    await take(store, FIRST);
    await beside(store, corrected([correctedRow('A-1'), correctedRow('X-1')], 'reason'));
    await take(store, ALL);
    expect(sharedOf(store)).toEqual([[], []]);
  });
});

describe('removed files', () => {
  it('are forgotten when undo can no longer bring them back', async () => {
    const store = makeStore();
    const keys: number[] = [];
    for (let at = 0; at < HISTORY.maxSteps + 2; at += 1) {
      await take(store, FIRST);
      const [set] = setsOf(store);
      if (set === undefined) throw new Error('not imported');
      keys.push(set.key);
      removeFile(store, set);
    }
    const removed = () => [...handlesOf(store).removed.keys()];
    expect(removed()).toEqual(keys.slice(2));
    undo(store, HISTORY);
    await settled(store);
    expect(setsOf(store)).toHaveLength(1);
    // A new step takes away the one that could be done again.
    await importFiles(store, [SECOND], MEANS);
    await updateSet(store, store.getState().incidents?.imports[0]?.key ?? 0);
    expect(removed()).not.toContain(keys.at(-1));
    expect(removed()).toHaveLength(HISTORY.maxSteps + 1);
  });
});

type Step =
  | { readonly do: 'update' | 'undo' | 'redo' | 'reload' }
  | { readonly do: 'grade'; readonly at: number };

/** Each version drops a record, changes one and has two new ones. */
function versionsOf(run: number): readonly File[] {
  return Array.from({ length: 5 }, (_, at) =>
    fileOf(
      `${at}.csv`,
      Array.from({ length: 6 + at }, (_row, row) => rowOf(idAt(run, at + row), row === 2 ? at : 1)),
    ),
  );
}

/** Other ids for each run: gradings are saved by the content of the file. */
const idAt = (run: number, at: number) => `R${run}-${at}`;

describe('any sequence of updates, undo steps and reloads', () => {
  it('keeps each grading with its record, and counts no record twice', async () => {
    const step: fc.Arbitrary<Step> = fc.oneof(
      { arbitrary: fc.constantFrom<Step>({ do: 'update' }), weight: 3 },
      { arbitrary: fc.constantFrom<Step>({ do: 'undo' }, { do: 'redo' }, { do: 'reload' }), weight: 3 },
      { arbitrary: fc.record({ do: fc.constant('grade' as const), at: fc.nat(9) }), weight: 3 },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
        run += 1;
        const versions = versionsOf(run);
        let store = makeStore();
        await take(store, versions[0] as File);
        const graded = new Map<string, number>();
        let open = 0;
        for (const [at, one] of steps.entries()) {
          const ids = setsOf(store).flatMap(idsOf);
          if (one.do === 'grade') {
            const id = ids[one.at % ids.length] as string;
            graded.set(id, 1 + (at % 4));
            grade(store, id, 1 + (at % 4));
          } else if (one.do === 'update' && open + 1 < versions.length) {
            open += 1;
            await take(store, versions[open] as File);
          } else if (one.do === 'reload') store = await reopened(store);
          else if (one.do === 'undo' && canUndo(store.getState(), HISTORY)) {
            open -= 1;
            undo(store, HISTORY);
          } else if (one.do === 'redo' && canRedo(store.getState(), HISTORY)) {
            open += 1;
            redo(store, HISTORY);
          }
          await settled(store);
          const now = setsOf(store).flatMap(idsOf);
          expect(now).toEqual(Array.from({ length: 6 + open }, (_, row) => idAt(run, open + row)));
          expect(gradesOf(store)).toEqual(
            Object.fromEntries(now.map((id) => [id, graded.get(id) ?? UNGRADED])),
          );
        }
      }),
      { numRuns: 25, seed: 26 },
    );
  }, 60_000);
});
