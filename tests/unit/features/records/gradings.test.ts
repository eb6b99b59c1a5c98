import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSavedGrades } from '../../../../src/analysis/incidents/saved-grades.ts';
import { GRADINGS, gradesOf } from '../../../../src/domain/grading.ts';
import { exploreShownSets } from '../../../../src/features/explore/state/explore-sets.ts';
import {
  selectExploredIncidents,
  selectShownRows,
} from '../../../../src/features/explore/state/explored-incidents.ts';
import { clearIncidentFilters, toggleBar } from '../../../../src/features/explore/state/filter-incidents.ts';
import { declareClosed } from '../../../../src/features/network/state/declare-closed.ts';
import { removeSet } from '../../../../src/features/records/state/change-set.ts';
import { selectGradeCounts } from '../../../../src/features/records/state/grade-counts.ts';
import {
  gradeIncident,
  gradePassing,
  gradePicked,
  RECORD_GRADES,
  toggleGrade,
} from '../../../../src/features/records/state/grade-incidents.ts';
import type { GradedColumns } from '../../../../src/features/records/state/gradings.ts';
import type { IncidentSet, OpenedFile } from '../../../../src/features/records/state/incidents.ts';
import { pickIncidents } from '../../../../src/features/records/state/pick-incidents.ts';
import { selectPickedCount } from '../../../../src/features/records/state/picked-incidents.ts';
import { bringGrades } from '../../../../src/features/records/state/save-grades.ts';
import { ProblemLog } from '../../../../src/importers/incidents/problem-log.ts';
import { checksumOf } from '../../../../src/lib/checksum.ts';
import { yieldThrough } from '../../../../src/lib/yield-to-event-loop.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';

const A: MadeRow = { market: 'market:arms', leg: ['leg:a', 100] };
const B: MadeRow = { market: 'market:arms', leg: ['leg:b', 100] };
/** Longer than the delay before gradings are saved, including one yield for each column. */
const REST_MS = 1000;
const FILE = new Blob(['id\r\n1\r\n']);
const OPENED = { summary: { part: 0, dialect: { hasHeader: true } } } as Pick<OpenedFile, 'summary'>;

beforeEach(() => {
  saveInMemory();
  // A save that a test leaves behind would reach the next one.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Undoes a grading. @returns the number of records that it changed */
const undoGrading = (store: AppStore) => undo(store, RECORD_GRADES)?.after.count ?? null;
const redoGrading = (store: AppStore) => redo(store, RECORD_GRADES)?.after.count ?? null;

async function exploring(...sets: readonly (readonly MadeRow[])[]): Promise<AppStore> {
  const store = createAppStore();
  store.setState({
    incidents: {
      imports: [],
      nextKey: 9,
      templates: [],
      sets: sets.map((rows, at) => ({
        key: at + 1,
        name: 'made',
        file: new File([], 'made'),
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
          table: makeTable(rows),
        },
        tags: makeTags(rows),
        tagging: null,
        id: '',
        importedAt: null,
        earlier: [],
        shared: [],
      })),
    },
  });
  await exploreShownSets(store);
  return store;
}

/** Sets the record numbers of a set, as if its mapping had dropped other records of the file. */
function numberRecords(store: AppStore, key: number, record: readonly number[]): void {
  const { incidents } = store.getState();
  if (incidents === null) throw new Error('no sets');
  const sets = incidents.sets.map((set) =>
    set.key === key
      ? { ...set, taken: { ...set.taken, table: { ...set.taken.table, record: Uint32Array.from(record) } } }
      : set,
  );
  store.setState({ incidents: { ...incidents, sets } });
}

const gradesIn = (store: AppStore, set: number) =>
  Object.fromEntries(
    Object.entries(store.getState().gradings.columns.get(set) ?? {}).map(([grading, column]) => [
      grading,
      [...column],
    ]),
  );

describe('gradings of records', () => {
  it('grades one record or all records that pass the filters', async () => {
    const store = await exploring([A, B, B], [B]);
    gradeIncident(store, { set: 1, row: 0 }, 'impact', 3);
    toggleBar(store, 'leg', 'leg:b');
    expect(gradePassing(store, 'reliability', 2)).toBe(3);
    expect(gradePassing(store, 'reliability', 2)).toBe(0);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([
      { impact: [3, 0, 0], reliability: [0, 2, 2] },
      { reliability: [2] },
    ]);
    gradeIncident(store, { set: 1, row: 99 }, 'impact', 3);
    gradeIncident(store, { set: 7, row: 0 }, 'impact', 3);
    expect(gradesIn(store, 1)).toEqual({ impact: [3, 0, 0], reliability: [0, 2, 2] });
  });

  it('grades picked records in one step except those hidden by filters', async () => {
    const store = await exploring([A, B, B], [B]);
    pickIncidents(store, 1, Uint8Array.of(1, 1, 0));
    pickIncidents(store, 2, Uint8Array.of(1));
    toggleBar(store, 'leg', 'leg:b');
    expect(selectPickedCount(store.getState())).toEqual({ passing: 2, hidden: 1 });
    expect(gradePicked(store, 'impact', 3)).toBe(2);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{ impact: [0, 3, 0] }, { impact: [3] }]);
    expect(undoGrading(store)).toBe(2);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{}, {}]);
    expect(undoGrading(store)).toBeNull();
    clearIncidentFilters(store);
    expect(selectPickedCount(store.getState())).toEqual({ passing: 3, hidden: 0 });
    removeSet(store, 2);
    await exploreShownSets(store);
    expect(selectPickedCount(store.getState())).toEqual({ passing: 2, hidden: 0 });
    pickIncidents(store, 1, new Uint8Array(3));
    expect(store.getState().exploration.picked.size).toBe(0);
  });

  it('undoes and redoes random gradings step by step', async () => {
    const step = fc.record({
      grading: fc.constantFrom(...GRADINGS),
      grade: fc.nat(3),
      row: fc.option(fc.nat(1), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const store = await exploring([A, B]);
        const seen = [gradesIn(store, 1)];
        for (const { grading, grade, row } of steps) {
          const before = store.getState().history.past.length;
          if (row === null) gradePassing(store, grading, grade);
          else gradeIncident(store, { set: 1, row }, grading, grade);
          if (store.getState().history.past.length > before) seen.push(gradesIn(store, 1));
        }
        for (const before of seen.slice(0, -1).reverse()) {
          undoGrading(store);
          expect(gradesIn(store, 1)).toEqual(before);
        }
        expect(undoGrading(store)).toBeNull();
        for (const after of seen.slice(1)) {
          redoGrading(store);
          expect(gradesIn(store, 1)).toEqual(after);
        }
        expect(redoGrading(store)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('filters records by grade and counts each grading without its filter', async () => {
    const store = await exploring([A, B, B]);
    gradeIncident(store, { set: 1, row: 0 }, 'impact', 3);
    gradeIncident(store, { set: 1, row: 1 }, 'impact', 4);
    gradeIncident(store, { set: 1, row: 1 }, 'confidence', 1);
    const before = selectShownRows(store.getState());
    toggleGrade(store, 'impact', 4);
    expect([...(selectShownRows(store.getState()).get(1) ?? [])]).toEqual([0, 1, 0]);
    expect(selectExploredIncidents(store.getState()).passing).toBe(1);
    expect([...selectGradeCounts(store.getState()).impact]).toEqual([1, 0, 0, 1, 1]);
    expect([...selectGradeCounts(store.getState()).confidence]).toEqual([0, 1, 0, 0]);
    toggleGrade(store, 'impact', 0);
    expect([...(selectShownRows(store.getState()).get(1) ?? [])]).toEqual([0, 1, 1]);
    // The grade filter applies at once to records that are graded while it is active.
    gradePassing(store, 'impact', 3);
    expect(selectExploredIncidents(store.getState()).passing).toBe(0);
    undoGrading(store);
    clearIncidentFilters(store);
    expect([...selectShownRows(store.getState())]).toEqual([...before]);
  });

  it('keeps the shown records while no grade filter is set', async () => {
    const store = await exploring([A, B]);
    const [shown, explored] = [selectShownRows(store.getState()), selectExploredIncidents(store.getState())];
    gradePassing(store, 'validation', 2);
    expect(selectShownRows(store.getState())).toBe(shown);
    expect(selectExploredIncidents(store.getState())).toBe(explored);
  });

  it('saves gradings by file checksum and restores them for that file only', async () => {
    const exploringFile = async (file: Blob, opened = OPENED) => {
      const store = await exploring([A, B]);
      await bringGrades(store, 1, await checksumOf(file), opened);
      return store;
    };
    const store = await exploringFile(FILE);
    gradeIncident(store, { set: 1, row: 1 }, 'credibility', 5);
    gradeIncident(store, { set: 1, row: 1 }, 'impact', 1);
    expect((await savedOf('gradings')).size).toBe(0);
    await vi.advanceTimersByTimeAsync(REST_MS);
    await vi.waitFor(async () =>
      expect([...(await savedOf('gradings')).keys()]).toEqual([
        expect.stringMatching(/^[0-9a-f]{64} 0 true$/),
      ]),
    );
    expect(
      (await yieldThrough(readSavedGrades([...(await savedOf('gradings')).values()][0])))?.records,
    ).toEqual(Uint32Array.of(1));
    expect(gradesIn(await exploringFile(FILE), 1)).toEqual({ credibility: [0, 5], impact: [0, 1] });
    expect(gradesIn(await exploringFile(new Blob(['id\r\n2\r\n'])), 1)).toEqual({});
    const otherPart = { summary: { ...OPENED.summary, part: 1 } };
    expect(gradesIn(await exploringFile(FILE, otherPart), 1)).toEqual({});
    undoGrading(store);
    undoGrading(store);
    await vi.advanceTimersByTimeAsync(REST_MS);
    await vi.waitFor(async () => expect((await savedOf('gradings')).size).toBe(0));
  });

  it('keeps the undo order when saved gradings load late', async () => {
    const sum = await checksumOf(FILE);
    const earlier = await exploring([A, B]);
    await bringGrades(earlier, 1, sum, OPENED);
    gradeIncident(earlier, { set: 1, row: 1 }, 'impact', 2);
    await vi.waitFor(async () => expect((await savedOf('gradings')).size).toBe(1), REST_MS);
    const store = await exploring([A, B]);
    gradeIncident(store, { set: 1, row: 0 }, 'impact', 3);
    declareClosed(store, 'mode:rail');
    await bringGrades(store, 1, sum, OPENED);
    expect(gradesIn(store, 1)).toEqual({ impact: [3, 2] });
    expect(store.getState().history.past.map(({ of }) => of)).toEqual(['gradings', 'closures']);
  });

  it('merges new gradings with saved ones that load later', async () => {
    const sum = await checksumOf(FILE);
    const before = await exploring([A, B]);
    await bringGrades(before, 1, sum, OPENED);
    gradeIncident(before, { set: 1, row: 1 }, 'credibility', 5);
    await vi.advanceTimersByTimeAsync(REST_MS);
    const store = await exploring([A, B]);
    gradeIncident(store, { set: 1, row: 0 }, 'credibility', 2);
    await bringGrades(store, 1, sum, OPENED);
    expect(gradesIn(store, 1)).toEqual({ credibility: [2, 5] });
    await vi.advanceTimersByTimeAsync(REST_MS);
    const after = await exploring([A, B]);
    await bringGrades(after, 1, sum, OPENED);
    expect(gradesIn(after, 1)).toEqual({ credibility: [2, 5] });
    undoGrading(store);
    expect(gradesIn(store, 1)).toEqual({ credibility: [0, 5] });
    redoGrading(store);
    expect(gradesIn(store, 1)).toEqual({ credibility: [2, 5] });
  });

  it('shares gradings between two sets of one file by record number', async () => {
    const sum = await checksumOf(FILE);
    // Both sets come from one file: the first set lacks its third record, the second set its first record.
    const store = await exploring([A, B], [A, B]);
    numberRecords(store, 2, [1, 2]);
    gradeIncident(store, { set: 1, row: 0 }, 'impact', 1);
    await bringGrades(store, 1, sum, OPENED);
    gradeIncident(store, { set: 1, row: 1 }, 'impact', 2);
    gradeIncident(store, { set: 2, row: 1 }, 'impact', 3);
    await bringGrades(store, 2, sum, OPENED);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{ impact: [1, 2] }, { impact: [2, 3] }]);
    gradeIncident(store, { set: 2, row: 0 }, 'impact', 4);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{ impact: [1, 4] }, { impact: [4, 3] }]);
    await vi.advanceTimersByTimeAsync(REST_MS);
    // The gradings of all three records were saved, although each set has only two of them.
    const again = await exploring([A, B, A]);
    await bringGrades(again, 1, sum, OPENED);
    expect(gradesIn(again, 1)).toEqual({ impact: [1, 4, 3] });
    for (const expected of [
      [{ impact: [1, 2] }, { impact: [2, 3] }],
      [{ impact: [1, 2] }, { impact: [2, 0] }],
      [{ impact: [1, 0] }, {}],
      [{}, {}],
    ]) {
      undoGrading(store);
      expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual(expected);
    }
    while (redoGrading(store) !== null);
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{ impact: [1, 4] }, { impact: [4, 3] }]);
    // Removing a set keeps the saved gradings of its records and the undo steps of the other set.
    gradePassing(store, 'confidence', 2);
    removeSet(store, 1);
    expect(gradesIn(store, 2)).toEqual({ impact: [4, 3], confidence: [2, 2] });
    undoGrading(store);
    expect(gradesIn(store, 2)).toEqual({ impact: [4, 3] });
    await vi.advanceTimersByTimeAsync(REST_MS);
    const last = await exploring([A, B, A]);
    await bringGrades(last, 1, sum, OPENED);
    expect(gradesIn(last, 1)).toEqual({ impact: [1, 4, 3], confidence: [2, 0, 0] });
  });

  it('shares and undoes gradings made before two sets were matched', async () => {
    const sum = await checksumOf(FILE);
    const store = await exploring([A, B], [A, B]);
    await bringGrades(store, 1, sum, OPENED);
    gradeIncident(store, { set: 1, row: 0 }, 'impact', 1);
    gradeIncident(store, { set: 2, row: 0 }, 'impact', 2);
    gradeIncident(store, { set: 1, row: 1 }, 'impact', 3);
    await bringGrades(store, 2, sum, OPENED);
    for (const expected of [
      [2, 3],
      [2, 0],
      [1, 0],
    ]) {
      expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{ impact: expected }, { impact: expected }]);
      undoGrading(store);
    }
    expect([gradesIn(store, 1), gradesIn(store, 2)]).toEqual([{}, {}]);
  });

  it('keeps saved gradings of missing records and waits for pending saves', async () => {
    const sum = await checksumOf(FILE);
    const store = await exploring([A, B]);
    await bringGrades(store, 1, sum, OPENED);
    gradePassing(store, 'impact', 1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    const other = await exploring([B]);
    numberRecords(other, 1, [1]);
    await bringGrades(other, 1, sum, OPENED);
    gradePassing(other, 'impact', 0);
    removeSet(other, 1);
    const after = await exploring([A, B]);
    await bringGrades(after, 1, sum, OPENED);
    expect(gradesIn(after, 1)).toEqual({ impact: [1, 0] });
  });

  it('keeps gradings for the visit and marks the set as unsaved', async () => {
    refuseToSave();
    const store = await exploring([A]);
    await bringGrades(store, 1, await checksumOf(FILE), OPENED);
    gradePassing(store, 'impact', 1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect([...store.getState().gradings.unsaved]).toEqual([1]);
    expect(gradesIn(store, 1)).toEqual({ impact: [1] });
  });

  it('saves gradings of a set that is removed at once', async () => {
    const store = await exploring([A]);
    await bringGrades(store, 1, await checksumOf(FILE), OPENED);
    gradePassing(store, 'impact', 1);
    removeSet(store, 1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    await vi.waitFor(async () => expect((await savedOf('gradings')).size).toBe(1));
  });

  it('removes the gradings and undo steps of a removed set', async () => {
    const store = await exploring([A], [B]);
    gradeIncident(store, { set: 2, row: 0 }, 'impact', 1);
    gradePassing(store, 'confidence', 1);
    removeSet(store, 1);
    const { gradings, history } = store.getState();
    const graded = history.past.map(({ after }) => (after as GradedColumns).grading);
    expect([[...gradings.columns.keys()], graded]).toEqual([[2], ['impact']]);
  });

  it('keeps at most thirty undo steps', async () => {
    const store = await exploring([A]);
    for (let i = 0; i < 40; i += 1) {
      gradePassing(store, 'reliability', gradesOf('reliability')[1 + (i % 6)] ?? 0);
    }
    expect(store.getState().history.past).toHaveLength(30);
  });
});
