/** Puts a version of a file in the place of another: gradings, the selected and picked records go along. */
import { rowsMoved } from '../../../analysis/incidents/grade-rows.ts';
import type { Grading } from '../../../domain/grading.ts';
import { makeTemplate } from '../../../importers/incidents/mapping-template.ts';
import { handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { moveGrades } from './grade-incidents.ts';
import type { EarlierVersion, IncidentSet, Overlap } from './incidents.ts';
import { setsOf } from './patch-incidents.ts';
import { saveGradesNow } from './save-grades.ts';

/**
 * Replaces a set in the list.
 * @param isLater whether the other set becomes an earlier version of this one; when a version is opened again,
 *   it has its own
 */
export function replaceSet(
  store: AppStore,
  older: IncidentSet,
  newer: IncidentSet,
  overlap: Overlap,
  isLater: boolean,
): void {
  const sets = setsOf(store);
  const without = (one: IncidentSet): IncidentSet => {
    const shared = one.shared.filter((other) => other.set !== older.id);
    // A set that stays as it is need not be drawn again.
    return shared.length === one.shared.length ? one : { ...one, shared };
  };
  const set = {
    ...without(newer),
    earlier: isLater ? [versionOf(store, older, overlap), ...older.earlier] : newer.earlier,
  };
  saveGradesNow(store, older.key);
  // The newer version lists the records that it has in common with others.
  patch(store, 'incidents', { sets: sets.map((one) => (one.key === older.key ? set : without(one))) });
  const { olderRows, others } = overlap;
  moveGrades(store, older.key, newer.key, olderRows);
  if (isLater) for (const other of others) copyGrades(store, other.set, newer.key, other.olderRows);
  moveRows(store, older.key, newer.key, olderRows);
  const { files, sessions } = handlesOf(store);
  sessions.get(older.key)?.end();
  sessions.delete(older.key);
  for (const { key } of [older, ...older.earlier]) {
    if (!set.earlier.some((version) => version.key === key)) files.delete(key);
  }
}

/** Gives the records of a set without a grade those of the same records in another set. */
function copyGrades(store: AppStore, from: number, to: number, olderRows: Uint32Array): void {
  const { columns } = store.getState().gradings;
  const source = columns.get(from);
  if (source === undefined) return;
  const copied: Partial<Record<Grading, Uint8Array>> = { ...columns.get(to) };
  for (const [grading, column] of Object.entries(source) as [Grading, Uint8Array][]) {
    const moved = rowsMoved(column, olderRows);
    copied[grading] = copied[grading]?.map((grade, row) => grade || (moved[row] as number)) ?? moved;
  }
  patch(store, 'gradings', { columns: new Map([...columns, [to, copied]]) });
}

function versionOf(
  store: AppStore,
  { key, name, part, understood: { summary, mapping }, importedAt }: IncidentSet,
  { counts, keys, lines, linesLeftOut }: Overlap,
): EarlierVersion {
  return {
    key,
    name,
    fileName: handlesOf(store).files.get(key)?.name ?? name,
    part,
    recipe: makeTemplate(name, summary, mapping),
    importedAt,
    update: { counts, keys, lines, linesLeftOut },
    missing: null,
  };
}

function moveRows(store: AppStore, from: number, to: number, olderRows: Uint32Array): void {
  const { exploration } = store.getState();
  const { selected } = exploration;
  const picked = new Map(exploration.picked);
  const rows = picked.get(from);
  picked.delete(from);
  if (rows !== undefined) picked.set(to, rowsMoved(rows, olderRows));
  const at = selected?.set === from ? olderRows.indexOf(selected.row + 1) : -1;
  store.setState({
    exploration: {
      ...exploration,
      picked,
      selected: selected?.set === from ? (at < 0 ? null : { set: to, row: at }) : selected,
    },
  });
}
