import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exploreShownSets } from '../../../../src/features/explore/state/explore-sets.ts';
import {
  addFoundGrades,
  dismissFoundGrades,
  findGrades,
} from '../../../../src/features/records/state/found-grades.ts';
import { gradeIncident, RECORD_GRADES } from '../../../../src/features/records/state/grade-incidents.ts';
import type { IncidentSet, OpenedFile } from '../../../../src/features/records/state/incidents.ts';
import { bringGrades, whenGradesAreSaved } from '../../../../src/features/records/state/save-grades.ts';
import { ProblemLog } from '../../../../src/importers/incidents/problem-log.ts';
import { undo } from '../../../../src/state/history.ts';
import { REPOSITORY } from '../../../../src/state/repository.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';

const OPENED = { summary: { part: 0, dialect: { hasHeader: true } } } as Pick<OpenedFile, 'summary'>;
const [MAY, JUNE] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];

beforeEach(() => saveInMemory());
afterEach(() => vi.useRealTimers());

/** A page with one file of records, whose saved gradings are restored. */
async function opening(sum: string, ids: readonly string[], column = 'id'): Promise<AppStore> {
  const store = createAppStore();
  const rows = ids.map(() => ({}));
  const table = {
    ...makeTable(rows, makeRawTable({ [column]: ids }).columns),
    name: `${sum[0]}.csv`,
    idColumn: 0,
  };
  const set: IncidentSet = {
    key: 1,
    name: table.name,
    part: 0,
    understood: {} as IncidentSet['understood'],
    isShown: true,
    taken: {
      counts: { total: 1, accepted: 1, dropped: 0, unlocated: 0 },
      problems: new ProblemLog().finish(),
      places: { unit: 'line', numbers: null, first: 2 },
      columnNames: [],
      mercator: new Float32Array(2),
      outcome: 'accept',
      table,
    },
    tags: null,
    tagging: null,
    id: '',
    importedAt: null,
    earlier: [],
    shared: [],
  };
  store.setState({ incidents: { imports: [], nextKey: 9, templates: [], sets: [set] } });
  await exploreShownSets(store);
  await bringGrades(store, 1, sum, OPENED);
  await findGrades(store, 1);
  return store;
}

const foundIn = (store: AppStore) => store.getState().gradings.found.get(1);
const gradesIn = (store: AppStore) =>
  Object.fromEntries(
    Object.entries(store.getState().gradings.columns.get(1) ?? {}).map(([grading, column]) => [
      grading,
      [...column],
    ]),
  );

async function gradeMay(): Promise<void> {
  const store = await opening(MAY, ['A', 'B', 'C']);
  expect(foundIn(store)).toBeUndefined();
  gradeIncident(store, { set: 1, row: 0 }, 'reliability', 2);
  gradeIncident(store, { set: 1, row: 2 }, 'reliability', 3);
  gradeIncident(store, { set: 1, row: 2 }, 'impact', 1);
  await whenGradesAreSaved(store);
}

describe('findGrades', () => {
  it('finds gradings by the ids of a newer file while the earlier one is not open', async () => {
    await gradeMay();
    const store = await opening(JUNE, ['D', 'C', 'A']);
    expect(foundIn(store)).toMatchObject({ file: 'a.csv', count: 2 });
    expect(gradesIn(store)).toEqual({});
    addFoundGrades(store, 1);
    expect(gradesIn(store)).toEqual({ reliability: [0, 3, 2], impact: [0, 1, 0] });
    expect(foundIn(store)).toBeUndefined();
    undo(store, RECORD_GRADES);
    expect(gradesIn(store)).toEqual({ reliability: [0, 3, 2] });
    await whenGradesAreSaved(store);
    // They now belong to the file.
    const again = await opening(JUNE, ['D', 'C', 'A']);
    expect(gradesIn(again)).toEqual({ reliability: [0, 3, 2] });
    expect(foundIn(again)).toBeUndefined();
  });

  it('finds none for other ids, or the same texts in a column of another name', async () => {
    await gradeMay();
    expect(foundIn(await opening(JUNE, ['D', 'E']))).toBeUndefined();
    expect(foundIn(await opening(JUNE, ['A', 'B'], 'case'))).toBeUndefined();
  });

  it('keeps a grade that was given before the offer is accepted', async () => {
    await gradeMay();
    const store = await opening(JUNE, ['A', 'C']);
    gradeIncident(store, { set: 1, row: 0 }, 'reliability', 5);
    addFoundGrades(store, 1);
    expect(gradesIn(store)).toEqual({ reliability: [5, 3], impact: [0, 1] });
  });

  it('adds nothing when the offer is refused, and offers the gradings again in a new page', async () => {
    await gradeMay();
    const store = await opening(JUNE, ['A', 'C']);
    dismissFoundGrades(store, 1);
    expect(foundIn(store)).toBeUndefined();
    expect(gradesIn(store)).toEqual({});
    addFoundGrades(store, 1);
    expect(gradesIn(store)).toEqual({});
    expect(foundIn(await opening(JUNE, ['A', 'C']))).toMatchObject({ count: 2 });
  });

  it('identifies gradings of earlier versions of the atlas once their file is opened', async () => {
    await gradeMay();
    const [name, value] = [...(await savedOf('gradings'))][0] as [string, object];
    const { identities: _, ...older } = value as { identities: unknown };
    await REPOSITORY.gradings.update(name, () => older);
    expect(foundIn(await opening(JUNE, ['A']))).toBeUndefined();
    await whenGradesAreSaved(await opening(MAY, ['A', 'B', 'C']));
    expect(foundIn(await opening(JUNE, ['A']))).toMatchObject({ count: 1 });
  });

  it('finds nothing when the browser refuses its storage', async () => {
    await gradeMay();
    refuseToSave();
    expect(foundIn(await opening(JUNE, ['A']))).toBeUndefined();
  });
});
