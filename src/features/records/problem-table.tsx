import { useState } from 'react';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import {
  OUTCOMES,
  type Outcome,
  type ProblemTable as Problems,
  problemAt,
} from '../../importers/incidents/problem-log.ts';
import { placeOf, type RecordPlaces } from '../../importers/incidents/raw-table.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { clampPage } from './clamp-page.ts';
import { columnTitle } from './column-title.ts';
import {
  type TranslateIncidents,
  type TranslateProblems,
  useIncidentsT,
  useProblemsT,
} from './incident-words.ts';
import { PageTurner } from './page-turner.tsx';
import { problemsOfOutcome } from './problems-of-outcome.ts';

interface Props {
  readonly name: string;
  readonly problems: Problems;
  readonly places: RecordPlaces;
  readonly columnNames: readonly string[];
}

/** Rows per page. */
const PAGE_ROWS = 25;

/** Paginated table of problem records (up to a million) with place, value, reason and remedy. */
export function ProblemTable(props: Props) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const format = useFormat();
  const { problems } = props;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [page, setPage] = useState(0);
  if (problems.count === 0) return <p>{t('incidents.problems.none')}</p>;
  const byOutcome = problemsOfOutcome(problems);
  const shown = outcome === null ? null : byOutcome[outcome];
  const count = shown?.length ?? problems.count;
  const first = clampPage(page, PAGE_ROWS, count) * PAGE_ROWS;
  const last = Math.min(first + PAGE_ROWS, count);
  const rows = Array.from({ length: last - first }, (_, i) => shown?.[first + i] ?? first + i);
  const takeAway = () => {
    const csv = formatCsv([headings(t), ...allRows(props, shown, t, problemsT)]);
    downloadBlob(
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      fileNameOf(`${props.name} report`, new Date(), 'csv'),
      document,
    );
  };
  return (
    <>
      <p className="import-filter">
        <label>
          <span>{t('incidents.problems.shown')}</span>{' '}
          <select
            className="select"
            value={outcome ?? ''}
            onChange={({ currentTarget: { value } }) => {
              setOutcome(OUTCOMES.find((one) => one === value) ?? null);
              setPage(0);
            }}
          >
            <option value="">{t('incidents.problems.all', { count: format.number(problems.count) })}</option>
            {OUTCOMES.filter((one) => byOutcome[one].length > 0).map((one) => (
              <option key={one} value={one}>
                {t('incidents.problems.outcome', {
                  outcome: t(`incidents.outcome.${one}`),
                  count: format.number(byOutcome[one].length),
                })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="text-button" onClick={takeAway}>
          {t('incidents.problems.export')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className="import-scroll" tabIndex={0} aria-label={t('incidents.problems')} data-scroll="">
        <table className="import-table" data-testid="import-problems">
          <thead>
            <tr>
              {headings(t).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((at) => (
              <ProblemRow key={at} {...props} at={at} />
            ))}
          </tbody>
        </table>
      </section>
      <PageTurner page={first / PAGE_ROWS} rowsAPage={PAGE_ROWS} count={count} onTurn={setPage} />
    </>
  );
}

function ProblemRow({ problems, places, columnNames, at }: Props & { readonly at: number }) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const cells = cellsOf({ problems, places, columnNames }, at, t, problemsT);
  const { outcome } = problemAt(problems, at);
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{cells.where}</th>
      <td>{cells.column}</td>
      <td className="import-value">{cells.value}</td>
      <td>
        <b>{cells.outcome}</b> {cells.why}
      </td>
      <td>{cells.remedy}</td>
    </tr>
  );
}

function headings(t: TranslateIncidents): readonly string[] {
  return (['where', 'column', 'value', 'what', 'remedy'] as const).map((column) =>
    t(`incidents.problems.column.${column}`),
  );
}

function cellsOf(
  { problems, places, columnNames }: Omit<Props, 'name'>,
  at: number,
  t: TranslateIncidents,
  problemsT: TranslateProblems,
) {
  const { code, outcome, record, column, value } = problemAt(problems, at);
  return {
    where: t(`incidents.where.${places.unit}`, { number: placeOf(places, record) }),
    column: column === null ? '' : columnTitle(columnNames[column] ?? '', column, t),
    value,
    outcome: t(`incidents.outcome.${outcome}`),
    why: problemsT(`problem.${code}`),
    remedy: problemsT(`problem.${code}.do`),
  };
}

function* allRows(
  props: Props,
  shown: readonly number[] | Uint32Array | null,
  t: TranslateIncidents,
  problemsT: TranslateProblems,
): Generator<readonly string[]> {
  const count = shown?.length ?? props.problems.count;
  for (let i = 0; i < count; i += 1) {
    const { where, column, value, outcome, why, remedy } = cellsOf(props, shown?.[i] ?? i, t, problemsT);
    yield [where, column, value, `${outcome}. ${why}`, remedy];
  }
}
