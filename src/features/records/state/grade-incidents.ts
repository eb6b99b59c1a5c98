/** Grades one record, the picked ones or all that pass the filters, with undo history. */
import { carryGrades } from '../../../analysis/incidents/carry-grades.ts';
import { gradeRows, rowsMoved } from '../../../analysis/incidents/grade-rows.ts';
import type { GradeColumns, Grading } from '../../../domain/grading.ts';
import type { IncidentTable } from '../../../domain/incident.ts';
import type { Change } from '../../../state/changes.ts';
import { changeSteps, transact, type Undoable } from '../../../state/history.ts';
import { patch } from '../../../state/patch.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { selectShownRows } from '../../explore/state/explored-incidents.ts';
import { ALL_GRADES, type GradedColumns } from './gradings.ts';
import { selectPickedRows } from './picked-incidents.ts';
import { saveGradesSoon } from './save-grades.ts';
import { sharersOf } from './sharers-of.ts';

/** Grades a record. @param grade 0 removes the grade */
export function gradeIncident(
  store: AppStore,
  { set, row }: IncidentRow,
  grading: Grading,
  grade: number,
): void {
  const rowCount = tableOf(store.getState(), set)?.rowCount ?? 0;
  if (row >= rowCount) return;
  const chosen = new Uint8Array(rowCount);
  chosen[row] = 1;
  gradeAll(store, new Map([[set, chosen]]), grading, grade);
}

/** Grades all records that pass the filters. @returns the number of changed records */
export function gradePassing(store: AppStore, grading: Grading, grade: number): number {
  return gradeAll(store, selectShownRows(store.getState()), grading, grade);
}

/** Grades all picked records that pass the filters, in one step. @returns the number of changed records */
export function gradePicked(store: AppStore, grading: Grading, grade: number): number {
  return gradeAll(store, selectPickedRows(store.getState()), grading, grade);
}

function gradeAll(
  store: AppStore,
  rows: ReadonlyMap<number, Uint8Array>,
  grading: Grading,
  grade: number,
): number {
  const state = store.getState();
  const { columns } = state.gradings;
  let count = 0;
  const next = new Map(columns);
  for (const [set, chosen] of rows) {
    const before = next.get(set)?.[grading] ?? null;
    const { column, changed } = gradeRows(before, chosen, grade);
    count += changed;
    if (changed > 0) changeColumn(state, next, { set, grading, from: before, to: column }, new Map());
  }
  if (count === 0) return 0;
  const changed = [...next].filter(([set, { [grading]: after }]) => after !== columns.get(set)?.[grading]);
  const columnsOf = (all: ReadonlyMap<number, GradeColumns>) =>
    new Map(changed.map(([set]) => [set, all.get(set)?.[grading] ?? null]));
  transact(store, RECORD_GRADES, {
    before: { grading, count, columns: columnsOf(columns) },
    after: { grading, count, columns: columnsOf(next) },
  });
  return count;
}

/** Grades of one grading in one or many sets. */
export const RECORD_GRADES: Undoable<GradedColumns> = {
  id: 'gradings',
  // An edit of a million rows takes a million bytes.
  maxSteps: 30,
  put: (state, { grading, columns: after }, { columns: before }) => {
    const columns = new Map(state.gradings.columns);
    for (const [set, to] of after) {
      changeColumn(state, columns, { set, grading, from: before.get(set) ?? null, to }, after);
    }
    return { gradings: { ...state.gradings, columns } };
  },
  save: (store, { columns }) => saveGradesSoon(store, [...columns.keys()]),
};

/**
 * Changes the grades of a set, and of sets that share them, in the new columns.
 * @param others sets that are changed for themselves
 */
function changeColumn(
  state: AppState,
  columns: Map<number, GradeColumns>,
  {
    set,
    grading,
    from,
    to,
  }: {
    readonly set: number;
    readonly grading: Grading;
    readonly from: Uint8Array | null;
    readonly to: Uint8Array | null;
  },
  others: ReadonlyMap<number, unknown>,
): void {
  const recordOf = (key: number) => tableOf(state, key)?.record ?? new Uint32Array(0);
  const sharers = sharersOf(state.gradings, set).filter((key) => !others.has(key));
  for (const key of [set, ...sharers]) {
    const { [grading]: before = null, ...rest } = columns.get(key) ?? {};
    const isAsItWas = key === set && before === from;
    const column = isAsItWas
      ? to
      : carryGrades(from, to, recordOf(set), { column: before, record: recordOf(key) });
    columns.set(key, column === null ? rest : { ...rest, [grading]: column });
  }
}

/** Adds or removes a grade of the filter; without any, all rows pass. */
export function toggleGrade(store: AppStore, grading: Grading, grade: number): void {
  const chosen = store.getState().gradings.chosen[grading] ?? [];
  const grades = chosen.includes(grade) ? chosen.filter((one) => one !== grade) : [...chosen, grade];
  chooseGrades(store, grading, grades.length === 0 ? null : grades);
}

/** Only rows with these grades; `null` for all. */
export function chooseGrades(store: AppStore, grading: Grading, grades: readonly number[] | null): void {
  patch(store, 'gradings', { chosen: { ...store.getState().gradings.chosen, [grading]: grades } });
}

/** Clears the grade filters. */
export function clearGradeFilters(store: AppStore): void {
  patch(store, 'gradings', { chosen: ALL_GRADES });
}

/** Gives a set the grades of the version that it replaces, also in undo steps. */
export function moveGrades(store: AppStore, from: number, to: number, olderRows: Uint32Array): void {
  const { gradings, history } = store.getState();
  const without = <T>(map: ReadonlyMap<number, T>) => [...map].filter(([set]) => set !== from);
  const move = <T>(map: ReadonlyMap<number, T>, moved: (value: T) => T): ReadonlyMap<number, T> => {
    const value = map.get(from);
    return value === undefined ? map : new Map([...without(map), [to, moved(value)]]);
  };
  const columnsMoved = (columns: GradeColumns): GradeColumns =>
    Object.fromEntries(
      Object.entries(columns).map(([grading, column]) => [grading, rowsMoved(column, olderRows)]),
    );
  store.setState({
    gradings: {
      ...gradings,
      columns: move(gradings.columns, columnsMoved),
      shelves: new Map(without(gradings.shelves)),
      unsaved: new Set([...gradings.unsaved].filter((set) => set !== from)),
      found: new Map(without(gradings.found)),
    },
    history: changeSteps<GradedColumns>(history, RECORD_GRADES, (value) => ({
      ...value,
      columns: move(value.columns, (column) => column && rowsMoved(column, olderRows)),
    })),
  });
}

/**
 * Removes the grades of a removed set from the page; saved grades stay. Its changes can no longer be undone,
 * except in sets that share them.
 */
export function deleteGrades(store: AppStore, key: number): void {
  const { gradings, history } = store.getState();
  const { columns, shelves, unsaved, found } = gradings;
  const without = <T>(map: ReadonlyMap<number, T>) => new Map([...map].filter(([set]) => set !== key));
  const sharers = sharersOf(gradings, key);
  const isLeft = ({ of, after }: Change) => {
    if (of !== 'gradings') return true;
    const { columns: changed } = after as GradedColumns;
    return !changed.has(key) || sharers.some((set) => changed.has(set));
  };
  const { past, future, typed } = changeSteps<GradedColumns>(history, RECORD_GRADES, (value) => ({
    ...value,
    columns: without(value.columns),
  }));
  const keep = (changes: readonly Change[], before: readonly Change[]) =>
    changes.filter((_, at) => isLeft(before[at] as Change));
  store.setState({
    gradings: {
      ...gradings,
      columns: without(columns),
      shelves: without(shelves),
      unsaved: new Set([...unsaved].filter((set) => set !== key)),
      found: without(found),
    },
    history: { past: keep(past, history.past), future: keep(future, history.future), typed },
  });
}

function tableOf({ incidents }: AppState, set: number): IncidentTable | null {
  return incidents?.sets.find(({ key }) => key === set)?.taken.table ?? null;
}
