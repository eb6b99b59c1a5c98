import type { ReactNode } from 'react';
import { type Describing, describeValue } from '../../analysis/key-figures/describe-key-figure.ts';
import type { Citation } from '../../domain/atlas.ts';
import type { KeyFigure, KeyFigureRow } from '../../domain/key-figures.schema.ts';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { RowLabel } from './row-label.tsx';

interface Props {
  readonly figure: KeyFigure;
  /** Numbered in the list below the table. */
  readonly sources: readonly Citation[];
}

interface Column {
  readonly title: string;
  readonly cell: (row: KeyFigureRow) => ReactNode;
  readonly isText?: boolean;
}

/** The values of a chart. Columns that no row fills are left out. */
export function FigureTable({ figure, sources }: Props) {
  const describing = useDescribing();
  const columns = columnsOf(figure, sources, describing);
  return (
    <div className="key-figure-wide">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{describing.t('front.table.what')}</th>
            {columns.map(({ title, isText = false }) => (
              <th key={title} scope="col" className={isText ? undefined : 'numeric'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={`${row.feature} ${row.series} ${row.date}`}>
              <th scope="row">
                <RowLabel row={row} />
              </th>
              {columns.map(({ title, cell, isText = false }) => (
                <td key={title} className={isText ? undefined : 'numeric'}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnsOf(figure: KeyFigure, sources: readonly Citation[], describing: Describing): Column[] {
  const { t, say, format, nameOf } = describing;
  const { rows } = figure;
  const [first] = rows;
  const columns: Column[] = [];
  if (first?.market !== undefined) {
    columns.push({
      title: t('front.table.market'),
      cell: ({ market }) => market !== undefined && nameOf(market),
      isText: true,
    });
  }
  if (first?.date !== undefined && (first.feature ?? first.series) !== undefined) {
    columns.push({
      title: t('front.table.date'),
      cell: ({ date }) => date !== undefined && format.date(date),
      isText: true,
    });
  }
  for (const { feature } of first?.values ?? []) {
    columns.push({
      title: nameOf(feature),
      cell: ({ values }) => {
        const score = values?.find((one) => one.feature === feature);
        return score !== undefined && format.number(score.value, 1);
      },
    });
  }
  columns.push({
    title: t(first?.values === undefined ? 'front.table.value' : 'front.table.mean'),
    cell: (row) => describeValue(row, figure, describing),
  });
  if (first?.sources !== undefined) {
    columns.push({
      title: say('panel.sources.title'),
      cell: (row) => row.sources?.map((id) => sources.findIndex((one) => one.id === id) + 1).join(', '),
    });
  }
  return columns;
}
