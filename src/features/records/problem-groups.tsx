import { type ReactNode, useState } from 'react';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import {
  type ProblemCode,
  type ProblemTable as Problems,
  problemAt,
} from '../../importers/incidents/problem-log.ts';
import { placeOf, type RecordPlaces } from '../../importers/incidents/raw-table.ts';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { clampPage } from './clamp-page.ts';
import { columnTitle } from './column-title.ts';
import { groupProblems, type ProblemGroup, remedyOf } from './group-problems.ts';
import {
  type TranslateIncidents,
  type TranslateProblems,
  useIncidentsT,
  useProblemsT,
} from './incident-words.ts';
import { PageTurner } from './page-turner.tsx';

interface Props {
  readonly name: string;
  readonly problems: Problems;
  readonly places: RecordPlaces;
  readonly columnNames: readonly string[];
  /** What can be done about a group; only before the import. */
  readonly actionsFor?: (code: ProblemCode) => ReactNode;
}

/** Rows per page. */
const PAGE_ROWS = 25;
/** Places in the summary of a group. */
const FIRST_PLACES = 3;

/** Problems (up to a million) by cause: number, reason and remedy, with a table of the records of each. */
export function ProblemGroups(props: Props) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const { problems, name } = props;
  if (problems.count === 0) return <p>{t('incidents.problems.none')}</p>;
  const saveCsv = () => {
    const csv = formatCsv([headings(t), ...allRows(props, t, problemsT)]);
    downloadBlob(
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      fileNameOf(`${name} report`, new Date(), 'csv'),
      document,
    );
  };
  return (
    <>
      <ul className="problem-groups" data-testid="import-problems">
        {groupProblems(problems).map((group) => (
          <Group key={group.code} {...props} group={group} />
        ))}
      </ul>
      <p>
        <button type="button" className="text-button" onClick={saveCsv}>
          {t('incidents.problems.export')}
        </button>
      </p>
    </>
  );
}

type GroupProps = Props & { readonly group: ProblemGroup };

function Group(props: GroupProps) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const format = useFormat();
  const { code, outcome, rows } = props.group;
  const places = Array.from(rows.subarray(0, FIRST_PLACES), (at) => cellsOf(props, at, t).where);
  return (
    <li data-outcome={outcome} data-code={code}>
      <p>
        <b>{format.number(rows.length)}</b> {problemsT(`problem.${code}`)}{' '}
        <span className="incidents-note">{t(`incidents.outcome.${outcome}`)}</span>
      </p>
      <p className="incidents-note">{problemsT(remedyOf(code))}</p>
      {props.actionsFor?.(code)}
      <Disclosure summary={`${places.join(format.comma)}${rows.length > FIRST_PLACES ? ' …' : ''}`}>
        <GroupTable {...props} />
      </Disclosure>
    </li>
  );
}

function GroupTable(props: GroupProps) {
  const t = useIncidentsT();
  const [page, setPage] = useState(0);
  const { rows } = props.group;
  const first = clampPage(page, PAGE_ROWS, rows.length) * PAGE_ROWS;
  return (
    <>
      <table className="import-table">
        <thead>
          <tr>
            {headings(t, SHORT).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows.subarray(first, first + PAGE_ROWS), (at) => {
            const { where, column, value } = cellsOf(props, at, t);
            return (
              <tr key={at}>
                <th scope="row">{where}</th>
                <td>{column}</td>
                <td className="import-value">{value}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <PageTurner page={first / PAGE_ROWS} rowsAPage={PAGE_ROWS} count={rows.length} onTurn={setPage} />
    </>
  );
}

const SHORT = ['where', 'column', 'value'] as const;
const WHOLE = [...SHORT, 'what', 'remedy'] as const;

function headings(
  t: TranslateIncidents,
  columns: readonly (typeof WHOLE)[number][] = WHOLE,
): readonly string[] {
  return columns.map((column) => t(`incidents.problems.column.${column}`));
}

function cellsOf(
  { problems, places, columnNames }: Omit<Props, 'name' | 'actionsFor'>,
  at: number,
  t: TranslateIncidents,
) {
  const { record, column, value } = problemAt(problems, at);
  return {
    where: t(`incidents.where.${places.unit}`, { number: placeOf(places, record) }),
    column: column === null ? '' : columnTitle(columnNames[column] ?? '', column, t),
    value,
  };
}

function* allRows(
  props: Props,
  t: TranslateIncidents,
  problemsT: TranslateProblems,
): Generator<readonly string[]> {
  for (let at = 0; at < props.problems.count; at += 1) {
    const { where, column, value } = cellsOf(props, at, t);
    const { code, outcome } = problemAt(props.problems, at);
    const what = `${t(`incidents.outcome.${outcome}`)}. ${problemsT(`problem.${code}`)}`;
    yield [where, column, value, what, problemsT(remedyOf(code))];
  }
}
