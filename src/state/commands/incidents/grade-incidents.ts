/** Grading of own incidents: one, those that are picked, or all that pass the filters, with the way back. */
import { gradeRows } from '../../../analysis/incidents/grade-rows.ts';
import type { Grading } from '../../../domain/grading.ts';
import type { IncidentRow } from '../../exploration.ts';
import { GRADE_SHELF, type GradeShelf } from '../../grade-shelf.ts';
import { ALL_GRADES, type GradeEdit, type GradingsState } from '../../gradings.ts';
import { selectShownRows } from '../../selectors/explored-incidents.ts';
import { selectPickedRows } from '../../selectors/picked-incidents.ts';
import type { AppStore } from '../../store.ts';
import { keepGradesSoon } from './keep-grades.ts';

/** An edit of a million rows holds a million bytes. */
const MOST_EDITS = 30;

/** Gives a record a grade. @param grade 0 takes it away */
export function gradeIncident(
  store: AppStore,
  { set, row }: IncidentRow,
  grading: Grading,
  grade: number,
  shelf: GradeShelf = GRADE_SHELF,
): void {
  const rowCount = rowCountOf(store, set);
  if (row >= rowCount) return;
  const chosen = new Uint8Array(rowCount);
  chosen[row] = 1;
  gradeAll(store, new Map([[set, chosen]]), grading, grade, shelf);
}

/** Gives all records that pass the filters a grade. @returns how many have another than before */
export function gradePassing(
  store: AppStore,
  grading: Grading,
  grade: number,
  shelf: GradeShelf = GRADE_SHELF,
): number {
  return gradeAll(store, selectShownRows(store.getState()), grading, grade, shelf);
}

/** Gives all records that are picked, and pass the filters, a grade in one step. @returns how many have another than before */
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
  const { columns, past } = store.getState().gradings;
  let count = 0;
  const changes: GradeEdit['changes'][number][] = [];
  for (const [set, chosen] of rows) {
    const before = columns.get(set)?.[grading] ?? null;
    const { column, changed } = gradeRows(before, chosen, grade);
    count += changed;
    if (changed > 0) changes.push({ set, before, after: column });
  }
  if (count === 0) return 0;
  const edit: GradeEdit = { grading, changes, count };
  apply(store, edit, 'after', { past: [...past, edit].slice(-MOST_EDITS), future: [] }, shelf);
  return count;
}

/** Takes the last grading back. @returns what was taken back */
export function undoGrading(store: AppStore, shelf: GradeShelf = GRADE_SHELF): GradeEdit | null {
  const { past, future } = store.getState().gradings;
  const edit = past.at(-1);
  if (edit === undefined) return null;
  apply(store, edit, 'before', { past: past.slice(0, -1), future: [...future, edit] }, shelf);
  return edit;
}

/** Does again what was taken back last. */
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
  for (const change of changes) {
    const { [grading]: _, ...others } = columns.get(change.set) ?? {};
    const column = change[to];
    columns.set(change.set, column === null ? others : { ...others, [grading]: column });
  }
  patchGradings(store, { columns, ...history });
  keepGradesSoon(
    store,
    changes.map(({ set }) => set),
    shelf,
  );
}

/** Adds a grade to those that let rows through, or takes it away; with the last one all do again. */
export function toggleGrade(store: AppStore, grading: Grading, grade: number): void {
  const chosen = store.getState().gradings.chosen[grading] ?? [];
  const grades = chosen.includes(grade) ? chosen.filter((one) => one !== grade) : [...chosen, grade];
  chooseGrades(store, grading, grades.length === 0 ? null : grades);
}

/** Only rows of these grades; `null` for all. */
export function chooseGrades(store: AppStore, grading: Grading, grades: readonly number[] | null): void {
  patchGradings(store, { chosen: { ...store.getState().gradings.chosen, [grading]: grades } });
}

/** Lets rows of all grades through again. */
export function clearGradeFilters(store: AppStore): void {
  patchGradings(store, { chosen: ALL_GRADES });
}

/** A set has gone: its grades stay where they are kept, and what was done with them cannot be undone any more. */
export function forgetGrades(store: AppStore, key: number): void {
  const { columns, past, future, shelves } = store.getState().gradings;
  const without = <T>(map: ReadonlyMap<number, T>) => new Map([...map].filter(([set]) => set !== key));
  const isOther = ({ changes }: GradeEdit) => changes.every(({ set }) => set !== key);
  patchGradings(store, {
    columns: without(columns),
    shelves: without(shelves),
    past: past.filter(isOther),
    future: future.filter(isOther),
  });
}

function rowCountOf(store: AppStore, set: number): number {
  return store.getState().incidents?.sets.find(({ key }) => key === set)?.taken.table.rowCount ?? 0;
}

function patchGradings(store: AppStore, patch: Partial<GradingsState>): void {
  store.setState(({ gradings }) => ({ gradings: { ...gradings, ...patch } }));
}
