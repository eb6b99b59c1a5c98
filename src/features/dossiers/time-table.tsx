import { type CountedTime, MONTHS_OF } from '../../analysis/dossier/count-by-time.ts';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { useCalendarNames } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';
import { yearOfMonth } from './use-time-words.ts';

interface Props {
  readonly time: CountedTime;
  readonly sum: number;
}

/** One row per year with quarters or months; records without a month come beside them, undated ones below. */
export function TimeTable({ time, sum }: Props) {
  const t = useDossierT();
  const format = useFormat();
  const parts = usePartNames(time);
  const years = yearsOf(time);
  const hasYearOnly = time.yearOnly.size > 0;
  /** Columns between row header and sum. */
  const width = parts.length + (hasYearOnly ? 1 : 0);
  return (
    <ScrollRegion className="dossier-wide" label={t('dossier.incidents')}>
      <table className="figures dossier-years" data-step={time.step} data-testid="dossier-incidents">
        <thead>
          <tr>
            <th scope="col">{t('dossier.year')}</th>
            {parts.map((name) => (
              <th key={name} scope="col" className="numeric">
                {name}
              </th>
            ))}
            {hasYearOnly && (
              <th scope="col" className="numeric">
                {t('dossier.yearOnly')}
              </th>
            )}
            <th scope="col" className="numeric">
              {parts.length === 0 ? t('dossier.records') : t('dossier.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...years].map(([year, counts]) => {
            const yearOnly = time.yearOnly.get(year) ?? 0;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                {parts.map((name, at) => (
                  <td key={name} className="numeric">
                    {counts[at] === undefined ? '–' : format.number(counts[at])}
                  </td>
                ))}
                {hasYearOnly && <td className="numeric">{format.number(yearOnly)}</td>}
                <td className="numeric">
                  {format.number(counts.reduce((all: number, count) => all + (count ?? 0), yearOnly))}
                </td>
              </tr>
            );
          })}
          {time.undated > 0 && <SumRow title={t('dossier.undated')} count={time.undated} width={width} />}
        </tbody>
        <tfoot>
          <SumRow title={t('dossier.sum')} count={sum} width={width} />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

interface SumProps {
  readonly title: string;
  readonly count: number;
  readonly width: number;
}

function SumRow({ title, count, width }: SumProps) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{title}</th>
      {width > 0 && <td colSpan={width} />}
      <td className="numeric">{format.number(count)}</td>
    </tr>
  );
}

/** Names of quarters or months; empty for years. */
function usePartNames({ step }: CountedTime): readonly string[] {
  const { months } = useCalendarNames();
  const names = months.map(({ short }) => short);
  switch (step) {
    case 'year':
      return [];
    case 'quarter':
      return [0, 3, 6, 9].map((first) => `${names[first]}–${names[first + 2]}`);
    case 'month':
      return names;
  }
}

/** Counts per year by quarter or month; `undefined` outside the period. */
function yearsOf({ step, columns }: CountedTime): ReadonlyMap<number, readonly (number | undefined)[]> {
  const perYear = MONTHS_OF.year / MONTHS_OF[step];
  const years = new Map<number, (number | undefined)[]>();
  for (const { firstMonth, count } of columns) {
    const year = yearOfMonth(firstMonth);
    const parts = years.get(year) ?? new Array<number | undefined>(perYear).fill(undefined);
    parts[(firstMonth - (year - 1970) * MONTHS_OF.year) / MONTHS_OF[step]] = count;
    years.set(year, parts);
  }
  return years;
}
