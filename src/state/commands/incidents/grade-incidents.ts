/** Grades one record, the picked ones or all that pass the filters, with undo history. */
import { carryGrades } from '../../../analysis/incidents/carry-grades.ts';
import { gradeRows } from '../../../analysis/incidents/grade-rows.ts';
import type { GradeColumns, Grading } from '../../../domain/grading.ts';
import type { IncidentTable } from '../../../domain/incident.ts';
import type { IncidentRow } from '../../exploration.ts';
import { GRADE_SHELF, type GradeShelf } from '../../grade-shelf.ts';
import { ALL_GRADES, type GradeEdit, type GradingsState } from '../../gradings.ts';
import { selectShownRows } from '../../selectors/explored-incidents.ts';
import { selectPickedRows } from '../../selectors/picked-incidents.ts';
import { sharersOf } from '../../selectors/sharers-of.ts';
import type { AppStore } from '../../store.ts';
import { saveGradesSoon } from './save-grades.ts';

/** An edit of a million rows takes a million bytes. */
const MAX_EDITS = 30;

/** Grades a record. @param grade 0 removes the grade */
export function gradeIncident(
  store: AppStore,
  { set, row }: IncidentRow,
  grading: Grading,
  grade: number,
  shelf: GradeShelf = GRADE_SHELF,
): void {
  const rowCount = tableOf(store, set)?.rowCount ?? 0;
  if (row >= rowCount) return;
  const chosen = new Uint8Array(rowCount);
  chosen[row] = 1;
  gradeAll(store, new Map([[set, chosen]]), grading, grade, shelf);
}

/** Grades all records that pass the filters. @returns the number of changed records */
export function gradePassing(
  store: AppStore,
  grading: Grading,
  grade: number,
  shelf: GradeShelf = GRADE_SHELF,
): number {
  return gradeAll(store, selectShownRows(store.getState()), grading, grade, shelf);
}

/** Grades all picked records that pass the filters, in one step. @returns the number of changed records */
export function gradePicked(
  store: AppStore,
  grading: Grading,
  grade: number,
  shelf: GradeShelf = GRADE_SHELF,
): number {
  return gradeAll(store, selectPickedRows(store.getState()), grading, grade, shelf);
}

function gradeAll(
  store: AppStore,
  rows: ReadonlyMap<number, Uint8Array>,
  grading: Grading,
  grade: number,
  shelf: GradeShelf,
): number {
  const { columns, past, steps } = store.getState().gradings;
  let count = 0;
  const next = new Map(columns);
  for (const [set, chosen] of rows) {
    const before = next.get(set)?.[grading] ?? null;
    const { column, changed } = gradeRows(before, chosen, grade);
    count += changed;
    if (changed > 0) change(store, next, { set, grading, from: before, to: column });
  }
  if (count === 0) return 0;
  const changes: GradeEdit['changes'][number][] = [];
  for (const [set, { [grading]: after = null }] of next) {
    const before = columns.get(set)?.[grading] ?? null;
    if (after !== before) changes.push({ set, before, after });
  }
  const edit: GradeEdit = { grading, changes, count };
  show(
    store,
    next,
    { past: [...past, edit].slice(-MAX_EDITS), future: [], steps: steps + 1 },
    changes,
    shelf,
  );
  return count;
}

/** Changes the grades of a set, and of sets that share them, in the new columns. */
function change(
  store: AppStore,
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
): void {
  const recordOf = (key: number) => tableOf(store, key)?.record ?? new Uint32Array(0);
  for (const key of [set, ...sharersOf(store.getState().gradings, set)]) {
    const { [grading]: before = null, ...others } = columns.get(key) ?? {};
    const isAsItWas = key === set && before === from;
    const column = isAsItWas
      ? to
      : carryGrades(from, to, recordOf(set), { column: before, record: recordOf(key) });
    columns.set(key, column === null ? others : { ...others, [grading]: column });
  }
}

function show(
  store: AppStore,
  columns: ReadonlyMap<number, GradeColumns>,
  history: Partial<Pick<GradingsState, 'past' | 'future' | 'steps'>>,
  changes: GradeEdit['changes'],
  shelf: GradeShelf,
): void {
  patchGradings(store, { columns, ...history });
  saveGradesSoon(
    store,
    changes.map(({ set }) => set),
    shelf,
  );
}

/** Undoes the last grading. @returns the undone edit */
export function undoGrading(store: AppStore, shelf: GradeShelf = GRADE_SHELF): GradeEdit | null {
  const { past, future } = store.getState().gradings;
  const edit = past.at(-1);
  if (edit === undefined) return null;
  apply(store, edit, 'before', { past: past.slice(0, -1), future: [...future, edit] }, shelf);
  return edit;
}

/** Redoes the last undone grading. */
export function redoGrading(store: AppStore, shelf: GradeShelf = GRADE_SHELF): GradeEdit | null {
  const { past, future } = store.getState().gradings;
  const edit = future.at(-1);
  if (edit === undefined) return null;
  apply(store, edit, 'after', { past: [...past, edit], future: future.slice(0, -1) }, shelf);
  return edit;
}

function apply(
  store: AppStore,
  { grading, changes }: GradeEdit,
  to: 'before' | 'after',
  history: Pick<GradingsState, 'past' | 'future'>,
  shelf: GradeShelf,
): void {
  const columns = new Map(store.getState().gradings.columns);
  const from = to === 'after' ? 'before' : 'after';
  for (const one of changes) {
    change(store, columns, { set: one.set, grading, from: one[from], to: one[to] });
  }
  show(store, columns, history, changes, shelf);
}

/** Adds or removes a grade of the filter; without any, all rows pass. */
export function toggleGrade(store: AppStore, grading: Grading, grade: number): void {
  const chosen = store.getState().gradings.chosen[grading] ?? [];
  const grades = chosen.includes(grade) ? chosen.filter((one) => one !== grade) : [...chosen, grade];
  chooseGrades(store, grading, grades.length === 0 ? null : grades);
}

/** Only rows with these grades; `null` for all. */
export function chooseGrades(store: AppStore, grading: Grading, grades: readonly number[] | null): void {
  patchGradings(store, { chosen: { ...store.getState().gradings.chosen, [grading]: grades } });
}

/** Clears the grade filters. */
export function clearGradeFilters(store: AppStore): void {
  patchGradings(store, { chosen: ALL_GRADES });
}

/**
 * Removes the grades of a removed set from the page; saved grades stay. Its edits can no longer be undone,
 * except in sets that share them.
 */
export function deleteGrades(store: AppStore, key: number): void {
  const { gradings } = store.getState();
  const { columns, past, future, shelves, unsaved } = gradings;
  const without = <T>(map: ReadonlyMap<number, T>) => new Map([...map].filter(([set]) => set !== key));
  const sharers = sharersOf(gradings, key);
  const others = (edits: readonly GradeEdit[]) =>
    edits.flatMap((edit) => {
      const changes = edit.changes.filter(({ set }) => set !== key);
      const isWhole = changes.length === edit.changes.length;
      // The shared history would count a new object as a step.
      if (isWhole) return [edit];
      return changes.some(({ set }) => sharers.includes(set)) ? [{ ...edit, changes }] : [];
    });
  patchGradings(store, {
    columns: without(columns),
    shelves: without(shelves),
    unsaved: new Set([...unsaved].filter((set) => set !== key)),
    past: others(past),
    future: others(future),
  });
}

function tableOf(store: AppStore, set: number): IncidentTable | null {
  return store.getState().incidents?.sets.find(({ key }) => key === set)?.taken.table ?? null;
}

function patchGradings(store: AppStore, patch: Partial<GradingsState>): void {
  store.setState(({ gradings }) => ({ gradings: { ...gradings, ...patch } }));
}
