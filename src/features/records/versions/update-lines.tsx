import { useState } from 'react';
import { formatCsv } from '../../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import type { RecordPlaces } from '../../../importers/incidents/raw-table.ts';
import { ScrollRegion } from '../../../ui/primitives/scroll-region.tsx';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import type { UpdateLine } from '../../../workers/compare-files.ts';
import { clampPage } from '../clamp-page.ts';
import { type TranslateIncidents, useIncidentsT } from '../incident-words.ts';
import { PageTurner } from '../page-turner.tsx';
import { type TranslateVersions, useVersionsT } from './version-words.ts';

interface Props {
  /** Of the newer version. */
  readonly name: string;
  readonly lines: readonly UpdateLine[];
  readonly linesLeftOut: number;
  readonly unit: RecordPlaces['unit'];
}

/** Rows per page. */
const PAGE_ROWS = 25;

/** What changed between two versions: a table, and a button to save it as CSV. */
export function UpdateLines({ name, lines, linesLeftOut, unit }: Props) {
  const t = useVersionsT();
  const recordsT = useIncidentsT();
  const [page, setPage] = useState(0);
  if (lines.length === 0) return null;
  const first = clampPage(page, PAGE_ROWS, lines.length) * PAGE_ROWS;
  const title = t('versions.lines');
  const headings = headingsOf(t, recordsT);
  const cells = (line: UpdateLine) => cellsOf(line, unit, t, recordsT);
  const saveCsv = () => {
    const csv = formatCsv([headings, ...lines.map(cells)]);
    downloadBlob(
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      fileNameOf(`${name} changes`, new Date(), 'csv'),
      document,
    );
  };
  return (
    <Disclosure summary={title} count={lines.length + linesLeftOut}>
      <ScrollRegion className="import-scroll" label={title}>
        <table className="import-table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(first, first + PAGE_ROWS).map((line) => {
              const texts = cells(line);
              return (
                <tr key={[line.what, line.place, line.of, line.column].join(' ')}>
                  {COLUMNS.map((column, at) => (
                    <td key={column} className="import-value">
                      {texts[at]}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {linesLeftOut > 0 && <p className="incidents-note">{t('versions.leftOut', { count: linesLeftOut })}</p>}
      <PageTurner page={first / PAGE_ROWS} rowsAPage={PAGE_ROWS} count={lines.length} onTurn={setPage} />
      <p>
        <button type="button" className="text-button" onClick={saveCsv}>
          {recordsT('incidents.problems.export')}
        </button>
      </p>
    </Disclosure>
  );
}

const COLUMNS = ['what', 'record', 'where', 'column', 'before', 'after'] as const;

type Line = readonly [
  what: string,
  record: string,
  where: string,
  column: string,
  before: string,
  after: string,
];

function headingsOf(t: TranslateVersions, recordsT: TranslateIncidents): Line {
  return [
    t('versions.line.what'),
    t('versions.line.record'),
    recordsT('incidents.problems.column.where'),
    recordsT('incidents.problems.column.column'),
    t('versions.line.before'),
    t('versions.line.after'),
  ];
}

function cellsOf(
  { what, record, place, of, column, before, after }: UpdateLine,
  unit: Props['unit'],
  t: TranslateVersions,
  recordsT: TranslateIncidents,
): Line {
  const where = recordsT(`incidents.where.${unit}`, { number: place });
  const names = {
    position: recordsT('incidents.meaning.place'),
    date: recordsT('incidents.meaning.date'),
    cell: column,
    '': '',
  };
  return [t(`versions.${what}`), record, where, names[of], before, after];
}
