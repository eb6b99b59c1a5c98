import '../../../styles/css/explore-table.css';
import { useEffect, useMemo, useState } from 'react';
import { listRows } from '../../analysis/incidents/list-rows.ts';
import type { GradeColumns } from '../../domain/grading.ts';
import { intlTagOf } from '../../i18n/locales.ts';
import { useAppState, useAppStore, useAtlas, useFormat, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import {
  columnTitle,
  GradePicked,
  UntaggedNote,
  useBarNames,
  useExploreT,
  useGradingsT,
  useIncidentsT,
  useSettled,
} from '../records/index.ts';
import type { IncidentSet } from '../records/state/incidents.ts';
import { selectIncident } from '../records/state/select-incident.ts';
import { focusRecord } from './focus-record.ts';
import type { GridSort } from './head-cell.tsx';
import { SaveRows } from './save-rows.tsx';
import { selectShownRows } from './state/explored-incidents.ts';
import { tableColumns } from './table-columns.ts';
import { useRowPicking } from './use-row-picking.ts';
import { VirtualGrid } from './virtual-grid.tsx';

const NO_ROWS = new Uint8Array(0);
const NO_GRADES: GradeColumns = {};

/** Table of matching records, one file at a time because columns differ. */
export function IncidentTable() {
  const t = useExploreT();
  const format = useFormat();
  const sets = useAppState(({ incidents }) => incidents?.sets)?.filter(({ isShown }) => isShown) ?? [];
  const selectedSet = useAppState(({ exploration }) => exploration.selected?.set ?? null);
  const [picked, setPicked] = useState<number | null>(null);
  // A record opened on the map switches the table to its file.
  useEffect(() => {
    if (selectedSet !== null) setPicked(selectedSet);
  }, [selectedSet]);
  const shown = useSettled(selectShownRows);
  const set = sets.find(({ key }) => key === picked) ?? sets[0];
  if (set === undefined) return <p className="grid-empty">{t('explore.table.empty')}</p>;
  const rows = shown.get(set.key) ?? NO_ROWS;
  const passing = rows.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <div className="table-tools">
        <p>{t('explore.table.count', { count: format.number(passing), total: set.taken.table.rowCount })}</p>
        {sets.length > 1 && (
          <label>
            <span className="visually-hidden">{t('explore.table.set')}</span>
            <select
              className="select"
              value={set.key}
              onChange={({ currentTarget }) => setPicked(Number(currentTarget.value))}
            >
              {sets.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <SetTable key={set.key} set={set} shown={rows} />
    </>
  );
}

function SetTable({ set, shown }: { readonly set: IncidentSet; readonly shown: Uint8Array }) {
  const t = useExploreT();
  const tIncidents = useIncidentsT();
  const format = useFormat();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useBarNames();
  const tGradings = useGradingsT();
  const grades = useAppState(({ gradings }) => gradings.columns.get(set.key) ?? NO_GRADES);
  const language = useInterfaceLanguage();
  const selected = useAppState(({ exploration }) => exploration.selected);
  const [sort, setSort] = useState<GridSort | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language, names with it and with the atlas, into which those of a language come later
  const columns = useMemo(
    () =>
      tableColumns(set, grades, {
        t,
        tGradings,
        format,
        nameOf,
        titleOf: (name, at) => columnTitle(name, at, tIncidents),
      }),
    [set.taken, set.tags, grades, atlas, language, t, tIncidents, tGradings],
  );
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    const by =
      column === undefined || sort === null ? null : { by: column.sortKey(), descending: sort.descending };
    return listRows(shown, by, intlTagOf(language));
  }, [columns, shown, sort, language]);
  const place = useMemo(
    () => (selected?.set === set.key ? rows.indexOf(selected.row) : -1),
    [rows, selected, set],
  );
  const picking = useRowPicking(set.key, rows, shown);
  // Ascending, descending, then the file's order.
  const onSort = (column: string) =>
    setSort((before) =>
      before?.column !== column
        ? { column, descending: false }
        : before.descending
          ? null
          : { column, descending: true },
    );
  return (
    <>
      <UntaggedNote />
      <GradePicked />
      <SaveRows name={set.name} columns={columns} rows={rows} />
      <VirtualGrid
        label={t('explore.table.of', { name: set.name })}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={onSort}
        selected={place}
        picking={picking}
        onOpen={(row, byKeyboard) => {
          selectIncident(store, { set: set.key, row });
          if (byKeyboard) focusRecord();
        }}
      />
    </>
  );
}
