import { Fragment } from 'react';
import type { Change, CountedYears, YearCell } from '../../analysis/dossier/count-by-year.ts';
import { type Compared, verdictOf } from '../../analysis/incidents/compare-counts.ts';
import { formatAmount, formatRatio } from '../../i18n/format-amount.ts';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { useBarNames, useCalendarNames, useCompareT, useExploreT } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';

export interface RecordsByYear {
  readonly market: CountedYears;
  /** Only for borders, and for areas with records at a crossing. */
  readonly crossing: CountedYears | null;
  /** By the texts of a column of the files. */
  readonly column: { readonly name: string; readonly counted: CountedYears } | null;
}

export function YearTables({ byYear }: { readonly byYear: RecordsByYear | null }) {
  const t = useDossierT();
  const compareT = useCompareT();
  const exploreT = useExploreT();
  const nameOf = useBarNames();
  if (byYear === null) return null;
  const { market, crossing, column } = byYear;
  return (
    <>
      <YearTable
        by="market"
        title={t('dossier.by.market')}
        head={exploreT('explore.by.market')}
        counted={market}
        nameOf={(key) => nameOf('market', key)}
      />
      {crossing !== null && (
        <YearTable
          by="crossing"
          title={t('dossier.by.crossing')}
          head={exploreT('explore.by.crossing')}
          counted={crossing}
          nameOf={(key) => nameOf('crossing', key)}
        />
      )}
      {column !== null && (
        <YearTable
          by="column"
          title={t('dossier.by.column', { name: column.name })}
          head={column.name}
          counted={column.counted}
          nameOf={(key) => key || compareT('compare.empty')}
        />
      )}
    </>
  );
}

interface Props {
  readonly by: keyof RecordsByYear;
  readonly title: string;
  /** Heading of the names. */
  readonly head: string;
  readonly counted: CountedYears;
  readonly nameOf: (key: string) => string;
}

/**
 * The user's records and their quantities by year, with the change of the last year. Dates in later years are
 * mistakes, which have a column of their own.
 */
function YearTable({ by, title, head, counted: { years, laterYear, rows, lastMonth }, nameOf }: Props) {
  const t = useDossierT();
  const { months } = useCalendarNames();
  const columns = laterYear === null ? years : [...years, laterYear];
  const hasTotal = columns.length > 1;
  const isChange = rows.some(({ change }) => change !== null);
  const [before, last] = years.slice(-2);
  return (
    <Section title={title}>
      <ScrollRegion className="dossier-wide" label={title}>
        <table className="figures" data-testid={`dossier-by-${by}`}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
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
                <th scope="row">{nameOf(key)}</th>
                {columns.map((year) => (
                  <Cell key={year} cell={byYear.get(year)} />
                ))}
                {hasTotal && <Cell cell={total} />}
                {change !== null && <ChangeCell change={change} />}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
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

/** Change of the number of records, and below it of their quantities. */
function ChangeCell({ change: { count, quantities } }: { readonly change: Change }) {
  const t = useDossierT();
  if (Number.isNaN(count.ratio)) return <td>–</td>;
  return (
    <td data-verdict={verdictOf(count)}>
      {t(`dossier.change.${verdictOf(count)}`)}
      <br />
      <span className="dossier-amount">
        <Interval of={count} />
      </span>
      {[...quantities]
        .filter(([, { ratio }]) => !Number.isNaN(ratio))
        .map(([unit, of]) => (
          <Fragment key={unit}>
            <br />
            <span className="dossier-amount">
              {unit || t('dossier.change.bare')}: {t(`dossier.change.${verdictOf(of)}`)}, <Interval of={of} />
            </span>
          </Fragment>
        ))}
    </td>
  );
}

function Interval({ of: { ratio, low, high } }: { readonly of: Compared }) {
  const t = useDossierT();
  const format = useFormat();
  const write = (one: number) => formatRatio(one, format);
  return t('dossier.change.interval', { ratio: write(ratio), low: write(low), high: write(high) });
}
