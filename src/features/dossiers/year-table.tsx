import { Fragment } from 'react';
import type { CountedYears, YearCell } from '../../analysis/dossier/count-by-year.ts';
import { type Compared, verdictOf } from '../../analysis/incidents/compare-counts.ts';
import type { NamedDimension } from '../../analysis/incidents/dimensions.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { useBarNames, useCalendarNames, useExploreT } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';

export interface RecordsByYear {
  readonly market: CountedYears;
  /** Only for borders, and for areas with records at a crossing. */
  readonly crossing: CountedYears | null;
}

export function YearTables({ byYear }: { readonly byYear: RecordsByYear | null }) {
  if (byYear === null) return null;
  return (
    <>
      <YearTable dimension="market" counted={byYear.market} />
      {byYear.crossing !== null && <YearTable dimension="crossing" counted={byYear.crossing} />}
    </>
  );
}

interface Props {
  readonly dimension: Extract<NamedDimension, 'market' | 'crossing'>;
  readonly counted: CountedYears;
}

/**
 * The user's records and their quantities by market or crossing and year, with the change of the last year. Dates
 * in later years are mistakes, which have a column of their own.
 */
function YearTable({ dimension, counted: { years, laterYear, rows, lastMonth } }: Props) {
  const t = useDossierT();
  const exploreT = useExploreT();
  const nameOf = useBarNames();
  const { months } = useCalendarNames();
  const columns = laterYear === null ? years : [...years, laterYear];
  const hasTotal = columns.length > 1;
  const isChange = rows.some(({ change }) => change !== null);
  const [before, last] = years.slice(-2);
  return (
    <Section title={t(`dossier.by.${dimension}`)}>
      <div className="dossier-wide">
        <table className="figures" data-testid={`dossier-by-${dimension}`}>
          <thead>
            <tr>
              <th scope="col">{exploreT(`explore.by.${dimension}`)}</th>
              {columns.map((year) => (
                <th key={year} scope="col" className="numeric">
                  {year === laterYear ? `${year}+` : year}
                </th>
              ))}
              {hasTotal && (
                <th scope="col" className="numeric">
                  {t('dossier.sum')}
                </th>
              )}
              {isChange && <th scope="col">{t('dossier.change')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, byYear, total, change }) => (
              <tr key={key}>
                <th scope="row">{nameOf(dimension, key)}</th>
                {columns.map((year) => (
                  <Cell key={year} cell={byYear.get(year)} />
                ))}
                {hasTotal && <Cell cell={total} />}
                {change !== null && <Change change={change} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isChange && (
        <p className="dossier-note">
          {t('dossier.change.how', {
            month: months[lastMonth - 1]?.long ?? '',
            year: `${last}`,
            before: `${before}`,
          })}
        </p>
      )}
    </Section>
  );
}

/** Number of records, and below it their quantities. */
function Cell({ cell }: { readonly cell: YearCell | undefined }) {
  const format = useFormat();
  if (cell === undefined) return <td className="numeric">0</td>;
  return (
    <td className="numeric">
      {format.number(cell.count)}
      {[...cell.quantities].map(([unit, sum]) => (
        <Fragment key={unit}>
          <br />
          <span className="dossier-amount">{formatAmount(sum, unit, format)}</span>
        </Fragment>
      ))}
    </td>
  );
}

function Change({ change }: { readonly change: Compared }) {
  const t = useDossierT();
  const format = useFormat();
  const write = (ratio: number) => (Number.isFinite(ratio) ? format.number(ratio, 2) : '∞');
  if (Number.isNaN(change.ratio)) return <td>–</td>;
  const { ratio, low, high } = change;
  return (
    <td data-verdict={verdictOf(change)}>
      {t(`dossier.change.${verdictOf(change)}`)}
      <br />
      <span className="dossier-amount">
        {t('dossier.change.interval', { ratio: write(ratio), low: write(low), high: write(high) })}
      </span>
    </td>
  );
}
